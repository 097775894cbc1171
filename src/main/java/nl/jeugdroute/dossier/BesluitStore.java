// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.rules.RouteRank;
import nl.jeugdroute.storage.RowParameters;
import nl.jeugdroute.storage.StoredMoment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Besluit store: records decisions on adviezen. A version is only ever added, and only by who saw the one before. */
public class BesluitStore {

    private static final String TAKE_TURN = """
        update dossierstuk set besluit_versie = besluit_versie + 1, besluit = :soort
         where id = :advies and besluit_versie = :versie
        """;
    private static final String RECORD = """
        insert into besluit (id, advies_id, versie, genomen_op, account, rol, discipline, soort, route, vorm, route_naam,
                             reden, toelichting, status)
        values (:id, :adviesId, :version, :takenAt, :account, :role, :discipline, :kind, :route, :vorm, :routeName,
                :reden, :note, :status)
        """;
    private static final String CONFIRM = """
        update besluit set status = 'VAST', bevestigd_op = :op, bevestigd_door = :account
         where advies_id = :advies and versie = :versie and status = 'WACHT' and account <> :account
           and versie = (select besluit_versie from dossierstuk where id = :advies)
        """;
    private static final String VERSIONS = """
        select id, advies_id, versie as version, genomen_op as taken_at, account, rol as role, discipline, soort as kind,
               route, vorm, route_naam as route_name, reden, toelichting as note, status, bevestigd_op as confirmed_at
          from besluit where advies_id = :advies order by versie desc
        """;

    /** Sign that the list shows for a decision that does not count yet. */
    static final String WAITING = "WACHT";

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    public BesluitStore(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All versions, newest first; empty when nothing was decided. */
    public List<Besluit> versions(UUID advies) {
        return jdbc.sql(VERSIONS).param("advies", advies).query(Besluit.class).list();
    }

    /** The version that counts: the newest one that waits for nobody. */
    public static Optional<Besluit> inForce(List<Besluit> versions) {
        return versions.stream()
                .filter(besluit -> besluit.status() == BesluitStatus.VAST)
                .findFirst();
    }

    /**
     * Records a decision that {@link BesluitWeighing} found in order.
     *
     * @return empty when somebody decided since the version in the input was read; nothing is recorded then
     */
    public Optional<Besluit> record(
            UUID advies, String account, BesluitInput input, BesluitWeighing.BesluitWeighingOutcome outcome) {
        BesluitKind kind = outcome.kind();
        RouteRank route = outcome.route();
        if (!outcome.errors().isEmpty() || kind == null || route == null) {
            throw new IllegalArgumentException("only a decision without errors can be recorded");
        }
        Besluit besluit = new Besluit(
                UUID.randomUUID(),
                advies,
                input.version() + 1,
                StoredMoment.now(clock),
                account,
                input.role(),
                input.discipline(),
                kind,
                route.route(),
                route.vorm(),
                route.name(),
                kind == BesluitKind.LICHTER ? input.reden() : null,
                input.note().strip(),
                outcome.secondPerson() ? BesluitStatus.WACHT : BesluitStatus.VAST,
                null);
        return Boolean.TRUE.equals(transaction.execute(status -> write(besluit)))
                ? Optional.of(besluit)
                : Optional.empty();
    }

    private boolean write(Besluit besluit) {
        boolean turnTaken = jdbc.sql(TAKE_TURN)
                        .param(
                                "soort",
                                besluit.status() == BesluitStatus.WACHT
                                        ? WAITING
                                        : besluit.kind().name())
                        .param("advies", besluit.adviesId())
                        .param("versie", besluit.version() - 1)
                        .update()
                == 1;
        if (turnTaken) {
            jdbc.sql(RECORD).paramSource(new RowParameters(besluit)).update();
        }
        return turnTaken;
    }

    /**
     * Lets a second person agree with the newest version.
     *
     * @return false when that version does not wait any more, is not the newest, or was recorded by this same account
     */
    public boolean confirm(UUID advies, int version, String account) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean confirmed = jdbc.sql(CONFIRM)
                            .param("op", StoredMoment.now(clock).atOffset(ZoneOffset.UTC))
                            .param("account", account)
                            .param("advies", advies)
                            .param("versie", version)
                            .update()
                    == 1;
            if (confirmed) {
                jdbc.sql("""
                        update dossierstuk set besluit =
                            (select soort from besluit where advies_id = :advies and versie = :versie)
                         where id = :advies
                        """).param("advies", advies).param("versie", version).update();
            }
            return confirmed;
        }));
    }
}
