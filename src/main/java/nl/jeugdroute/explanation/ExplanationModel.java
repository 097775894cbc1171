// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.logic.LogicSpace;
import nl.jeugdroute.logic.ModelOutcome;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.RowFormula;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.logic.SpacePoint;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.RouteRank;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Explanation model: the logic of one rule set with everything that explanations ask of it. All diagrams are made here,
 * once; after that they are only read, so that many threads can explain cases at the same time.
 */
final class ExplanationModel {

    private final RuleModel model;
    private final Map<RouteVorm, RouteRank> positions = new LinkedHashMap<>();
    private final Map<Route, BDD> perRoute = new LinkedHashMap<>();
    private final Map<String, BDD> acties = new TreeMap<>();
    private final Map<String, CatalogueEntry> catalogue = new HashMap<>();
    private final Map<Consequence, List<RowFormula>> rows = new HashMap<>();
    private final List<AdviesFeature> features = new ArrayList<>();
    private final Map<Integer, List<AdviesFeature>> perDimension = new HashMap<>();
    private final List<BDD> details = new ArrayList<>();

    /** Advies feature: one thing an advies can say. */
    record AdviesFeature(
            AdviesPart part, String value, @Nullable String voorziening, BDD when) {}

    /** The names of the facts in the order of the form; a list of areas of life is one fact. */
    List<String> factNames() {
        return model.ruleSet().casusFacts().names();
    }

    private ExplanationModel(RuleModel model) {
        this.model = model;
        ModelOutcome outcome = model.outcome();
        outcome.ranking().forEach(position -> positions.put(position.routeVorm(), position));
        positions
                .values()
                .forEach(position ->
                        perRoute.merge(position.route(), outcome.primaryRoute().get(position.routeVorm()), BDD::or));
        model.conclusions().keySet().stream()
                .filter(key -> key.kind() == ConclusionKind.ACTIE)
                .map(ConclusionKey::value)
                .distinct()
                .forEach(actie -> acties.put(actie.code(), model.concludes(ConclusionKind.ACTIE, actie)));
        model.ruleSet().definitions(CatalogueEntry.class).forEach(entry -> catalogue.put(entry.code(), entry));
        model.rows().stream()
                .filter(row -> !row.fires().isContradiction())
                .forEach(row -> row.row()
                        .consequences()
                        .forEach(consequence -> rows.computeIfAbsent(consequence, g -> new ArrayList<>())
                                .add(row)));
        features(outcome);
        collectDetails();
    }

    /**
     * Compiles a rule set.
     *
     * @throws nl.jeugdroute.logic.ProofTooLargeException when the logic grows past the limit within which rules are
     *     proven
     */
    static ExplanationModel of(RuleSet ruleSet) {
        return new ExplanationModel(RuleModel.of(ruleSet, List.of(), ProofBound.GENEROUS));
    }

    private void features(ModelOutcome outcome) {
        outcome.primaryRoute().forEach((route, when) -> addFeature(AdviesPart.HOOFDROUTE, route.code(), null, when));
        outcome.urgentie().forEach((urgentie, when) -> addFeature(AdviesPart.URGENTIE, urgentie.name(), null, when));
        outcome.niveau().forEach((niveau, when) -> addFeature(AdviesPart.NIVEAU, niveau.toString(), null, when));
        outcome.coordinatie().forEach((kind, when) -> addFeature(AdviesPart.COORDINATIE, kind.name(), null, when));
        model.conclusions().forEach((key, when) -> {
            if (key.kind() == ConclusionKind.BESCHIKKING) {
                addFeature(AdviesPart.BESCHIKKING, key.value().code(), key.voorziening(), when);
            }
        });
    }

    private void addFeature(AdviesPart part, String value, @Nullable String voorziening, BDD when) {
        AdviesFeature feature = new AdviesFeature(part, value, voorziening, when);
        features.add(feature);
        space().dependsOn(when)
                .forEach(d -> perDimension
                        .computeIfAbsent(d, fresh -> new ArrayList<>())
                        .add(feature));
    }

    /**
     * Details of an advies. What is missing or derived is no part of the advies that an answer decides: it is there to
     * find the answer.
     */
    private void collectDetails() {
        model.conclusions().forEach((key, when) -> {
            if (key.kind() != ConclusionKind.FEIT && key.kind() != ConclusionKind.ONTBREKEND) {
                details.add(when);
            }
        });
        details.addAll(model.inPlay().values());
        details.addAll(model.outcome().niveau().values());
    }

    RuleModel model() {
        return model;
    }

    RuleSet ruleSet() {
        return model.ruleSet();
    }

    LogicSpace space() {
        return model.space();
    }

    boolean holds(BDD statement, SpacePoint point) {
        return space().holds(statement, point);
    }

    /** The routes of the pack with their forms, heaviest first. */
    Map<RouteVorm, RouteRank> positions() {
        return positions;
    }

    ExplainedRoute name(RouteVorm route) {
        return ExplainedRoute.of(positions.get(route));
    }

    /** In which cases a route is the primary route, in any form. */
    Map<Route, BDD> perRoute() {
        return perRoute;
    }

    RouteRank primaryRoute(SpacePoint point) {
        return ModelOutcome.valueAt(space(), model.outcome().primaryRoute(), point)
                .map(positions::get)
                .orElseThrow(() -> new IllegalStateException("a case without main route; was this set proven?"));
    }

    Map<String, BDD> acties() {
        return acties;
    }

    CatalogueEntry voorziening(String code) {
        return catalogue.get(code);
    }

    /** The rows that can draw this conclusion, once for each provision they can speak about. */
    List<RowFormula> rows(Consequence consequence) {
        return rows.getOrDefault(consequence, List.of());
    }

    List<AdviesFeature> features() {
        return features;
    }

    /** Features of an advies that can depend on this dimension. */
    List<AdviesFeature> features(int dimension) {
        return perDimension.getOrDefault(dimension, List.of());
    }

    /** Everything an advies can hold that an answer can still change. */
    List<BDD> details() {
        return details;
    }

    /** For each part, what it says; only for parts that were asked about. */
    Map<AdviesPart, Map<String, String>> said(List<AdviesFeature> which, SpacePoint point) {
        Map<AdviesPart, Map<String, String>> said = new EnumMap<>(AdviesPart.class);
        for (AdviesFeature feature : which) {
            Map<String, String> part = said.computeIfAbsent(feature.part(), d -> new HashMap<>());
            if (holds(feature.when(), point)) {
                part.put(String.valueOf(feature.voorziening()), feature.value());
            }
        }
        return said;
    }
}
