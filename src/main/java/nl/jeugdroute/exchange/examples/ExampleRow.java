// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

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
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;

/** Example row: a case with its advies as a row of {@code voorbeelden.csv}, which expects exactly that advies. */
public final class ExampleRow {

    private static final String NONE = "geen";
    private static final String AND = " | ";

    private ExampleRow() {}

    /**
     * The cells by column. Theme and difficulty are left to whoever takes the row over, and so is what must not fire.
     *
     * @param rules the rules that gave the advies; the row cites the sources of those that concluded its route
     */
    public static Map<String, String> of(
            String id, String title, String note, Casus casus, Advies advies, RuleSet rules) {
        RouteAdvies route = advies.hoofdroute();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", id);
        cells.put("titel", title);
        cells.put(
                "peildatum", casus.peildatum() == null ? "" : casus.peildatum().toString());
        cells.put("feiten", FactsCell.write(casus));
        cells.put("route", route.route().name());
        cells.put("vorm", route.vorm() == null ? NONE : route.vorm().name());
        cells.put("voorlopig", route.voorlopig() ? "JA" : "NEE");
        cells.put("nevenroutes", alternatives(advies.nevenroutes().stream().map(ExampleRow::code)));
        cells.put("urgentie", advies.urgentie().name());
        cells.put("coordinatie", advies.coordinatie().name());
        cells.put(
                "niveau",
                advies.interventieniveau() == null
                        ? NONE
                        : String.valueOf(advies.interventieniveau().niveau()));
        cells.put("voorzieningen", alternatives(advies.voorzieningen().stream().map(ExampleRow::help)));
        cells.put("acties", alternatives(advies.acties().stream().map(Actie::code)));
        cells.put("ontbrekend", alternatives(advies.ontbrekend().stream().map(Ontbrekend::veld)));
        cells.put("open_punten", alternatives(advies.openPunten().stream().map(point -> "OP" + point.id())));
        cells.put("pgb", advies.pgb() == null ? "" : advies.pgb().mogelijk().name());
        cells.put(
                "verzoek_ontbreekt",
                advies.regionaalVerzoek() == null ? "" : alternatives(advies.regionaalVerzoek().ontbreekt().stream()));
        cells.put(
                "regels", advies.redenen().stream().map(Reden::regel).distinct().collect(Collectors.joining(AND)));
        cells.put("bron", sources(advies, rules));
        cells.put("toelichting", note);
        return cells;
    }

    private static String sources(Advies advies, RuleSet rules) {
        RouteVorm primaryRoute = advies.hoofdroute().routeVorm();
        Set<String> rows = advies.redenen().stream()
                .filter(reden -> reden.conclusie().concludes(primaryRoute))
                .map(Reden::regel)
                .collect(Collectors.toSet());
        return rules.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> rows.contains(row.id()))
                .flatMap(row -> Stream.of(row.cell("bron").split("\\|")))
                .map(String::strip)
                .filter(source -> !source.isEmpty())
                .distinct()
                .collect(Collectors.joining(AND));
    }

    private static String alternatives(Stream<String> values) {
        List<String> list = values.distinct().toList();
        return list.isEmpty() ? NONE : String.join(AND, list);
    }

    private static String code(RouteAdvies route) {
        return route.code();
    }

    private static String help(Voorziening help) {
        return String.join(
                " ",
                help.code(),
                help.beschikking().name(),
                help.organisatieniveau().name(),
                help.herkomst().name());
    }
}
