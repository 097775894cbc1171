// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.publication.DraftStore.DraftHeader;
import nl.jeugdroute.publication.DraftStore.DraftTableRecord;
import nl.jeugdroute.publication.HistoryLog.HistoryPlace;
import nl.jeugdroute.publication.PublicationStore.PublishedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Publisher: puts files live, one publication at a time. Checks come first, then database and files together: when
 * either fails, neither has changed.
 */
final class Publisher {

    private final ReentrantLock lock = new ReentrantLock();
    private final DraftStore store;
    private final PublicationStore publications;
    private final HistoryLog log;
    private final DraftAssembler view;
    private final DraftChecker check;
    private final DraftTrial trial;
    private final RulesFolderFiles files;
    private final RuleLibrary library;
    private final TransactionOperations transaction;
    private final Runnable reload;

    Publisher(
            DraftStore store,
            PublicationStore publications,
            HistoryLog log,
            DraftAssembler view,
            DraftChecker check,
            DraftTrial trial,
            RulesFolderFiles files,
            RuleLibrary library,
            TransactionOperations transaction,
            Runnable reload) {
        this.store = store;
        this.publications = publications;
        this.log = log;
        this.view = view;
        this.check = check;
        this.trial = trial;
        this.files = files;
        this.library = library;
        this.transaction = transaction;
        this.reload = reload;
    }

    /** Publishes an approved or planned draft for an account that may do so. */
    Publication publishDraft(DraftHeader header, String account, String remark) {
        return oneAtATime(() -> {
            List<DraftTableRecord> tables = store.tables(header.id());
            tables.stream().filter(view::isOutdated).findFirst().ifPresent(table -> {
                throw view.publishedSince(table.file(), table.table(), table.table());
            });
            Map<String, @Nullable String> fresh = DraftChecker.files(tables);
            DraftTrial.DraftTrialResult result = trial.trial(header.pack(), fresh);
            if (!result.isGood()) {
                throw new DraftChecksFailedException(
                        "Dit concept kan nog niet live. Los eerst de bevindingen op.",
                        check.asCheck(tables, result, null));
            }
            Publication publication = publication(header.pack(), account, header.id(), null, remark, result, fresh);
            store(publication, fresh, () -> {
                DraftHeader current = store.findAndLock(header.id()).orElseThrow();
                if (current.status() != header.status()
                        || !DraftAssembler.hash(store.tables(header.id())).equals(DraftAssembler.hash(tables))) {
                    throw new StepNotPossibleException("Dit concept is zojuist gewijzigd. Bekijk het opnieuw.");
                }
                store.save(current.with(DraftStatus.GEPUBLICEERD));
                log.write(
                        header.id(),
                        header.pack(),
                        account,
                        HistoryStep.GEPUBLICEERD,
                        HistoryPlace.WHOLE,
                        publication.hashAfter(),
                        remark);
            });
            return publication;
        });
    }

    /** Puts back, byte for byte, what a publication changed. */
    Publication undo(Publication publication, String account, String reason) {
        return oneAtATime(() -> {
            Map<String, @Nullable String> backwards = new LinkedHashMap<>();
            for (PublishedFile file : publications.files(publication.id())) {
                if (!Objects.equals(files.read(file.file()), file.after())) {
                    throw view.publishedSince(file.file(), file.file(), file.file());
                }
                backwards.put(file.file(), file.before());
            }
            DraftTrial.DraftTrialResult result = trial.trial(publication.pack(), backwards);
            if (!result.isGood()) {
                throw new DraftChecksFailedException(
                        "De vorige regels passen niet meer bij wat er intussen is gewijzigd.",
                        check.asCheck(List.of(), result, null));
            }
            Publication reverted =
                    publication(publication.pack(), account, null, publication.id(), reason, result, backwards);
            store(
                    reverted,
                    backwards,
                    () -> log.write(
                            publication.draft(),
                            publication.pack(),
                            account,
                            HistoryStep.ONGEDAAN_GEMAAKT,
                            HistoryPlace.WHOLE,
                            reverted.hashAfter(),
                            reason));
            return reverted;
        });
    }

    private Publication publication(
            String pack,
            String account,
            @Nullable UUID draft,
            @Nullable UUID revertOf,
            String remark,
            DraftTrial.DraftTrialResult result,
            Map<String, @Nullable String> fresh) {
        return new Publication(
                UUID.randomUUID(),
                pack,
                log.now(),
                account,
                draft,
                revertOf,
                HistoryLog.shorten(remark),
                PackHash.of(library.snapshot(), pack),
                PackHash.of(Objects.requireNonNull(result.rules()), pack),
                fresh.keySet().stream().sorted().toList());
    }

    // The files are written last, when the database has already said yes to everything but the end of the transaction.
    private void store(Publication publication, Map<String, @Nullable String> fresh, Runnable step) {
        Map<String, @Nullable String> before = new LinkedHashMap<>();
        fresh.keySet().forEach(file -> before.put(file, files.read(file)));
        boolean[] written = {false};
        try {
            transaction.executeWithoutResult(status -> {
                step.run();
                publications.save(
                        publication,
                        fresh.entrySet().stream()
                                .map(file ->
                                        new PublishedFile(file.getKey(), before.get(file.getKey()), file.getValue()))
                                .toList());
                files.write(fresh);
                written[0] = true;
            });
        } catch (RuntimeException failure) {
            if (written[0]) {
                files.write(before);
            }
            throw failure;
        }
        reload.run();
    }

    private Publication oneAtATime(Supplier<Publication> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
