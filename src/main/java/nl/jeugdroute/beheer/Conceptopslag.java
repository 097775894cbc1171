// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

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

/** Concepts and their changed tables in the database. */
final class Conceptopslag {

    private static final String KOP =
            "select id, pakket, titel, status, aangemaakt_op, goedgekeurd_door, vanaf, ingepland_door from concept";

    private final JdbcClient jdbc;

    Conceptopslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A concept without its tables. */
    record Kop(
            UUID id,
            String pakket,
            String titel,
            Conceptstatus status,
            Instant aangemaaktOp,
            @Nullable String goedgekeurdDoor,
            @Nullable LocalDate vanaf,
            @Nullable String ingeplandDoor) {

        Kop met(Conceptstatus nieuw) {
            return new Kop(id, pakket, titel, nieuw, aangemaaktOp, goedgekeurdDoor, vanaf, ingeplandDoor);
        }

        /** Back to its authors: whatever was approved or planned counts no more. */
        Kop terug(Conceptstatus nieuw) {
            return new Kop(id, pakket, titel, nieuw, aangemaaktOp, null, null, null);
        }

        Kop goedgekeurd(String wie) {
            return new Kop(id, pakket, titel, Conceptstatus.GOEDGEKEURD, aangemaaktOp, wie, null, null);
        }

        Kop ingepland(LocalDate dag, String wie) {
            return new Kop(id, pakket, titel, Conceptstatus.INGEPLAND, aangemaaktOp, goedgekeurdDoor, dag, wie);
        }
    }

    /**
     * A changed table.
     *
     * @param basis the published file as the concept took it, or null when there was none
     * @param inhoud the changed table as canonical CSV
     */
    record Tabelrij(
            UUID concept,
            String tabel,
            String bestand,
            @Nullable String basis,
            String basishash,
            String inhoud,
            String hash,
            Instant gewijzigdOp,
            String gewijzigdDoor) {}

    void voeg(Kop kop) {
        jdbc.sql("insert into concept (id, pakket, titel, status, aangemaakt_op)"
                        + " values (:id, :pakket, :titel, :status, :op)")
                .param("id", kop.id())
                .param("pakket", kop.pakket())
                .param("titel", kop.titel())
                .param("status", kop.status().name())
                .param("op", kop.aangemaaktOp().atOffset(ZoneOffset.UTC))
                .update();
    }

    void bewaar(Kop kop) {
        jdbc.sql("update concept set status = :status, goedgekeurd_door = :door, vanaf = :vanaf,"
                        + " ingepland_door = :ingepland where id = :id")
                .param("status", kop.status().name())
                .param("door", kop.goedgekeurdDoor())
                .param("vanaf", kop.vanaf())
                .param("ingepland", kop.ingeplandDoor())
                .param("id", kop.id())
                .update();
    }

    List<Kop> alle() {
        return jdbc.sql(KOP + " order by aangemaakt_op desc, id")
                .query((rij, nummer) -> kop(rij))
                .list();
    }

    Optional<Kop> zoek(UUID id) {
        return jdbc.sql(KOP + " where id = :id")
                .param("id", id)
                .query((rij, nummer) -> kop(rij))
                .optional();
    }

    /** The same, and nobody else can change it before this transaction ends. */
    Optional<Kop> zoekEnHoud(UUID id) {
        return jdbc.sql(KOP + " where id = :id for update")
                .param("id", id)
                .query((rij, nummer) -> kop(rij))
                .optional();
    }

    List<Kop> ingeplandTot(LocalDate dag) {
        return jdbc.sql(KOP + " where status = 'INGEPLAND' and vanaf <= :dag order by vanaf, aangemaakt_op, id")
                .param("dag", dag)
                .query((rij, nummer) -> kop(rij))
                .list();
    }

    List<Tabelrij> tabellen(UUID concept) {
        return jdbc.sql("select * from concept_tabel where concept_id = :id order by tabel")
                .param("id", concept)
                .query((rij, nummer) -> tabel(rij))
                .list();
    }

    Optional<Tabelrij> tabel(UUID concept, String tabel) {
        return jdbc.sql("select * from concept_tabel where concept_id = :id and tabel = :tabel")
                .param("id", concept)
                .param("tabel", tabel)
                .query((rij, nummer) -> tabel(rij))
                .optional();
    }

    void bewaar(Tabelrij tabel) {
        verwijder(tabel.concept(), tabel.tabel());
        jdbc.sql("insert into concept_tabel (concept_id, tabel, bestand, basis, basis_hash, inhoud, hash, gewijzigd_op,"
                        + " gewijzigd_door) values (:concept, :tabel, :bestand, :basis, :basishash, :inhoud, :hash, :op,"
                        + " :door)")
                .param("concept", tabel.concept())
                .param("tabel", tabel.tabel())
                .param("bestand", tabel.bestand())
                .param("basis", tabel.basis())
                .param("basishash", tabel.basishash())
                .param("inhoud", tabel.inhoud())
                .param("hash", tabel.hash())
                .param("op", tabel.gewijzigdOp().atOffset(ZoneOffset.UTC))
                .param("door", tabel.gewijzigdDoor())
                .update();
    }

    void verwijder(UUID concept, String tabel) {
        jdbc.sql("delete from concept_tabel where concept_id = :id and tabel = :tabel")
                .param("id", concept)
                .param("tabel", tabel)
                .update();
    }

    private static Kop kop(ResultSet rij) throws SQLException {
        return new Kop(
                rij.getObject("id", UUID.class),
                rij.getString("pakket"),
                rij.getString("titel"),
                Conceptstatus.valueOf(rij.getString("status")),
                rij.getObject("aangemaakt_op", OffsetDateTime.class).toInstant(),
                rij.getString("goedgekeurd_door"),
                rij.getObject("vanaf", LocalDate.class),
                rij.getString("ingepland_door"));
    }

    private static Tabelrij tabel(ResultSet rij) throws SQLException {
        return new Tabelrij(
                rij.getObject("concept_id", UUID.class),
                rij.getString("tabel"),
                rij.getString("bestand"),
                rij.getString("basis"),
                rij.getString("basis_hash"),
                rij.getString("inhoud"),
                rij.getString("hash"),
                rij.getObject("gewijzigd_op", OffsetDateTime.class).toInstant(),
                rij.getString("gewijzigd_door"));
    }
}
