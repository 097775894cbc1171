// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.publication.DraftStore.DraftHeader;
import nl.jeugdroute.publication.DraftStore.DraftTableRecord;
import nl.jeugdroute.publication.HistoryLog.HistoryPlace;
import org.springframework.transaction.support.TransactionOperations;

/** The steps by which people decide about a draft: who may take which one, and when. */
final class DraftDecisions {

    private final DraftStore store;
    private final HistoryLog log;
    private final DraftAssembler view;
    private final DraftChecker check;
    private final RulesFolderFiles files;
    private final TransactionOperations transaction;
    private final Clock clock;

    DraftDecisions(
            DraftStore store,
            HistoryLog log,
            DraftAssembler view,
            DraftChecker check,
            RulesFolderFiles files,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.log = log;
        this.view = view;
        this.check = check;
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
