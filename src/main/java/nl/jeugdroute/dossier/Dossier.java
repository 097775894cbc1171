// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records adviezen and finds them again. The columns are for finding; case and advies are kept whole as JSON. */
public class Dossier {

    private static final String LEG_VAST = """
        insert into dossierstuk (id, vastgelegd_op, rol, gemeente, kenmerk, route, vorm, route_naam, urgentie,
                                 set_id, set_hash, casus, advies, eigenaar, vorige_id, aanvraag)
        values (:id, :vastgelegdOp, :rol, :gemeente, :kenmerk, :route, :vorm, :routeNaam, :urgentie,
                :setId, :setHash, :casus, :advies, :eigenaar, :vorige, :aanvraag)
        """;
    private static final String ZOEK = "select id, vastgelegd_op, rol, casus, advies from dossierstuk where id = :id";
    private static final String VAN_AANVRAAG = """
        select id, vastgelegd_op, rol, casus, advies from dossierstuk
         where aanvraag = :aanvraag and eigenaar = :eigenaar
        """;
    private static final String LAATSTE = """
        select id, vastgelegd_op, rol, casus, advies from dossierstuk
         where gemeente = :gemeente order by vastgelegd_op desc, id limit :aantal
        """;
    private static final String STAND = "select besluit_versie, vorige_id from dossierstuk where id = :id";
    private static final String OPVOLGERS =
            "select id from dossierstuk where vorige_id = :id order by vastgelegd_op desc, id desc limit 1";
    private static final String OPVOLGER = "select id from dossierstuk where vorige_id = :id and set_hash = :hash";
    private static final String RECENTE = """
        select id, vastgelegd_op, gemeente, kenmerk, route, vorm, route_naam, urgentie, rol
          from dossierstuk order by vastgelegd_op desc, id limit :aantal
        """;

    /** What was recorded by an older version may hold names this version no longer has. */
    private static final JsonMapper JSON = Json.mapper()
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Uitwerking uitwerking;

    public Dossier(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.uitwerking = new Uitwerking(jdbc);
    }

    /**
     * Records an advies with its case. The same request once more gives what the first one recorded.
     *
     * @throws DuplicateKeyException when the advies whose place it takes has a successor under the same rules already
     */
    public Dossierstuk legVast(Casus casus, Advies advies, Aanvraag aanvraag) {
        try {
            return schrijf(casus, advies, aanvraag);
        } catch (DuplicateKeyException alVastgelegd) {
            return jdbc.sql(VAN_AANVRAAG)
                    .param("aanvraag", aanvraag.sleutel())
                    .param("eigenaar", aanvraag.eigenaar())
                    .query((rij, nummer) -> stuk(rij))
                    .optional()
                    .orElseThrow(() -> alVastgelegd);
        }
    }

    private Dossierstuk schrijf(Casus casus, Advies advies, Aanvraag aanvraag) {
        // Microseconds are what every database keeps; so what is returned now equals what is found later.
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        Dossierstuk stuk = new Dossierstuk(UUID.randomUUID(), nu, aanvraag.rol(), casus, advies);
        Vorm vorm = advies.hoofdroute().vorm();
        jdbc.sql(LEG_VAST)
                .param("id", stuk.id())
                .param("vastgelegdOp", nu.atOffset(ZoneOffset.UTC))
                .param("rol", aanvraag.rol())
                .param("gemeente", advies.gemeente())
                .param("kenmerk", advies.kenmerk())
                .param("route", advies.hoofdroute().route().name())
                .param("vorm", vorm == null ? null : vorm.name())
                .param("routeNaam", advies.hoofdroute().naam())
                .param("urgentie", advies.urgentie().name())
                .param("setId", advies.regelset().id())
                .param("setHash", advies.regelset().hash())
                .param("casus", JSON.writeValueAsString(casus))
                .param("advies", JSON.writeValueAsString(advies))
                .param("eigenaar", aanvraag.eigenaar())
                .param("vorige", aanvraag.vorige())
                .param("aanvraag", aanvraag.sleutel())
                .update();
        uitwerking.werkUit(stuk.id(), advies);
        return stuk;
    }

    /** What happened round a recorded advies. */
    public Optional<Dossierstand> stand(UUID id) {
        return jdbc.sql(STAND)
                .param("id", id)
                .query((rij, nummer) -> new Dossierstand(
                        rij.getInt("besluit_versie"),
                        rij.getObject("vorige_id", UUID.class),
                        jdbc.sql(OPVOLGERS)
                                .param("id", id)
                                .query(UUID.class)
                                .optional()
                                .orElse(null)))
                .optional();
    }

    /** The advies that took the place of this one under these rules. */
    public Optional<UUID> opvolger(UUID id, String setHash) {
        return jdbc.sql(OPVOLGER)
                .param("id", id)
                .param("hash", setHash)
                .query(UUID.class)
                .optional();
    }

    /** Fills what lists and counts need for adviezen that an older version recorded. */
    public void werkOudeUit() {
        List<UUID> ids = uitwerking.nogUitTeWerken();
        while (!ids.isEmpty()) {
            ids.forEach(id -> zoek(id).ifPresent(stuk -> uitwerking.werkUit(id, stuk.advies())));
            ids = uitwerking.nogUitTeWerken();
        }
    }

    /** The recorded advies with this id. */
    public Optional<Dossierstuk> zoek(UUID id) {
        return jdbc.sql(ZOEK).param("id", id).query((rij, nummer) -> stuk(rij)).optional();
    }

    /** The latest recorded adviezen of a municipality with their cases, newest first. */
    public List<Dossierstuk> laatste(String gemeente, int aantal) {
        return jdbc.sql(LAATSTE)
                .param("gemeente", gemeente)
                .param("aantal", aantal)
                .query((rij, nummer) -> stuk(rij))
                .list();
    }

    private static Dossierstuk stuk(ResultSet rij) throws SQLException {
        return new Dossierstuk(
                id(rij),
                vastgelegdOp(rij),
                rij.getString("rol"),
                JSON.readValue(rij.getString("casus"), Casus.class),
                JSON.readValue(rij.getString("advies"), Advies.class));
    }

    /** The latest recorded adviezen, newest first. */
    public List<Dossierregel> recente(int aantal) {
        return jdbc.sql(RECENTE)
                .param("aantal", aantal)
                .query((rij, nummer) -> regel(rij))
                .list();
    }

    /** A line from its columns. */
    static Dossierregel regel(ResultSet rij) throws SQLException {
        return new Dossierregel(
                id(rij),
                vastgelegdOp(rij),
                rij.getString("gemeente"),
                rij.getString("kenmerk"),
                Route.valueOf(rij.getString("route")),
                vorm(rij.getString("vorm")),
                rij.getString("route_naam"),
                Urgentie.valueOf(rij.getString("urgentie")),
                rij.getString("rol"));
    }

    private static UUID id(ResultSet rij) throws SQLException {
        return rij.getObject("id", UUID.class);
    }

    private static Instant vastgelegdOp(ResultSet rij) throws SQLException {
        return rij.getObject("vastgelegd_op", OffsetDateTime.class).toInstant();
    }

    private static @Nullable Vorm vorm(@Nullable String naam) {
        return naam == null ? null : Vorm.valueOf(naam);
    }
}
