// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.storage.RowParameters;
import nl.jeugdroute.storage.StoredMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Dossier: records adviezen and finds them again. The columns are for finding; case and advies are kept whole as JSON.
 */
public class Dossier {

    private static final String RECORD = """
        insert into dossierstuk (id, vastgelegd_op, rol, gemeente, kenmerk, route, vorm, route_naam, urgentie,
                                 set_id, set_hash, casus, advies, eigenaar, vorige_id, aanvraag)
        values (:id, :vastgelegdOp, :rol, :gemeente, :kenmerk, :route, :vorm, :routeNaam, :urgentie,
                :setId, :setHash, :casus, :advies, :eigenaar, :vorigeId, :aanvraag)
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
    private static final String STATE = """
        select besluit_versie as besluit_version, vorige_id as previous,
               (select id from dossierstuk where vorige_id = :id order by vastgelegd_op desc, id desc limit 1) as next
          from dossierstuk where id = :id
        """;
    private static final String SUCCESSOR = "select id from dossierstuk where vorige_id = :id and set_hash = :hash";
    private static final String RECENT = """
        select id, vastgelegd_op as recorded_at, gemeente, kenmerk, route, vorm, route_naam as route_name, urgentie,
               rol as role
          from dossierstuk order by vastgelegd_op desc, id limit :aantal
        """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final DossierIndexer derivation;
    private final Function<String, CasusFacts> facts;

    /** Recorded casus: a row to find: case and advies as they were recorded. */
    private record RecordedCasus(UUID id, Instant vastgelegdOp, String rol, String casus, String advies) {

        DossierItem item(Function<String, CasusFacts> facts) {
            return new DossierItem(
                    id, vastgelegdOp, rol, RecordedJson.readCasus(casus, facts), RecordedJson.readAdvies(advies));
        }
    }

    /** Recorded advies: a row to write, by column. */
    private record RecordedAdvies(
            UUID id,
            Instant vastgelegdOp,
            String rol,
            String gemeente,
            @Nullable String kenmerk,
            Route route,
            @Nullable Vorm vorm,
            String routeNaam,
            Urgentie urgentie,
            String setId,
            String setHash,
            String casus,
            String advies,
            @Nullable String eigenaar,
            @Nullable UUID vorigeId,
            @Nullable UUID aanvraag) {

        static RecordedAdvies of(DossierItem item, RecordingRequest submission) {
            Advies advies = item.advies();
            return new RecordedAdvies(
                    item.id(),
                    item.recordedAt(),
                    item.role(),
                    advies.gemeente(),
                    advies.kenmerk(),
                    advies.hoofdroute().route(),
                    advies.hoofdroute().vorm(),
                    advies.hoofdroute().naam(),
                    advies.urgentie(),
                    advies.regelset().id(),
                    advies.regelset().hash(),
                    RecordedJson.write(item.casus()),
                    RecordedJson.write(advies),
                    submission.owner(),
                    submission.previous(),
                    submission.key());
        }
    }

    /** @param facts the definitions of the facts of a case, by the municipality whose rules it came under */
    public Dossier(JdbcClient jdbc, Clock clock, Function<String, CasusFacts> facts) {
        this.facts = facts;
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
                    .query(RecordedCasus.class)
                    .optional()
                    .map(recorded -> recorded.item(facts))
                    .orElseThrow(() -> alreadyRecorded);
        }
    }

    private DossierItem write(Casus casus, Advies advies, RecordingRequest submission) {
        DossierItem item =
                new DossierItem(UUID.randomUUID(), StoredMoment.now(clock), submission.role(), casus, advies);
        jdbc.sql(RECORD)
                .paramSource(new RowParameters(RecordedAdvies.of(item, submission)))
                .update();
        derivation.derive(item.id(), advies);
        return item;
    }

    /** State of a recorded advies: what happened round a recorded advies. */
    public Optional<DossierItemState> state(UUID id) {
        return jdbc.sql(STATE).param("id", id).query(DossierItemState.class).optional();
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
        return jdbc.sql(FIND)
                .param("id", id)
                .query(RecordedCasus.class)
                .optional()
                .map(recorded -> recorded.item(facts));
    }

    /** The latest recorded adviezen of a municipality with their cases, newest first. */
    public List<DossierItem> last(String gemeente, int count) {
        return jdbc
                .sql(LATEST)
                .param("gemeente", gemeente)
                .param("aantal", count)
                .query(RecordedCasus.class)
                .list()
                .stream()
                .map(recorded -> recorded.item(facts))
                .toList();
    }

    /** The latest recorded adviezen, newest first. */
    public List<DossierEntry> recent(int count) {
        return jdbc.sql(RECENT).param("aantal", count).query(DossierEntry.class).list();
    }
}
