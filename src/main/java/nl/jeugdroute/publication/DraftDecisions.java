// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.privacy.LoggableFailure;
import nl.jeugdroute.publication.DraftStore.DraftHeader;
import nl.jeugdroute.publication.DraftStore.DraftTableRecord;
import nl.jeugdroute.publication.HistoryLog.HistoryPlace;
import nl.jeugdroute.rules.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** The steps by which people decide about a draft: who may take which one, and when. */
final class DraftDecisions {

    private static final Logger LOG = LoggerFactory.getLogger(DraftDecisions.class);

    /** The first few say where to look. */
    private static final int MAX_REASONS = 4;

    private final DraftStore store;
    private final HistoryLog log;
    private final DraftAssembler view;
    private final DraftChecker check;
    private final Publisher publishing;
    private final RulesFolderFiles files;
    private final Map<UUID, String> delayed = new ConcurrentHashMap<>();
    private final TransactionOperations transaction;
    private final Clock clock;

    DraftDecisions(
            DraftStore store,
            HistoryLog log,
            DraftAssembler view,
            DraftChecker check,
            Publisher publishing,
            RulesFolderFiles files,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.log = log;
        this.view = view;
        this.check = check;
        this.publishing = publishing;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Submits what passes its checks. */
    DraftHeader submit(RoleAccount account, UUID id, String remark) {
        DraftHeader seen = header(id);
        require(seen, Set.of(DraftStatus.CONCEPT, DraftStatus.TERUGGESTUURD));
        List<DraftTableRecord> tables = store.tables(id);
        if (tables.isEmpty()) {
            throw new StepNotPossibleException("Dit concept wijzigt nog niets.");
        }
        DraftCheck result =
                requirePassing(seen, tables, "Dit concept kan nog niet ter goedkeuring. Los eerst de bevindingen op.");
        if (!result.warnings().isEmpty()) {
            require(
                    remark,
                    "Er zijn waarschuwingen. Schrijf erbij waarom het zo goed is; dat komt in de geschiedenis te staan.");
        }
        return step(account, id, HistoryStep.INGEDIEND, remark + warnings(result), header -> {
            require(header, Set.of(DraftStatus.CONCEPT, DraftStatus.TERUGGESTUURD));
            requireUnchanged(id, tables);
            return header.with(DraftStatus.TER_GOEDKEURING);
        });
    }

    /** Warnings in a line: what somebody accepts with a reason stands beside that reason. */
    private static String warnings(DraftCheck result) {
        return result.warnings().stream()
                .map(point -> " [" + point.heading() + ": " + String.join(", ", point.rows()) + "]")
                .collect(Collectors.joining());
    }

    /** Approves exactly what the approver saw. */
    DraftHeader approve(RoleAccount account, UUID id, String hash, String remark) {
        requireWritable(store.tables(header(id).id()));
        return step(account, id, HistoryStep.GOEDGEKEURD, remark, header -> {
            require(header, Set.of(DraftStatus.TER_GOEDKEURING));
            requireNotAuthor(account, id, "goedkeuren");
            if (!DraftAssembler.hash(store.tables(id)).equals(hash)) {
                throw new StepNotPossibleException("Het concept is gewijzigd nadat u het opende. Bekijk het opnieuw.");
            }
            return header.approved(account.name());
        });
    }

    /** Gives it back to its authors. */
    DraftHeader sendBack(RoleAccount account, UUID id, String remark) {
        require(remark, "Schrijf erbij wat er nog moet veranderen.");
        return step(account, id, HistoryStep.TERUGGESTUURD, remark, header -> {
            require(header, Set.of(DraftStatus.TER_GOEDKEURING, DraftStatus.GOEDGEKEURD, DraftStatus.INGEPLAND));
            return header.sentBack(DraftStatus.TERUGGESTUURD);
        });
    }

    /** Ends it. */
    DraftHeader withdraw(RoleAccount account, UUID id, String remark) {
        return step(account, id, HistoryStep.INGETROKKEN, remark, header -> {
            requireOpen(header);
            return header.sentBack(DraftStatus.INGETROKKEN);
        });
    }

    /** Plans what passes its checks today; it is checked again on the day. */
    DraftHeader schedule(RoleAccount account, UUID id, LocalDate effectiveFrom, String remark) {
        DraftHeader seen = publishable(account, id);
        if (!effectiveFrom.isAfter(today())) {
            throw new StepNotPossibleException("Kies een dag na vandaag, of publiceer meteen.");
        }
        List<DraftTableRecord> tables = store.tables(id);
        requirePassing(seen, tables, "Dit concept kan nog niet live. Los eerst de bevindingen op.");
        return step(account, id, HistoryStep.INGEPLAND, "Vanaf " + effectiveFrom + ". " + remark, header -> {
            require(header, Set.of(DraftStatus.GOEDGEKEURD, DraftStatus.INGEPLAND));
            requireUnchanged(id, tables);
            return header.scheduled(effectiveFrom, account.name());
        });
    }

    /** The draft, when this account may put it live. */
    DraftHeader publishable(RoleAccount account, UUID id) {
        DraftHeader header = header(id);
        require(header, Set.of(DraftStatus.GOEDGEKEURD, DraftStatus.INGEPLAND));
        requireNotAuthor(account, id, "publiceren");
        return header;
    }

    /**
     * Publishes whatever was planned for today or earlier, each by itself: what cannot be published goes back to its
     * authors with the reason, and the next is tried all the same. Only while the database is away a draft stays planned.
     */
    int publishScheduled() {
        int succeeded = 0;
        for (DraftHeader header : store.scheduledUntil(today())) {
            succeeded += publishScheduled(header) ? 1 : 0;
        }
        return succeeded;
    }

    private boolean publishScheduled(DraftHeader header) {
        String account = String.valueOf(header.scheduledBy());
        try {
            try {
                publishing.publishDraft(header, account, "Ingepland voor " + header.effectiveFrom() + ".");
                delayed.remove(header.id());
                return true;
            } catch (RuleChangeRefusedException refusal) {
                LOG.warn("A planned concept of {} could not go live: {}", header.pack(), refusal.message());
                markFailed(header, account, reason(refusal));
            } catch (TransientDataAccessException
                    | DataAccessResourceFailureException
                    | TransactionException databaseAway) {
                throw databaseAway;
            } catch (RuntimeException | Error failure) {
                LOG.error(
                        "A planned concept of {} could not go live",
                        header.pack(),
                        LoggableFailure.withoutContent(failure));
                markFailed(
                        header,
                        account,
                        "Er ging iets mis bij het live zetten. Dien het opnieuw in. Gaat het weer mis, vraag dan de"
                                + " beheerder om in het logboek te kijken.");
            }
            delayed.remove(header.id());
        } catch (RuntimeException failure) {
            LOG.error(
                    "A planned concept of {} is still waiting; it is tried again",
                    header.pack(),
                    LoggableFailure.withoutContent(failure));
            delayed.put(
                    header.id(),
                    header.pack() + ": " + header.title() + ": De database is niet bereikbaar. Wij proberen het steeds"
                            + " opnieuw.");
        }
        return false;
    }

    /** The refusal with what it is about, so that nobody has to look for it. */
    private static String reason(RuleChangeRefusedException refusal) {
        if (!(refusal instanceof DraftChecksFailedException failed)) {
            return refusal.message();
        }
        DraftCheck result = failed.check();
        return Stream.of(
                        Stream.of(refusal.message()),
                        result.findings().stream().map(Finding::line),
                        result.deviations().stream().map(Finding::line),
                        result.unsafe().stream().map(point -> point.finding().line()))
                .flatMap(lines -> lines)
                .limit(MAX_REASONS)
                .collect(Collectors.joining(" "));
    }

    /** Drafts that were to be live by now and wait for the database, in a line each. */
    List<String> delayed() {
        return delayed.values().stream().sorted().toList();
    }

    private void markFailed(DraftHeader seen, String account, String message) {
        transaction.executeWithoutResult(status -> store.findAndLock(seen.id())
                // Somebody may have taken it back while we tried; that decision stands.
                .filter(seen::equals)
                .ifPresent(header -> {
                    store.save(header.sentBack(DraftStatus.TERUGGESTUURD));
                    write(header, account, HistoryStep.PUBLICEREN_MISLUKT, message);
                }));
    }

    private DraftHeader step(
            RoleAccount account, UUID id, HistoryStep step, String remark, UnaryOperator<DraftHeader> transition) {
        return Objects.requireNonNull(transaction.execute(status -> {
            DraftHeader fresh = transition.apply(store.findAndLock(id).orElseThrow(DraftDecisions::unknown));
            store.save(fresh);
            write(fresh, account.name(), step, remark);
            return fresh;
        }));
    }

    private void write(DraftHeader header, String account, HistoryStep step, String remark) {
        log.write(
                header.id(),
                header.pack(),
                account,
                step,
                HistoryPlace.WHOLE,
                DraftAssembler.hash(store.tables(header.id())),
                remark);
    }

    private DraftCheck requirePassing(DraftHeader header, List<DraftTableRecord> tables, String message) {
        tables.stream().filter(view::isOutdated).findFirst().ifPresent(table -> {
            throw view.publishedSince(table.file(), table.table(), table.table());
        });
        requireWritable(tables);
        DraftCheck result = check.quickCheck(header, tables);
        if (!result.isGood()) {
            throw new DraftChecksFailedException(message, result);
        }
        return result;
    }

    /** What can never be written is said before anybody spends an hour on it. */
    private void requireWritable(List<DraftTableRecord> tables) {
        files.obstacle(DraftChecker.files(tables)).ifPresent(obstacle -> {
            throw new StepNotPossibleException(obstacle + " Zo kan dit concept niet live gaan.");
        });
    }

    private void requireUnchanged(UUID id, List<DraftTableRecord> seen) {
        if (!DraftAssembler.hash(store.tables(id)).equals(DraftAssembler.hash(seen))) {
            throw new StepNotPossibleException("Dit concept is zojuist gewijzigd. Bekijk het opnieuw.");
        }
    }

    private void requireNotAuthor(RoleAccount account, UUID id, String operation) {
        if (log.authors(id).contains(account.name())) {
            throw new RuleChangeNotAllowedException(
                    "U werkte zelf aan dit concept. Iemand anders moet het " + operation + ".");
        }
    }

    private static void require(DraftHeader header, Set<DraftStatus> allowed) {
        if (!allowed.contains(header.status())) {
            throw new StepNotPossibleException("Dit kan nu niet. Het concept heeft de status \""
                    + header.status().label() + "\".");
        }
    }

    /** Nothing happens any more to what is finished. */
    static void requireOpen(DraftHeader header) {
        if (header.status().done()) {
            throw new StepNotPossibleException(
                    "Dit concept is afgerond (" + header.status().label() + "). Maak een nieuw concept.");
        }
    }

    private DraftHeader header(UUID id) {
        return store.find(id).orElseThrow(DraftDecisions::unknown);
    }

    static RuleChangeTargetNotFoundException unknown() {
        return new RuleChangeTargetNotFoundException("Dit concept bestaat niet.");
    }

    static void require(String remark, String message) {
        if (remark.isBlank()) {
            throw new StepNotPossibleException(message);
        }
    }

    /** The day it is in the Netherlands. */
    LocalDate today() {
        return DutchTime.today(clock);
    }
}
