// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.impact.RowDifferences;
import nl.jeugdroute.publication.Draft.ChangedTable;
import nl.jeugdroute.publication.DraftStore.DraftHeader;
import nl.jeugdroute.publication.DraftStore.DraftTableRecord;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.TableContent;
import org.jspecify.annotations.Nullable;

/** Draft assembler: a draft as people see it: what is stored, beside what is published now. */
final class DraftAssembler {

    private final DraftStore store;
    private final PublicationStore publications;
    private final HistoryLog log;
    private final PackTables tables;
    private final RulesFolderFiles files;

    DraftAssembler(
            DraftStore store,
            PublicationStore publications,
            HistoryLog log,
            PackTables tables,
            RulesFolderFiles files) {
        this.store = store;
        this.publications = publications;
        this.log = log;
        this.tables = tables;
        this.files = files;
    }

    Draft of(DraftHeader header) {
        List<DraftTableRecord> rows = store.tables(header.id());
        Map<String, String> titles = new LinkedHashMap<>();
        if (!rows.isEmpty()) {
            tables.of(header.pack()).forEach(table -> titles.put(table.name(), table.title()));
        }
        return new Draft(
                header.id(),
                header.pack(),
                header.title(),
                header.status(),
                header.createdAt(),
                log.authors(header.id()),
                header.approvedBy(),
                header.effectiveFrom(),
                header.status() == DraftStatus.TERUGGESTUURD
                        ? log.publicationFailure(header.id()).orElse(null)
                        : null,
                rows.stream()
                        .map(row -> new ChangedTable(
                                row.table(),
                                titles.getOrDefault(row.table(), row.table()),
                                row.file(),
                                row.hash(),
                                row.changedAt(),
                                row.changedBy(),
                                !header.status().done() && isOutdated(row)))
                        .toList(),
                hash(rows));
    }

    /** The fingerprint of all changed tables together. */
    static String hash(List<DraftTableRecord> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(
                row -> text.append(row.file()).append('\n').append(row.hash()).append('\n'));
        return CanonicalCsv.hash(text.toString());
    }

    boolean isOutdated(DraftTableRecord row) {
        return !PackTables.baseHash(files.read(row.file())).equals(row.baseHash());
    }

    /** Content of a table in the draft: its own, or what is published. */
    TableContent content(UUID draft, RuleTable table) {
        return store.table(draft, table.name())
                .map(row -> PackTables.read(row.file(), row.content()))
                .orElseGet(() -> tables.published(table).content());
    }

    DraftTable table(DraftHeader header, RuleTable table) {
        @Nullable DraftTableRecord own = store.table(header.id(), table.name()).orElse(null);
        TableContent content = content(header.id(), table);
        List<Row> base = own == null
                ? content.rows()
                : own.base() == null
                        ? List.of()
                        : PackTables.read(own.file(), own.base()).rows();
        return new DraftTable(
                table.name(),
                table.title(),
                table.hint(),
                table.file(),
                CanonicalCsv.hash(content),
                table.columns(),
                content.rows(),
                own != null,
                RowDifferences.of(table.file(), table.name(), base, content.rows()),
                own == null ? null : own.changedBy());
    }

    /** Tells who was first: in this draft, by publishing, or outside the application. */
    StaleTableException superseded(UUID draft, RuleTable table) {
        DraftTableRecord own = store.table(draft, table.name()).orElse(null);
        return own != null
                ? superseded(table.title(), table.name(), "wijzigde", own.changedBy(), own.changedAt())
                : publishedSince(table.file(), table.title(), table.name());
    }

    /** Tells who published this file since. */
    StaleTableException publishedSince(String file, String title, String name) {
        return publications
                .lastOf(file)
                .map(publication -> superseded(title, name, "publiceerde", publication.publishedBy(), publication.at()))
                .orElseGet(() -> new StaleTableException(
                        "De tabel \"" + title + "\" is intussen buiten deze pagina's om gewijzigd. Uw wijziging is niet"
                                + " bewaard en niets is overschreven.",
                        name,
                        null,
                        null));
    }

    private static StaleTableException superseded(String title, String name, String what, String account, Instant at) {
        return new StaleTableException(
                "Het account " + account + " " + what + " de tabel \"" + title + "\" op "
                        + DutchTime.inSentence(at)
                        + ". Uw wijziging is niet bewaard en niets is overschreven. Bekijk eerst wat er nu staat.",
                name,
                account,
                at);
    }
}
