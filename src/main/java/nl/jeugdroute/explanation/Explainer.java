// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.logic.SpacePoint;
import org.jspecify.annotations.Nullable;

/**
 * Explainer: explains cases. The logic of a rule set is made at its first case, which takes about a second, and kept
 * for the next. Safe for use by many threads. Every method throws {@link nl.jeugdroute.logic.ProofTooLargeException}
 * for a set that is too large to prove; such a set cannot have gone live.
 */
public final class Explainer {

    /** How many of the nearest rows are told of a route when nobody asks for more. */
    public static final int MAX_ROWS = 3;

    /** Each model holds a diagram of tens of megabytes; more packs than this are seldom asked about at once. */
    private static final int MAX_MODELS = 8;

    private final Cache<ExplanationModelKey, ExplanationModelHolder> models =
            Caffeine.newBuilder().maximumSize(MAX_MODELS).build();

    /** Explanation model key: an expired set answers otherwise than the same rows before. */
    private record ExplanationModelKey(String hash, RuleSetStatus status) {}

    /** Explanation model holder: makes its model once; others who want the same wait, those who want another do not. */
    private static final class ExplanationModelHolder {

        private @Nullable ExplanationModel model;

        synchronized ExplanationModel model(RuleSet ruleSet) {
            if (model == null) {
                model = ExplanationModel.of(ruleSet);
            }
            return model;
        }
    }

    private ExplanationModel model(RuleSet ruleSet) {
        return models.get(
                        new ExplanationModelKey(
                                ruleSet.reference().hash(), ruleSet.reference().status()),
                        key -> new ExplanationModelHolder())
                .model(ruleSet);
    }

    /**
     * Certainty: what is certain while facts are open.
     *
     * @param openFacts paths of the open facts, such as {@code veiligheid.acuutGevaar} and {@code leefgebieden}; what
     *     the case says of them is not looked at
     */
    public Certainty certainty(RuleSet ruleSet, Casus casus, Set<String> openFacts) {
        ExplanationModel model = model(ruleSet);
        Casus known = casus.as(ruleSet.casusFacts());
        return CertaintyCalculator.of(model, known, model.model().facts().point(known), openFacts);
    }

    /** Every single other fact that would change the advies, in the order of the facts. */
    public List<WhatIf> whatIf(RuleSet ruleSet, Casus casus) {
        ExplanationModel model = model(ruleSet);
        Casus known = casus.as(ruleSet.casusFacts());
        SpacePoint point = model.model().facts().point(known);
        return new WhatIfCalculator(model, new FactChanges(model, known, point), point).all();
    }

    /**
     * Why these routes are not the primary route, in the order of the question.
     *
     * @param maxRows how many of the nearest rows to tell of each route
     * @throws IllegalArgumentException for a route that is not in the ranks of the pack
     */
    public List<WhyNot> whyNot(RuleSet ruleSet, Casus casus, Collection<Route> routes, int maxRows) {
        ExplanationModel model = model(ruleSet);
        Casus known = casus.as(ruleSet.casusFacts());
        SpacePoint point = model.model().facts().point(known);
        WhyNotCalculator calculator = new WhyNotCalculator(
                model, point, new FactChanges(model, known, point), new PointValues(model, known, point));
        return routes.stream()
                .distinct()
                .map(route -> calculator.of(route, maxRows))
                .toList();
    }

    /** The routes of a pack, heaviest first. */
    public List<Route> routes(RuleSet ruleSet) {
        return List.copyOf(model(ruleSet).perRoute().keySet());
    }

    /**
     * Everything about one case.
     *
     * @param routes about which routes to tell why not; empty for every route but the main one
     */
    public Explanation explain(
            RuleSet ruleSet, Casus casus, Set<String> openFacts, Collection<Route> routes, int maxRows) {
        ExplanationModel model = model(ruleSet);
        ExplainedRoute primaryRoute =
                ExplainedRoute.of(model.primaryRoute(model.model().facts().point(casus)));
        Collection<Route> requested = routes.isEmpty()
                ? model.perRoute().keySet().stream()
                        .filter(route -> route != primaryRoute.route())
                        .toList()
                : routes;
        return new Explanation(
                ruleSet.reference(),
                primaryRoute,
                certainty(ruleSet, casus, openFacts),
                whatIf(ruleSet, casus),
                whyNot(ruleSet, casus, requested, maxRows));
    }
}
