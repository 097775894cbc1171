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
import nl.jeugdroute.exchange.json.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Dossier: records adviezen and finds them again. The columns are for finding; case and advies are kept whole as JSON.
 */
public class Dossier {

    private static final String RECORD = """
        insert into dossierstuk (id, vastgelegd_op, rol, gemeente, kenmerk, route, vorm, route_naam, urgentie,
                                 set_id, set_hash, casus, advies, eigenaar, vorige_id, aanvraag)
        values (:id, :vastgelegdOp, :rol, :gemeente, :kenmerk, :route, :vorm, :routeNaam, :urgentie,
                :setId, :setHash, :casus, :advies, :eigenaar, :vorige, :aanvraag)
        """;
    private static final String FIND = "select id, vastgelegd_op, rol, casus, advies from dossierstuk where id = :id";
    private static final String OF_SUBMISSION = """
        select id, vastgelegd_op, rol, casus, advies from dossierstuk
         where aanvraag = :aanvraag and eigenaar = :eigenaar
        """;
    private static final String LATEST = """
        select id, vastgelegd_op, rol, casus, advies from dossierstuk
         where gemeente = :gemeente order by vastgelegd_op desc, id limit :aantal
        """;
    private static final String STATE = "select besluit_versie, vorige_id from dossierstuk where id = :id";
    private static final String SUCCESSORS =
            "select id from dossierstuk where vorige_id = :id order by vastgelegd_op desc, id desc limit 1";
    private static final String SUCCESSOR = "select id from dossierstuk where vorige_id = :id and set_hash = :hash";
    private static final String RECENT = """
        select id, vastgelegd_op, gemeente, kenmerk, route, vorm, route_naam, urgentie, rol
          from dossierstuk order by vastgelegd_op desc, id limit :aantal
        """;

    /** Reader of recorded JSON: what was recorded by an older version may hold names this version no longer has. */
    private static final JsonMapper JSON = Json.mapper()
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final DossierIndexer derivation;

    public Dossier(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.derivation = new DossierIndexer(jdbc);
    }

    /**
     * Records an advies with its case. The same request once more gives what the first one recorded.
     *
     * @throws DuplicateKeyException when the advies whose place it takes has a successor under the same rules already
     */
    public DossierItem record(Casus casus, Advies advies, RecordingRequest submission) {
        try {
            return write(casus, advies, submission);
        } catch (DuplicateKeyException alreadyRecorded) {
            return jdbc.sql(OF_SUBMISSION)
                    .param("aanvraag", submission.key())
                    .param("eigenaar", submission.owner())
                    .query((row, number) -> item(row))
                    .optional()
                    .orElseThrow(() -> alreadyRecorded);
        }
    }

    private DossierItem write(Casus casus, Advies advies, RecordingRequest submission) {
        // Microseconds are what every database keeps; so what is returned now equals what is found later.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DossierItem item = new DossierItem(UUID.randomUUID(), now, submission.role(), casus, advies);
        Vorm vorm = advies.hoofdroute().vorm();
        jdbc.sql(RECORD)
                .param("id", item.id())
                .param("vastgelegdOp", now.atOffset(ZoneOffset.UTC))
                .param("rol", submission.role())
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
                .param("eigenaar", submission.owner())
                .param("vorige", submission.previous())
                .param("aanvraag", submission.key())
                .update();
        derivation.derive(item.id(), advies);
        return item;
    }

    /** State of a recorded advies: what happened round a recorded advies. */
    public Optional<DossierItemState> state(UUID id) {
        return jdbc.sql(STATE)
                .param("id", id)
                .query((row, number) -> new DossierItemState(
                        row.getInt("besluit_versie"),
                        row.getObject("vorige_id", UUID.class),
                        jdbc.sql(SUCCESSORS)
                                .param("id", id)
                                .query(UUID.class)
                                .optional()
                                .orElse(null)))
                .optional();
    }

    /** The advies that took the place of this one under these rules. */
    public Optional<UUID> successor(UUID id, String setHash) {
        return jdbc.sql(SUCCESSOR)
                .param("id", id)
                .param("hash", setHash)
                .query(UUID.class)
                .optional();
    }

    /** Fills what lists and counts need for adviezen that an older version recorded. */
    public void deriveOlder() {
        List<UUID> ids = derivation.pending();
        while (!ids.isEmpty()) {
            ids.forEach(id -> find(id).ifPresent(item -> derivation.derive(id, item.advies())));
            ids = derivation.pending();
        }
    }

    /** The recorded advies with this id. */
    public Optional<DossierItem> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query((row, number) -> item(row)).optional();
    }

    /** The latest recorded adviezen of a municipality with their cases, newest first. */
    public List<DossierItem> last(String gemeente, int count) {
        return jdbc.sql(LATEST)
                .param("gemeente", gemeente)
                .param("aantal", count)
                .query((row, number) -> item(row))
                .list();
    }

    private static DossierItem item(ResultSet row) throws SQLException {
        return new DossierItem(
                id(row),
                recordedAt(row),
                row.getString("rol"),
                JSON.readValue(row.getString("casus"), Casus.class),
                JSON.readValue(row.getString("advies"), Advies.class));
    }

    /** The latest recorded adviezen, newest first. */
    public List<DossierEntry> recent(int count) {
        return jdbc.sql(RECENT)
                .param("aantal", count)
                .query((row, number) -> entry(row))
                .list();
    }

    /** A line from its columns. */
    static DossierEntry entry(ResultSet row) throws SQLException {
        return new DossierEntry(
                id(row),
                recordedAt(row),
                row.getString("gemeente"),
                row.getString("kenmerk"),
                Route.valueOf(row.getString("route")),
                vorm(row.getString("vorm")),
                row.getString("route_naam"),
                Urgentie.valueOf(row.getString("urgentie")),
                row.getString("rol"));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Instant recordedAt(ResultSet row) throws SQLException {
        return row.getObject("vastgelegd_op", OffsetDateTime.class).toInstant();
    }

    private static @Nullable Vorm vorm(@Nullable String name) {
        return name == null ? null : Vorm.valueOf(name);
    }
}
