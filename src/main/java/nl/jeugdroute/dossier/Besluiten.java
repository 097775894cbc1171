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
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.dossier.Rangorde.Plaats;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Records decisions on adviezen. A version is only ever added, and only by who saw the one before. */
public class Besluiten {

    private static final String NEEM_BEURT = """
        update dossierstuk set besluit_versie = besluit_versie + 1, besluit = :soort
         where id = :advies and besluit_versie = :versie
        """;
    private static final String LEG_VAST = """
        insert into besluit (id, advies_id, versie, genomen_op, account, rol, discipline, soort, route, vorm, route_naam,
                             reden, toelichting, status)
        values (:id, :advies, :versie, :op, :account, :rol, :discipline, :soort, :route, :vorm, :routeNaam,
                :reden, :toelichting, :status)
        """;
    private static final String BEVESTIG = """
        update besluit set status = 'VAST', bevestigd_op = :op, bevestigd_door = :account
         where advies_id = :advies and versie = :versie and status = 'WACHT' and account <> :account
           and versie = (select besluit_versie from dossierstuk where id = :advies)
        """;
    private static final String VERSIES = "select * from besluit where advies_id = :advies order by versie desc";

    /** What the list shows for a decision that does not count yet. */
    static final String WACHT = "WACHT";

    private final JdbcClient jdbc;
    private final TransactionOperations transactie;
    private final Clock klok;

    public Besluiten(JdbcClient jdbc, TransactionOperations transactie, Clock klok) {
        this.jdbc = jdbc;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** All versions, newest first; empty when nothing was decided. */
    public List<Besluit> versies(UUID advies) {
        return jdbc.sql(VERSIES)
                .param("advies", advies)
                .query((rij, nummer) -> besluit(rij))
                .list();
    }

    /** The version that counts: the newest one that waits for nobody. */
    public static Optional<Besluit> geldend(List<Besluit> versies) {
        return versies.stream()
                .filter(besluit -> besluit.status() == Besluitstatus.VAST)
                .findFirst();
    }

    /**
     * Records a decision that {@link Besluitweging} found in order.
     *
     * @return empty when somebody decided since the version in the input was read; nothing is recorded then
     */
    public Optional<Besluit> legVast(
            UUID advies, String account, Besluitinvoer invoer, Besluitweging.Uitkomst uitkomst) {
        Besluitsoort soort = uitkomst.soort();
        Plaats route = uitkomst.route();
        if (!uitkomst.fouten().isEmpty() || soort == null || route == null) {
            throw new IllegalArgumentException("only a decision without errors can be recorded");
        }
        Besluit besluit = new Besluit(
                UUID.randomUUID(),
                advies,
                invoer.versie() + 1,
                nu(),
                account,
                invoer.rol(),
                invoer.discipline(),
                soort,
                route.route(),
                route.vorm(),
                route.naam(),
                soort == Besluitsoort.LICHTER ? invoer.reden() : null,
                invoer.toelichting().strip(),
                uitkomst.tweedePersoon() ? Besluitstatus.WACHT : Besluitstatus.VAST,
                null);
        return Boolean.TRUE.equals(transactie.execute(status -> schrijf(besluit)))
                ? Optional.of(besluit)
                : Optional.empty();
    }

    private boolean schrijf(Besluit besluit) {
        boolean aanDeBeurt = jdbc.sql(NEEM_BEURT)
                        .param(
                                "soort",
                                besluit.status() == Besluitstatus.WACHT
                                        ? WACHT
                                        : besluit.soort().name())
                        .param("advies", besluit.adviesId())
                        .param("versie", besluit.versie() - 1)
                        .update()
                == 1;
        if (aanDeBeurt) {
            jdbc.sql(LEG_VAST)
                    .param("id", besluit.id())
                    .param("advies", besluit.adviesId())
                    .param("versie", besluit.versie())
                    .param("op", besluit.genomenOp().atOffset(ZoneOffset.UTC))
                    .param("account", besluit.account())
                    .param("rol", besluit.rol())
                    .param("discipline", besluit.discipline())
                    .param("soort", besluit.soort().name())
                    .param("route", besluit.route().name())
                    .param(
                            "vorm",
                            besluit.vorm() == null ? null : besluit.vorm().name())
                    .param("routeNaam", besluit.routeNaam())
                    .param("reden", besluit.reden())
                    .param("toelichting", besluit.toelichting())
                    .param("status", besluit.status().name())
                    .update();
        }
        return aanDeBeurt;
    }

    /**
     * Lets a second person agree with the newest version.
     *
     * @return false when that version does not wait any more, is not the newest, or was recorded by this same account
     */
    public boolean bevestig(UUID advies, int versie, String account) {
        return Boolean.TRUE.equals(transactie.execute(status -> {
            boolean bevestigd = jdbc.sql(BEVESTIG)
                            .param("op", nu().atOffset(ZoneOffset.UTC))
                            .param("account", account)
                            .param("advies", advies)
                            .param("versie", versie)
                            .update()
                    == 1;
            if (bevestigd) {
                jdbc.sql("""
                        update dossierstuk set besluit =
                            (select soort from besluit where advies_id = :advies and versie = :versie)
                         where id = :advies
                        """).param("advies", advies).param("versie", versie).update();
            }
            return bevestigd;
        }));
    }

    // Microseconds are what every database keeps.
    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Besluit besluit(ResultSet rij) throws SQLException {
        String vorm = rij.getString("vorm");
        return new Besluit(
                rij.getObject("id", UUID.class),
                rij.getObject("advies_id", UUID.class),
                rij.getInt("versie"),
                rij.getObject("genomen_op", OffsetDateTime.class).toInstant(),
                rij.getString("account"),
                rij.getString("rol"),
                rij.getString("discipline"),
                Besluitsoort.valueOf(rij.getString("soort")),
                Route.valueOf(rij.getString("route")),
                vorm == null ? null : Vorm.valueOf(vorm),
                rij.getString("route_naam"),
                rij.getString("reden"),
                rij.getString("toelichting"),
                Besluitstatus.valueOf(rij.getString("status")),
                moment(rij.getObject("bevestigd_op", OffsetDateTime.class)));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime op) {
        return op == null ? null : op.toInstant();
    }
}
