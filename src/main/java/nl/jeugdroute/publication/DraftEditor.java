// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.jeugdroute.impact.ChangedRow;
import nl.jeugdroute.impact.ChangedRow.RowChangeKind;
import nl.jeugdroute.impact.RowDifferences;
import nl.jeugdroute.publication.DraftStore.DraftHeader;
import nl.jeugdroute.publication.DraftStore.DraftTableRecord;
import nl.jeugdroute.publication.HistoryLog.HistoryPlace;
import nl.jeugdroute.publication.PackTables.PublishedTable;
import nl.jeugdroute.rules.ExcelOrigin;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.TableContent;
import nl.jeugdroute.rules.UploadReadResult;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Draft editor: changes of a draft, one at a time: nobody can come between looking at a table and writing it. */
final class DraftEditor {

    private final DraftStore store;
    private final HistoryLog log;
    private final PackTables tables;
    private final DraftAssembler view;
    private final TransactionOperations transaction;

    DraftEditor(
            DraftStore store,
            HistoryLog log,
            PackTables tables,
            DraftAssembler view,
            TransactionOperations transaction) {
        this.store = store;
        this.log = log;
        this.tables = tables;
        this.view = view;
        this.transaction = transaction;
    }

    /** Draft edit target: what one change works on. */
    private record DraftEditTarget(
            DraftHeader header, RuleTable table, @Nullable DraftTableRecord own, TableContent content) {}

    /** Changes a table. */
    DraftTable edit(
            RoleAccount account,
            UUID id,
            String table,
            String hash,
            HistoryStep step,
            UnaryOperator<TableContent> edit) {
        return withTable(id, table, hash, work -> {
            PublishedTable base = base(work);
            store(account, work, step, base, edit.apply(work.content()));
            return view.table(work.header(), work.table());
        });
    }

    /** Replaces a table by what was read from an upload. */
    DraftTable upload(RoleAccount account, UUID id, String table, String hash, UploadReadResult.ReadUpload upload) {
        return withTable(id, table, hash, work -> {
            PublishedTable base = base(work);
            ExcelOrigin herkomst = upload.origin();
            if (herkomst != null
                    && !herkomst.baseHash().equals(hash)
                    && !(herkomst.baseHash().equals(CanonicalCsv.hash(base.content()))
                            && isOnlyBy(account, id, table))) {
                throw view.superseded(id, work.table());
            }
            store(account, work, HistoryStep.TABEL_OPGELADEN, base, new TableContent(upload.header(), upload.rows()));
            return view.table(work.header(), work.table());
        });
    }

    /** Who corrects a file and sends it again overwrites nobody. */
    private boolean isOnlyBy(RoleAccount account, UUID id, String table) {
        return log.of(id).stream()
                .filter(entry -> table.equals(entry.table()))
                .allMatch(entry -> entry.account().equals(account.name()));
    }

    /** Takes back what the draft changed in a table. */
    void restore(RoleAccount account, UUID id, String table, String hash) {
        withTable(id, table, hash, work -> {
            PublishedTable base = base(work);
            store(account, work, HistoryStep.TABEL_HERSTELD, base, base.content());
            return view.table(work.header(), work.table());
        });
    }

    /** Puts the change on top of what was published since. */
    DraftTable refresh(RoleAccount account, UUID id, String table, String hash) {
        return withTable(id, table, hash, work -> {
            if (work.own() != null && view.isOutdated(work.own())) {
                PublishedTable current = tables.published(work.table());
                TableContent combined = TableMerge.of(base(work).content(), work.content(), current.content());
                save(account, work, current, combined);
                log.write(
                        id,
                        work.header().pack(),
                        account.name(),
                        HistoryStep.TABEL_VERVERST,
                        HistoryPlace.table(table),
                        CanonicalCsv.hash(combined),
                        summary(differences(work, combined)));
                backToDraft(work.header());
            }
            return view.table(work.header(), work.table());
        });
    }

    private DraftTable withTable(UUID id, String name, String hash, Function<DraftEditTarget, DraftTable> operation) {
        return Objects.requireNonNull(transaction.execute(status -> {
            DraftHeader header = store.findAndLock(id).orElseThrow(DraftDecisions::unknown);
            DraftDecisions.requireOpen(header);
            RuleTable table = tables.table(header.pack(), name);
            TableContent content = view.content(id, table);
            if (!CanonicalCsv.hash(content).equals(hash)) {
                throw view.superseded(id, table);
            }
            return operation.apply(
                    new DraftEditTarget(header, table, store.table(id, name).orElse(null), content));
        }));
    }

    /** Published table that the draft started from. */
    private PublishedTable base(DraftEditTarget work) {
        DraftTableRecord own = work.own();
        if (own == null) {
            return tables.published(work.table());
        }
        return own.base() == null
                ? new PublishedTable(null, new TableContent(work.content().header(), List.of()))
                : new PublishedTable(own.base(), PackTables.read(own.file(), own.base()));
    }

    private void store(
            RoleAccount account, DraftEditTarget work, HistoryStep step, PublishedTable base, TableContent fresh) {
        List<ChangedRow> differences = differences(work, fresh);
        if (differences.isEmpty()) {
            return;
        }
        save(account, work, base, fresh);
        String hash = CanonicalCsv.hash(fresh);
        boolean perRow = step == HistoryStep.CEL_GEWIJZIGD
                || step == HistoryStep.RIJ_TOEGEVOEGD
                || step == HistoryStep.RIJ_VERWIJDERD;
        if (perRow) {
            differences.forEach(row -> write(account, work, row, hash));
        } else {
            log.write(
                    work.header().id(),
                    work.header().pack(),
                    account.name(),
                    step,
                    HistoryPlace.table(work.table().name()),
                    hash,
                    summary(differences));
        }
        backToDraft(work.header());
    }

    private void write(RoleAccount account, DraftEditTarget work, ChangedRow row, String hash) {
        DraftHeader header = work.header();
        if (row.aard() == RowChangeKind.GEWIJZIGD) {
            row.cellen()
                    .forEach(cell -> log.write(
                            header.id(),
                            header.pack(),
                            account.name(),
                            HistoryStep.CEL_GEWIJZIGD,
                            new HistoryPlace(row.tabel(), row.id(), cell.kolom(), cell.nu(), cell.straks()),
                            hash,
                            ""));
        } else {
            log.write(
                    header.id(),
                    header.pack(),
                    account.name(),
                    row.aard() == RowChangeKind.NIEUW ? HistoryStep.RIJ_TOEGEVOEGD : HistoryStep.RIJ_VERWIJDERD,
                    HistoryPlace.row(row.tabel(), row.id()),
                    hash,
                    "");
        }
    }

    /** A table that says again what was published is no change. */
    private void save(RoleAccount account, DraftEditTarget work, PublishedTable base, TableContent fresh) {
        String hash = CanonicalCsv.hash(fresh);
        if (hash.equals(CanonicalCsv.hash(base.content()))) {
            store.remove(work.header().id(), work.table().name());
            return;
        }
        store.save(new DraftTableRecord(
                work.header().id(),
                work.table().name(),
                work.table().file(),
                base.text(),
                base.baseHash(),
                CanonicalCsv.write(fresh),
                hash,
                log.now(),
                account.name()));
    }

    /** Return to a draft in the making: what was submitted, approved or planned was not this. */
    private void backToDraft(DraftHeader header) {
        if (header.status() != DraftStatus.CONCEPT) {
            store.save(header.sentBack(DraftStatus.CONCEPT));
        }
    }

    private static List<ChangedRow> differences(DraftEditTarget work, TableContent fresh) {
        return RowDifferences.of(
                work.table().file(), work.table().name(), work.content().rows(), fresh.rows());
    }

    private static String summary(List<ChangedRow> differences) {
        return count(differences, RowChangeKind.GEWIJZIGD) + " rijen gewijzigd, "
                + count(differences, RowChangeKind.NIEUW) + " nieuw, " + count(differences, RowChangeKind.VERWIJDERD)
                + " verwijderd.";
    }

    private static long count(List<ChangedRow> differences, RowChangeKind nature) {
        return differences.stream().filter(row -> row.aard() == nature).count();
    }
}
