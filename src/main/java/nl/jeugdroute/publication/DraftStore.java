// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Draft store: drafts and their changed tables in the database. */
final class DraftStore {

    private static final String HEADER =
            "select id, pakket, titel, status, aangemaakt_op, goedgekeurd_door, vanaf, ingepland_door from concept";

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Draft header: a draft without its tables. */
    record DraftHeader(
            UUID id,
            String pack,
            String title,
            DraftStatus status,
            Instant createdAt,
            @Nullable String approvedBy,
            @Nullable LocalDate effectiveFrom,
            @Nullable String scheduledBy) {

        DraftHeader with(DraftStatus fresh) {
            return new DraftHeader(id, pack, title, fresh, createdAt, approvedBy, effectiveFrom, scheduledBy);
        }

        /** Back to its authors: whatever was approved or planned counts no more. */
        DraftHeader sentBack(DraftStatus fresh) {
            return new DraftHeader(id, pack, title, fresh, createdAt, null, null, null);
        }

        DraftHeader approved(String account) {
            return new DraftHeader(id, pack, title, DraftStatus.GOEDGEKEURD, createdAt, account, null, null);
        }

        DraftHeader scheduled(LocalDate day, String account) {
            return new DraftHeader(id, pack, title, DraftStatus.INGEPLAND, createdAt, approvedBy, day, account);
        }
    }

    /**
     * Draft table record: a changed table.
     *
     * @param base the published file as the draft took it, or null when there was none
     * @param content the changed table as canonical CSV
     */
    record DraftTableRecord(
            UUID draft,
            String table,
            String file,
            @Nullable String base,
            String baseHash,
            String content,
            String hash,
            Instant changedAt,
            String changedBy) {}

    void add(DraftHeader header) {
        jdbc.sql("insert into concept (id, pakket, titel, status, aangemaakt_op)"
                        + " values (:id, :pakket, :titel, :status, :op)")
                .param("id", header.id())
                .param("pakket", header.pack())
                .param("titel", header.title())
                .param("status", header.status().name())
                .param("op", header.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void save(DraftHeader header) {
        jdbc.sql("update concept set status = :status, goedgekeurd_door = :door, vanaf = :vanaf,"
                        + " ingepland_door = :ingepland where id = :id")
                .param("status", header.status().name())
                .param("door", header.approvedBy())
                .param("vanaf", header.effectiveFrom())
                .param("ingepland", header.scheduledBy())
                .param("id", header.id())
                .update();
    }

    List<DraftHeader> all() {
        return jdbc.sql(HEADER + " order by aangemaakt_op desc, id")
                .query((row, number) -> header(row))
                .list();
    }

    Optional<DraftHeader> find(UUID id) {
        return jdbc.sql(HEADER + " where id = :id")
                .param("id", id)
                .query((row, number) -> header(row))
                .optional();
    }

    /** The same, and nobody else can change it before this transaction ends. */
    Optional<DraftHeader> findAndLock(UUID id) {
        return jdbc.sql(HEADER + " where id = :id for update")
                .param("id", id)
                .query((row, number) -> header(row))
                .optional();
    }

    List<DraftHeader> scheduledUntil(LocalDate day) {
        return jdbc.sql(HEADER + " where status = 'INGEPLAND' and vanaf <= :dag order by vanaf, aangemaakt_op, id")
                .param("dag", day)
                .query((row, number) -> header(row))
                .list();
    }

    List<DraftTableRecord> tables(UUID draft) {
        return jdbc.sql("select * from concept_tabel where concept_id = :id order by tabel")
                .param("id", draft)
                .query((row, number) -> table(row))
                .list();
    }

    Optional<DraftTableRecord> table(UUID draft, String table) {
        return jdbc.sql("select * from concept_tabel where concept_id = :id and tabel = :tabel")
                .param("id", draft)
                .param("tabel", table)
                .query((row, number) -> table(row))
                .optional();
    }

    void save(DraftTableRecord table) {
        remove(table.draft(), table.table());
        jdbc.sql("insert into concept_tabel (concept_id, tabel, bestand, basis, basis_hash, inhoud, hash, gewijzigd_op,"
                        + " gewijzigd_door) values (:concept, :tabel, :bestand, :basis, :basishash, :inhoud, :hash, :op,"
                        + " :door)")
                .param("concept", table.draft())
                .param("tabel", table.table())
                .param("bestand", table.file())
                .param("basis", table.base())
                .param("basishash", table.baseHash())
                .param("inhoud", table.content())
                .param("hash", table.hash())
                .param("op", table.changedAt().atOffset(ZoneOffset.UTC))
                .param("door", table.changedBy())
                .update();
    }

    void remove(UUID draft, String table) {
        jdbc.sql("delete from concept_tabel where concept_id = :id and tabel = :tabel")
                .param("id", draft)
                .param("tabel", table)
                .update();
    }

    private static DraftHeader header(ResultSet row) throws SQLException {
        return new DraftHeader(
                row.getObject("id", UUID.class),
                row.getString("pakket"),
                row.getString("titel"),
                DraftStatus.valueOf(row.getString("status")),
                row.getObject("aangemaakt_op", OffsetDateTime.class).toInstant(),
                row.getString("goedgekeurd_door"),
                row.getObject("vanaf", LocalDate.class),
                row.getString("ingepland_door"));
    }

    private static DraftTableRecord table(ResultSet row) throws SQLException {
        return new DraftTableRecord(
                row.getObject("concept_id", UUID.class),
                row.getString("tabel"),
                row.getString("bestand"),
                row.getString("basis"),
                row.getString("basis_hash"),
                row.getString("inhoud"),
                row.getString("hash"),
                row.getObject("gewijzigd_op", OffsetDateTime.class).toInstant(),
                row.getString("gewijzigd_door"));
    }
}
