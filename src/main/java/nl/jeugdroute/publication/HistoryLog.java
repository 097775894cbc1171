// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** History log: the history. It can be added to and read; there is no way to change it. */
final class HistoryLog {

    private static final int MAX_REMARK_LENGTH = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    HistoryLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The moment as every database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
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
        jdbc.sql("insert into beheerhistorie (concept_id, pakket, op, wie, stap, tabel, rij, kolom, oud, nieuw, hash,"
                        + " opmerking) values (:concept, :pakket, :op, :wie, :stap, :tabel, :rij, :kolom, :oud, :nieuw,"
                        + " :hash, :opmerking)")
                .param("concept", draft)
                .param("pakket", pack)
                .param("op", now().atOffset(ZoneOffset.UTC))
                .param("wie", account)
                .param("stap", step.name())
                .param("tabel", location.table())
                .param("rij", location.row())
                .param("kolom", location.column())
                .param("oud", location.oldValue())
                .param("nieuw", location.newValue())
                .param("hash", hash)
                .param("opmerking", shorten(remark))
                .update();
    }

    static String shorten(String remark) {
        String text = remark.strip();
        return text.length() <= MAX_REMARK_LENGTH ? text : text.substring(0, MAX_REMARK_LENGTH);
    }

    List<HistoryEntry> of(UUID draft) {
        return jdbc.sql("select * from beheerhistorie where concept_id = :id order by nummer")
                .param("id", draft)
                .query((row, number) -> entry(row))
                .list();
    }

    List<HistoryEntry> ofPack(String pack) {
        return jdbc.sql("select * from beheerhistorie where pakket = :pakket order by nummer desc")
                .param("pakket", pack)
                .query((row, number) -> entry(row))
                .list();
    }

    /** Whoever made, edited or submitted, in order of first appearance. */
    List<String> authors(UUID draft) {
        return of(draft).stream()
                .filter(rule -> rule.step().makesAuthor())
                .map(HistoryEntry::account)
                .distinct()
                .toList();
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong("nummer"),
                row.getObject("concept_id", UUID.class),
                row.getString("pakket"),
                row.getObject("op", OffsetDateTime.class).toInstant(),
                row.getString("wie"),
                HistoryStep.valueOf(row.getString("stap")),
                row.getString("tabel"),
                row.getString("rij"),
                row.getString("kolom"),
                row.getString("oud"),
                row.getString("nieuw"),
                row.getString("hash"),
                row.getString("opmerking"));
    }
}
