// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Voorziening;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Dossier indexer: puts beside a recorded advies what lists and counts look for, so that they need not read the advies
 * itself.
 */
final class DossierIndexer {

    /** Ids of rows that concluded the primary route, as {@code pack/row}. */
    static final String RULE = "REGEL";

    /** Numbers of the open points the advies touches. */
    static final String OPEN_PUNT = "OPEN_PUNT";

    private static final int BATCH_SIZE = 200;
    private static final String WORK_OUT = """
        update dossierstuk
           set urgentie_rang = :urgentie, open_feiten = :open, niveau = :niveau, organisatieniveau = :organisatie,
               beschikking = :beschikking, uitgewerkt = true
         where id = :id
        """;

    private final JdbcClient jdbc;

    DossierIndexer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record DossierIndexEntry(String kind, String value) {}

    /** Doing this twice changes nothing. */
    void derive(UUID id, Advies advies) {
        jdbc.sql("delete from advieskenmerk where advies_id = :id")
                .param("id", id)
                .update();
        for (DossierIndexEntry feature : features(advies)) {
            jdbc.sql("insert into advieskenmerk (advies_id, soort, waarde) values (:id, :soort, :waarde)")
                    .param("id", id)
                    .param("soort", feature.kind())
                    .param("waarde", feature.value())
                    .update();
        }
        Optional<Voorziening> heaviest = heaviest(advies);
        // Last, for it says that all of this is done.
        jdbc.sql(WORK_OUT)
                .param("id", id)
                .param("urgentie", advies.urgentie().ordinal() + 1)
                .param("open", advies.ontbrekend().size())
                .param("niveau", heaviest.map(Voorziening::interventieniveau).orElse(null))
                .param(
                        "organisatie",
                        heaviest.map(help -> help.organisatieniveau().name()).orElse(null))
                .param(
                        "beschikking",
                        heaviest.map(help -> help.beschikking().name()).orElse(null))
                .update();
    }

    /** Some of the adviezen that still wait for this. */
    List<UUID> pending() {
        return jdbc.sql("select id from dossierstuk where uitgewerkt = false limit :portie")
                .param("portie", BATCH_SIZE)
                .query(UUID.class)
                .list();
    }

    /** The first of the heaviest, in the order of the advies. */
    private static Optional<Voorziening> heaviest(Advies advies) {
        return advies.voorzieningen().stream()
                .sorted(Comparator.comparing(DossierIndexer::niveau).reversed())
                .findFirst();
    }

    private static int niveau(Voorziening help) {
        return help.interventieniveau() == null ? 0 : help.interventieniveau();
    }

    private static Set<DossierIndexEntry> features(Advies advies) {
        String primaryRoute = "ROUTE "
                + RouteRanking.code(
                        advies.hoofdroute().route(), advies.hoofdroute().vorm());
        Set<DossierIndexEntry> features = new LinkedHashSet<>();
        advies.redenen().stream()
                // A row may conclude a route for one provision: "ROUTE SOCIAAL_TEAM VOOR S10".
                .filter(reden -> (reden.conclusie() + " ").startsWith(primaryRoute + " "))
                .forEach(reden -> features.add(new DossierIndexEntry(RULE, reden.pakket() + "/" + reden.regel())));
        advies.openPunten()
                .forEach(point -> features.add(new DossierIndexEntry(OPEN_PUNT, String.valueOf(point.id()))));
        return features;
    }
}
