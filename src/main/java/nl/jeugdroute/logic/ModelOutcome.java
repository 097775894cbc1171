// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.jeugdroute.advies.ConclusionCode;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.RouteRank;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Model outcome: what an advies comes down to, each value with the cases in which it is the outcome.
 *
 * @param ranking the routes of the pack in order of rank, heaviest first
 * @param primaryRoute by route with its form, heaviest first
 * @param besluit concluded routes in their strongest form
 * @param niveau 1 to 8
 */
public record ModelOutcome(
        List<RouteRank> ranking,
        Map<RouteVorm, BDD> primaryRoute,
        Map<RouteVorm, BDD> besluit,
        Map<Urgentie, BDD> urgentie,
        Map<Coordinatie, BDD> coordinatie,
        Map<Integer, BDD> niveau) {

    static ModelOutcome of(RuleModel model) {
        LogicSpace space = model.space();
        List<RouteRank> ranking = model.ruleSet().definitions(RouteRank.class).stream()
                .sorted(Comparator.comparing(RouteRank::rank).thenComparing(RouteRank::code))
                .toList();
        Map<RouteVorm, BDD> besluit = besluit(model, ranking);
        return new ModelOutcome(
                ranking,
                primaryRoute(space, ranking, besluit),
                Collections.unmodifiableMap(besluit),
                strongest(model, ConclusionKind.URGENTIE, List.of(Urgentie.values())),
                strongest(model, ConclusionKind.COORDINATIE, List.of(Coordinatie.values())),
                niveau(model));
    }

    /** Every concluded route counts in its strongest form. */
    private static Map<RouteVorm, BDD> besluit(RuleModel model, List<RouteRank> ranking) {
        Map<RouteVorm, BDD> besluit = new LinkedHashMap<>();
        for (RouteRank position : ranking) {
            BDD thisOne = model.concludes(ConclusionKind.ROUTE, position.routeVorm());
            for (RouteRank other : ranking) {
                if (other.route() == position.route() && other.vormOrder() < position.vormOrder()) {
                    thisOne = thisOne.and(model.concludes(ConclusionKind.ROUTE, other.routeVorm())
                            .negate());
                }
            }
            besluit.put(position.routeVorm(), thisOne);
        }
        return besluit;
    }

    private static Map<RouteVorm, BDD> primaryRoute(
            LogicSpace space, List<RouteRank> ranking, Map<RouteVorm, BDD> besluit) {
        Map<RouteVorm, BDD> primaryRoute = new LinkedHashMap<>();
        BDD heavier = space.alwaysFalse();
        BDD equallyHeavy = space.alwaysFalse();
        BigDecimal rank = null;
        for (RouteRank position : ranking) {
            if (!position.rank().equals(rank)) {
                heavier = heavier.or(equallyHeavy);
                equallyHeavy = space.alwaysFalse();
                rank = position.rank();
            }
            BDD thisOne = besluit.get(position.routeVorm());
            primaryRoute.put(position.routeVorm(), thisOne.and(heavier.negate()));
            equallyHeavy = equallyHeavy.or(thisOne);
        }
        return Collections.unmodifiableMap(primaryRoute);
    }

    /** The first value in order that was concluded; the last one also when nothing was. */
    private static <E extends Enum<E>> Map<E, BDD> strongest(RuleModel model, ConclusionKind kind, List<E> values) {
        Map<E, BDD> strongest = new LinkedHashMap<>();
        BDD notYet = model.space().truth();
        for (E value : values) {
            BDD thisOne = value == values.get(values.size() - 1)
                    ? model.space().truth()
                    : model.concludes(kind, new ConclusionCode(value.name()));
            strongest.put(value, thisOne.and(notYet));
            notYet = notYet.and(thisOne.negate());
        }
        return Collections.unmodifiableMap(strongest);
    }

    private static Map<Integer, BDD> niveau(RuleModel model) {
        TreeMap<Integer, List<BDD>> perNiveau = new TreeMap<>(Comparator.reverseOrder());
        for (CatalogueEntry entry : model.ruleSet().definitions(CatalogueEntry.class)) {
            if (entry.interventieniveau() != null) {
                perNiveau
                        .computeIfAbsent(entry.interventieniveau(), n -> new ArrayList<>())
                        .add(model.inPlay().get(entry.code()));
            }
        }
        Map<Integer, BDD> niveau = new LinkedHashMap<>();
        BDD notYet = model.space().truth();
        for (Map.Entry<Integer, List<BDD>> one : perNiveau.entrySet()) {
            BDD thisOne = model.space().anyOf(one.getValue());
            niveau.put(one.getKey(), thisOne.and(notYet));
            notYet = notYet.and(thisOne.negate());
        }
        return Collections.unmodifiableMap(niveau);
    }

    /** The value that holds at this point, if one does. */
    public static <T> Optional<T> valueAt(LogicSpace space, Map<T, BDD> values, SpacePoint point) {
        return values.entrySet().stream()
                .filter(value -> space.holds(value.getValue(), point))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
