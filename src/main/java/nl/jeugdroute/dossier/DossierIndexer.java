// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Organisatieniveau;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.storage.RowParameters;
import org.jspecify.annotations.Nullable;
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
           set urgentie_rang = :urgentieRang, open_feiten = :openFeiten, niveau = :niveau,
               organisatieniveau = :organisatieniveau, beschikking = :beschikking, uitgewerkt = true
         where id = :id
        """;

    private final JdbcClient jdbc;

    DossierIndexer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Dossier index entry: a row of what can be looked for. */
    private record DossierIndexEntry(UUID adviesId, String soort, String waarde) {}

    /**
     * Dossier index row: what lists and counts need of one advies, by column; the last three of its heaviest provision.
     */
    private record DossierIndexRow(
            UUID id,
            int urgentieRang,
            int openFeiten,
            @Nullable Integer niveau,
            @Nullable Organisatieniveau organisatieniveau,
            @Nullable Beschikking beschikking) {}

    /** Doing this twice changes nothing. */
    void derive(UUID id, Advies advies) {
        jdbc.sql("delete from advieskenmerk where advies_id = :id")
                .param("id", id)
                .update();
        for (DossierIndexEntry feature : features(id, advies)) {
            jdbc.sql("insert into advieskenmerk (advies_id, soort, waarde) values (:adviesId, :soort, :waarde)")
                    .paramSource(feature)
                    .update();
        }
        Optional<Voorziening> heaviest = heaviest(advies);
        // Last, for it says that all of this is done.
        jdbc.sql(WORK_OUT)
                .paramSource(new RowParameters(new DossierIndexRow(
                        id,
                        advies.urgentie().ordinal() + 1,
                        advies.ontbrekend().size(),
                        heaviest.map(Voorziening::interventieniveau).orElse(null),
                        heaviest.map(Voorziening::organisatieniveau).orElse(null),
                        heaviest.map(Voorziening::beschikking).orElse(null))))
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

    private static Set<DossierIndexEntry> features(UUID id, Advies advies) {
        RouteVorm primaryRoute = advies.hoofdroute().routeVorm();
        Set<DossierIndexEntry> features = new LinkedHashSet<>();
        advies.redenen().stream()
                .filter(reden -> reden.conclusie().concludes(primaryRoute))
                .forEach(reden -> features.add(new DossierIndexEntry(id, RULE, reden.pakket() + "/" + reden.regel())));
        advies.openPunten()
                .forEach(point -> features.add(new DossierIndexEntry(id, OPEN_PUNT, String.valueOf(point.id()))));
        return features;
    }
}
