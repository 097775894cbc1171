// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.storage.RowParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Draft store: drafts and their changed tables in the database. */
final class DraftStore {

    private static final String ADD = """
        insert into concept (id, pakket, titel, status, aangemaakt_op) values (:id, :pack, :title, :status, :createdAt)
        """;
    private static final String CHANGE = """
        update concept set status = :status, goedgekeurd_door = :approvedBy, vanaf = :effectiveFrom,
                           ingepland_door = :scheduledBy
         where id = :id
        """;
    private static final String HEADER = """
        select id, pakket as pack, titel as title, status, aangemaakt_op as created_at, goedgekeurd_door as approved_by,
               vanaf as effective_from, ingepland_door as scheduled_by
          from concept
        """;
    private static final String ADD_TABLE = """
        insert into concept_tabel (concept_id, tabel, bestand, basis, basis_hash, inhoud, hash, gewijzigd_op,
                                   gewijzigd_door)
        values (:draft, :table, :file, :base, :baseHash, :content, :hash, :changedAt, :changedBy)
        """;
    private static final String TABLES = """
        select concept_id as draft, tabel as "table", bestand as file, basis as base, basis_hash as base_hash,
               inhoud as content, hash, gewijzigd_op as changed_at, gewijzigd_door as changed_by
          from concept_tabel where concept_id = :id
        """;

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
        jdbc.sql(ADD).paramSource(new RowParameters(header)).update();
    }

    void save(DraftHeader header) {
        jdbc.sql(CHANGE).paramSource(new RowParameters(header)).update();
    }

    List<DraftHeader> all() {
        return jdbc.sql(HEADER + " order by aangemaakt_op desc, id")
                .query(DraftHeader.class)
                .list();
    }

    Optional<DraftHeader> find(UUID id) {
        return jdbc.sql(HEADER + " where id = :id")
                .param("id", id)
                .query(DraftHeader.class)
                .optional();
    }

    /** The same, and nobody else can change it before this transaction ends. */
    Optional<DraftHeader> findAndLock(UUID id) {
        return jdbc.sql(HEADER + " where id = :id for update")
                .param("id", id)
                .query(DraftHeader.class)
                .optional();
    }

    List<DraftHeader> scheduledUntil(LocalDate day) {
        return jdbc.sql(HEADER + " where status = 'INGEPLAND' and vanaf <= :dag order by vanaf, aangemaakt_op, id")
                .param("dag", day)
                .query(DraftHeader.class)
                .list();
    }

    List<DraftTableRecord> tables(UUID draft) {
        return jdbc.sql(TABLES + " order by tabel")
                .param("id", draft)
                .query(DraftTableRecord.class)
                .list();
    }

    Optional<DraftTableRecord> table(UUID draft, String table) {
        return jdbc.sql(TABLES + " and tabel = :tabel")
                .param("id", draft)
                .param("tabel", table)
                .query(DraftTableRecord.class)
                .optional();
    }

    void save(DraftTableRecord table) {
        remove(table.draft(), table.table());
        jdbc.sql(ADD_TABLE).paramSource(new RowParameters(table)).update();
    }

    void remove(UUID draft, String table) {
        jdbc.sql("delete from concept_tabel where concept_id = :id and tabel = :tabel")
                .param("id", draft)
                .param("tabel", table)
                .update();
    }
}
