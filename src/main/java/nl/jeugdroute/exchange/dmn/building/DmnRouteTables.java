// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.building;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.dmn.model.DmnComponent;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnHitPolicy;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnInputColumn;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnTableRow;
import nl.jeugdroute.exchange.dmn.model.DmnType;
import nl.jeugdroute.rules.RouteRank;

/**
 * DMN route tables: what follows from the routes that rows conclude: their strongest form, their rank, and who must
 * keep them together.
 */
final class DmnRouteTables {

    /** The routes of the advies, heaviest first, with one empty one at the end. */
    static final String ROUTES = "routes_op_rang";

    private static final String VEILIGHEID_UNKNOWN = "veiligheidOnbekend";

    private DmnRouteTables() {}

    static void build(RuleSet ruleSet, PartialDmnModel state, DmnFacts facts) {
        List<DmnComponent> output = new ArrayList<>();
        for (String name : List.of("code", "route", "vorm", "naam", "instructie", "telefoon")) {
            output.add(new DmnComponent(name, DmnType.TEXT));
        }
        output.add(new DmnComponent("voorlopig", DmnType.BOOLEAN));
        List<RouteRank> ranking = ruleSet.definitions(RouteRank.class).stream()
                .sorted(Comparator.comparing(RouteRank::rank).thenComparing(RouteRank::code))
                .toList();
        boolean canBeVoorlopig = ruleSet.facts().fact(VEILIGHEID_UNKNOWN).isPresent();
        List<String> reads = new ArrayList<>(List.of(facts.namedRoutes()));
        if (canBeVoorlopig) {
            reads.add(facts.read(VEILIGHEID_UNKNOWN).feel());
        }
        List<DmnTableRow> rows = new ArrayList<>();
        for (RouteRank position : ranking) {
            rows.add(DmnDecisionTableBuilder.justifiedRow(
                    List.of(strongest(position, ranking)),
                    List.of(
                            Feel.text(position.code()),
                            Feel.text(position.route().name()),
                            Feel.text(
                                    position.vorm() == null
                                            ? null
                                            : position.vorm().name()),
                            Feel.text(position.name()),
                            Feel.text(position.instructie()),
                            Feel.text(position.phone()),
                            position.voorlopig() && canBeVoorlopig ? VEILIGHEID_UNKNOWN + " = \"JA\"" : "false"),
                    position.rule()));
        }
        rows.add(DmnDecisionTableBuilder.nothing(1, output.size()));
        String type = state.add(DmnType.structure("tRoute", output));
        state.addDecision(
                ROUTES,
                "Routes in hun sterkste vorm, van zwaar naar licht",
                state.add(DmnType.list("tRoutes", type)),
                new DmnDecisionTable(DmnHitPolicy.IN_ORDER, List.of(routes(facts.namedRoutes())), output, rows),
                reads);
    }

    private static DmnInputColumn routes(String named) {
        return new DmnInputColumn("routes", named, PartialDmnModel.TEXTS);
    }

    /** A route counts once, in its strongest form. */
    private static String strongest(RouteRank position, List<RouteRank> ranking) {
        List<String> stronger = ranking.stream()
                .filter(other -> other.route() == position.route() && other.vormOrder() < position.vormOrder())
                .map(RouteRank::code)
                .toList();
        String named = Feel.contains(List.of(position.code()));
        return stronger.isEmpty() ? named : named + " and " + Feel.doesNotContain(stronger);
    }

    /** Adds up how many different routes need somebody who keeps the help together. */
    static void regievoerders(RuleSet ruleSet, PartialDmnModel state, String name, String named) {
        Map<String, List<RouteRank>> perRoute = ruleSet.definitions(RouteRank.class).stream()
                .filter(RouteRank::regie)
                .collect(Collectors.groupingBy(position -> position.route().name(), TreeMap::new, Collectors.toList()));
        List<DmnTableRow> rows = new ArrayList<>();
        perRoute.values()
                .forEach(vormen -> rows.add(DmnDecisionTableBuilder.justifiedRow(
                        List.of(Feel.contains(
                                vormen.stream().map(RouteRank::code).sorted().toList())),
                        List.of("1"),
                        vormen.get(0).rule())));
        rows.add(new DmnTableRow(List.of(Feel.DONT_CARE), List.of("0"), DmnTableRow.FROM_MODEL, "Telt niets.", ""));
        state.addDecision(
                name,
                "Aantal routes dat samen een regisseur nodig heeft",
                DmnType.NUMBER,
                new DmnDecisionTable(
                        DmnHitPolicy.SUM,
                        List.of(routes(named)),
                        List.of(new DmnComponent("aantal", DmnType.NUMBER)),
                        rows),
                List.of(named));
    }
}
