// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.storage.RowParameters;
import nl.jeugdroute.storage.StoredMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** History log: the history. It can be added to and read; there is no way to change it. */
final class HistoryLog {

    private static final int MAX_REMARK_LENGTH = 2000;

    /** The database gives each entry its number. */
    private static final long UNNUMBERED = 0;

    private static final String ADD = """
        insert into beheerhistorie (concept_id, pakket, op, wie, stap, tabel, rij, kolom, oud, nieuw, hash, opmerking)
        values (:draft, :pack, :at, :account, :step, :table, :row, :column, :oldValue, :newValue, :hash, :remark)
        """;
    private static final String ENTRIES = """
        select nummer as number, concept_id as draft, pakket as pack, op as "at", wie as account, stap as step,
               tabel as "table", rij as "row", kolom as "column", oud as old_value, nieuw as new_value, hash,
               opmerking as remark
          from beheerhistorie
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    HistoryLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The moment as every database keeps it. */
    Instant now() {
        return StoredMoment.now(clock);
    }

    /** History place: where in a table something changed; all null when it is about the whole. */
    record HistoryPlace(
            @Nullable String table,
            @Nullable String row,
            @Nullable String column,
            @Nullable String oldValue,
            @Nullable String newValue) {

        static final HistoryPlace WHOLE = new HistoryPlace(null, null, null, null, null);

        static HistoryPlace table(String table) {
            return new HistoryPlace(table, null, null, null, null);
        }

        static HistoryPlace row(String table, String row) {
            return new HistoryPlace(table, row, null, null, null);
        }
    }

    void write(
            @Nullable UUID draft,
            String pack,
            String account,
            HistoryStep step,
            HistoryPlace location,
            String hash,
            String remark) {
        jdbc.sql(ADD)
                .paramSource(new RowParameters(new HistoryEntry(
                        UNNUMBERED,
                        draft,
                        pack,
                        now(),
                        account,
                        step,
                        location.table(),
                        location.row(),
                        location.column(),
                        location.oldValue(),
                        location.newValue(),
                        hash,
                        shorten(remark))))
                .update();
    }

    static String shorten(String remark) {
        String text = remark.strip();
        return text.length() <= MAX_REMARK_LENGTH ? text : text.substring(0, MAX_REMARK_LENGTH);
    }

    List<HistoryEntry> of(UUID draft) {
        return jdbc.sql(ENTRIES + " where concept_id = :id order by nummer")
                .param("id", draft)
                .query(HistoryEntry.class)
                .list();
    }

    List<HistoryEntry> ofPack(String pack) {
        return jdbc.sql(ENTRIES + " where pakket = :pakket order by nummer desc")
                .param("pakket", pack)
                .query(HistoryEntry.class)
                .list();
    }

    /** Whoever made, edited or submitted, in order of first appearance. */
    List<String> authors(UUID draft) {
        return of(draft).stream()
                .filter(entry -> entry.step().makesAuthor())
                .map(HistoryEntry::account)
                .distinct()
                .toList();
    }

    /** Why a draft did not go live on its day, as long as nobody did anything with it since. */
    Optional<String> publicationFailure(UUID draft) {
        return of(draft).stream()
                .reduce((first, last) -> last)
                .filter(entry -> entry.step() == HistoryStep.PUBLICEREN_MISLUKT)
                .map(HistoryEntry::remark);
    }
}
