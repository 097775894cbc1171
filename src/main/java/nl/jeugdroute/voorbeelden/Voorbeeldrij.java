// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Ontbrekend;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelset;

/** A case with its advies as a row of {@code voorbeelden.csv}, which expects exactly that advies. */
public final class Voorbeeldrij {

    private static final String GEEN = "geen";
    private static final String EN = " | ";

    private Voorbeeldrij() {}

    /**
     * The cells by column. Theme and difficulty are left to whoever takes the row over, and so is what must not fire.
     *
     * @param regels the rules that gave the advies; the row cites the sources of those that concluded its route
     */
    public static Map<String, String> van(
            String id, String titel, String toelichting, Casus casus, Advies advies, Regelset regels) {
        Routeadvies route = advies.hoofdroute();
        Map<String, String> cellen = new LinkedHashMap<>();
        cellen.put("id", id);
        cellen.put("titel", titel);
        cellen.put(
                "peildatum", casus.peildatum() == null ? "" : casus.peildatum().toString());
        cellen.put("feiten", Feitencel.schrijf(casus));
        cellen.put("route", route.route().name());
        cellen.put("vorm", route.vorm() == null ? GEEN : route.vorm().name());
        cellen.put("voorlopig", route.voorlopig() ? "JA" : "NEE");
        cellen.put("nevenroutes", of(advies.nevenroutes().stream().map(Voorbeeldrij::code)));
        cellen.put("urgentie", advies.urgentie().name());
        cellen.put("coordinatie", advies.coordinatie().name());
        cellen.put(
                "niveau",
                advies.interventieniveau() == null
                        ? GEEN
                        : String.valueOf(advies.interventieniveau().niveau()));
        cellen.put("voorzieningen", of(advies.voorzieningen().stream().map(Voorbeeldrij::hulp)));
        cellen.put("acties", of(advies.acties().stream().map(Actie::code)));
        cellen.put("ontbrekend", of(advies.ontbrekend().stream().map(Ontbrekend::veld)));
        cellen.put("open_punten", of(advies.openPunten().stream().map(punt -> "OP" + punt.id())));
        cellen.put("pgb", advies.pgb() == null ? "" : advies.pgb().mogelijk().name());
        cellen.put(
                "verzoek_ontbreekt",
                advies.regionaalVerzoek() == null
                        ? ""
                        : of(advies.regionaalVerzoek().ontbreekt().stream().map(Enum::name)));
        cellen.put(
                "regels", advies.redenen().stream().map(Reden::regel).distinct().collect(Collectors.joining(EN)));
        cellen.put("bron", bronnen(advies, regels));
        cellen.put("toelichting", toelichting);
        return cellen;
    }

    private static String bronnen(Advies advies, Regelset regels) {
        String hoofdroute = "ROUTE " + code(advies.hoofdroute());
        Set<String> rijen = advies.redenen().stream()
                // A row may conclude a route for one provision: "ROUTE SOCIAAL_TEAM VOOR S10".
                .filter(reden -> (reden.conclusie() + " ").startsWith(hoofdroute + " "))
                .map(Reden::regel)
                .collect(Collectors.toSet());
        return regels.tabellen().stream()
                .flatMap(tabel -> tabel.rijen().stream())
                .filter(rij -> rijen.contains(rij.id()))
                .flatMap(rij -> Stream.of(rij.cel("bron").split("\\|")))
                .map(String::strip)
                .filter(bron -> !bron.isEmpty())
                .distinct()
                .collect(Collectors.joining(EN));
    }

    private static String of(Stream<String> waarden) {
        List<String> lijst = waarden.distinct().toList();
        return lijst.isEmpty() ? GEEN : String.join(EN, lijst);
    }

    private static String code(Routeadvies route) {
        return route.code();
    }

    private static String hulp(Voorziening hulp) {
        return String.join(
                " ",
                hulp.code(),
                hulp.beschikking().name(),
                hulp.organisatieniveau().name(),
                hulp.herkomst().name());
    }
}
