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

/** Puts beside a recorded advies what lists and counts look for, so that they need not read the advies itself. */
final class Uitwerking {

    /** Ids of rows that concluded the main route, as {@code pack/row}. */
    static final String REGEL = "REGEL";

    /** Numbers of the open points the advies touches. */
    static final String OPEN_PUNT = "OPEN_PUNT";

    private static final int PORTIE = 200;
    private static final String WERK_UIT = """
        update dossierstuk
           set urgentie_rang = :urgentie, open_feiten = :open, niveau = :niveau, organisatieniveau = :organisatie,
               beschikking = :beschikking, uitgewerkt = true
         where id = :id
        """;

    private final JdbcClient jdbc;

    Uitwerking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kenmerk(String soort, String waarde) {}

    /** Doing this twice changes nothing. */
    void werkUit(UUID id, Advies advies) {
        jdbc.sql("delete from advieskenmerk where advies_id = :id")
                .param("id", id)
                .update();
        for (Kenmerk kenmerk : kenmerken(advies)) {
            jdbc.sql("insert into advieskenmerk (advies_id, soort, waarde) values (:id, :soort, :waarde)")
                    .param("id", id)
                    .param("soort", kenmerk.soort())
                    .param("waarde", kenmerk.waarde())
                    .update();
        }
        Optional<Voorziening> zwaarste = zwaarste(advies);
        // Last, for it says that all of this is done.
        jdbc.sql(WERK_UIT)
                .param("id", id)
                .param("urgentie", advies.urgentie().ordinal() + 1)
                .param("open", advies.ontbrekend().size())
                .param("niveau", zwaarste.map(Voorziening::interventieniveau).orElse(null))
                .param(
                        "organisatie",
                        zwaarste.map(hulp -> hulp.organisatieniveau().name()).orElse(null))
                .param(
                        "beschikking",
                        zwaarste.map(hulp -> hulp.beschikking().name()).orElse(null))
                .update();
    }

    /** Some of the adviezen that still wait for this. */
    List<UUID> nogUitTeWerken() {
        return jdbc.sql("select id from dossierstuk where uitgewerkt = false limit :portie")
                .param("portie", PORTIE)
                .query(UUID.class)
                .list();
    }

    /** The first of the heaviest, in the order of the advies. */
    private static Optional<Voorziening> zwaarste(Advies advies) {
        return advies.voorzieningen().stream()
                .sorted(Comparator.comparing(Uitwerking::niveau).reversed())
                .findFirst();
    }

    private static int niveau(Voorziening hulp) {
        return hulp.interventieniveau() == null ? 0 : hulp.interventieniveau();
    }

    private static Set<Kenmerk> kenmerken(Advies advies) {
        String hoofdroute = "ROUTE "
                + Rangorde.code(advies.hoofdroute().route(), advies.hoofdroute().vorm());
        Set<Kenmerk> kenmerken = new LinkedHashSet<>();
        advies.redenen().stream()
                // A row may conclude a route for one provision: "ROUTE SOCIAAL_TEAM VOOR S10".
                .filter(reden -> (reden.conclusie() + " ").startsWith(hoofdroute + " "))
                .forEach(reden -> kenmerken.add(new Kenmerk(REGEL, reden.pakket() + "/" + reden.regel())));
        advies.openPunten().forEach(punt -> kenmerken.add(new Kenmerk(OPEN_PUNT, String.valueOf(punt.id()))));
        return kenmerken;
    }
}
