// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.engine.PhaseAssignment;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.logic.FactSpace;
import nl.jeugdroute.logic.LogicSpace;
import nl.jeugdroute.logic.RowFormula;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.NaturalOrder;
import nl.jeugdroute.rules.RouteRank;
import nl.jeugdroute.rules.RuleSubject;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Rule model builder: compiles the rows of a rule set to statements, phase by phase: a row reads only what is complete.
 * What Drools does with conclusions by hand-written rules (counting, strongest form, primary route) stands here once
 * more as logic; that the two agree is tested over examples, bounds and random cases.
 */
public final class RuleModelBuilder {

    private final FactSpace facts;
    private final LogicSpace space;
    private final RuleSet ruleSet;
    private final Map<String, FieldLogic> casusFacts;
    private final Map<String, VoorzieningLogic> help = new TreeMap<>(NaturalOrder.INSTANCE);
    private final Map<String, BDD> concludedCasusFacts = new LinkedHashMap<>();
    private final SortedMap<ConclusionKey, BDD> conclusions = new TreeMap<>();
    private final SortedMap<String, BDD> routes = new TreeMap<>();
    private final List<RowFormula> rows = new ArrayList<>();
    private final List<RouteRank> ranking;

    private RuleModelBuilder(FactSpace facts, RuleSet ruleSet) {
        this.facts = facts;
        this.space = facts.space();
        this.ruleSet = ruleSet;
        this.casusFacts = CasusFactLogic.of(facts);
        this.ranking = ruleSet.definitions(RouteRank.class);
        ruleSet.definitions(CatalogueEntry.class)
                .forEach(entry -> help.put(entry.code(), new VoorzieningLogic(facts, casusFacts, entry)));
    }

    public static RuleModel build(FactSpace facts, RuleSet ruleSet) {
        return new RuleModelBuilder(facts, ruleSet).build();
    }

    private RuleModel build() {
        Map<DecisionRow, Integer> phases =
                PhaseAssignment.of(ruleSet.decisionRows(), ruleSet.facts()).phases();
        phases.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(row -> compile(row.getKey()));
        boolean more = true;
        while (more) {
            more = false;
            for (DefinitionRow row : ruleSet.definitions()) {
                more |= explain(row);
            }
        }
        Map<String, BDD> inPlay = new LinkedHashMap<>();
        help.forEach((code, voorziening) -> inPlay.put(code, voorziening.inPlay()));
        return new RuleModel(facts, ruleSet, rows, conclusions, inPlay, this::fact);
    }

    private void compile(DecisionRow row) {
        if (row.subject() == RuleSubject.CASUS) {
            add(row, null, space.truth());
        } else {
            help.forEach((code, voorziening) -> add(row, code, voorziening.inPlay()));
        }
    }

    private void add(DecisionRow row, @Nullable String voorziening, BDD inPlay) {
        BDD fires = inPlay;
        for (CellCondition cell : row.conditions()) {
            if (fires.isContradiction()) {
                break;
            }
            fires = fires.and(fact(cell.fact(), voorziening).satisfies(cell.condition()));
        }
        rows.add(new RowFormula(row, voorziening, fires));
        if (!fires.isContradiction()) {
            for (Consequence consequence : row.consequences()) {
                conclude(consequence, voorziening, fires);
            }
        }
    }

    private void conclude(Consequence consequence, @Nullable String voorziening, BDD when) {
        conclusions.merge(new ConclusionKey(consequence.kind(), consequence.value(), voorziening), when, BDD::or);
        switch (consequence.kind()) {
            case FEIT -> establish(consequence.code(), voorziening, when);
            case ROUTE -> {
                if (consequence.value() instanceof RouteVorm route) {
                    route.names().forEach(name -> routes.merge(name, when, BDD::or));
                }
            }
            case VOORZIENING -> {
                VoorzieningLogic suggested = help.get(consequence.code());
                if (suggested != null) {
                    suggested.propose(when);
                }
            }
            default -> {
                // no later row reads these one by one
            }
        }
    }

    private void establish(String fact, @Nullable String voorziening, BDD when) {
        boolean perVoorziening = ruleSet.facts()
                .fact(fact)
                .filter(factDefinition -> factDefinition.subject() == RuleSubject.VOORZIENING)
                .isPresent();
        if (perVoorziening && voorziening != null) {
            help.get(voorziening).establish(fact, when);
        } else {
            concludedCasusFacts.merge(fact, when, BDD::or);
        }
    }

    /** Consequences of a code being named. New conclusions can name codes in turn. */
    private boolean explain(DefinitionRow row) {
        BDD named = named(row);
        boolean more = false;
        for (Consequence consequence : row.consequences()) {
            ConclusionKey key = new ConclusionKey(consequence.kind(), consequence.value(), null);
            BDD initial = conclusions.getOrDefault(key, space.alwaysFalse());
            BDD afterwards = initial.or(named);
            if (!afterwards.equals(initial)) {
                conclusions.put(key, afterwards);
                more = true;
            }
        }
        return more;
    }

    private BDD named(DefinitionRow row) {
        VoorzieningLogic voorziening = help.get(row.code());
        if (row.kind() == ConclusionKind.VOORZIENING && voorziening != null) {
            return voorziening.inPlay();
        }
        return space.anyOf(conclusions.entrySet().stream()
                .filter(conclusion -> conclusion.getKey().kind() == row.kind()
                        && conclusion.getKey().value().code().equals(row.code()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** A field as it is known at this stage: complete for every row that may read it now. */
    FieldLogic fact(String name, @Nullable String voorziening) {
        if (name.startsWith("voorziening.") || name.equals("voorziening")) {
            return help.get(String.valueOf(voorziening)).fact(name);
        }
        FieldLogic fact = casusFacts.get(name);
        if (fact != null) {
            return fact;
        }
        return switch (name) {
            case "routes" -> new FieldLogic.ListFieldLogic(space, Map.copyOf(routes));
            case "geenRoute" ->
                FieldLogic.ValueFieldLogic.yesNo(
                        space, space.anyOf(routes.values()).negate());
            case "regievoerders.aantal" -> regievoerders();
            case "urgentie" -> urgentie();
            case "voorzieningen" -> voorzieningen();
            case "beschikkingen" -> beschikkingen();
            case "verlopen" ->
                FieldLogic.ValueFieldLogic.fixed(
                        space, ruleSet.reference().status() == RuleSetStatus.VERLOPEN ? "JA" : "NEE");
            default ->
                FieldLogic.ValueFieldLogic.yesNo(space, concludedCasusFacts.getOrDefault(name, space.alwaysFalse()));
        };
    }

    private FieldLogic regievoerders() {
        Map<String, BDD> perRoute = new TreeMap<>();
        ranking.stream()
                .filter(RouteRank::regie)
                .forEach(position -> perRoute.merge(
                        position.route().name(), routes.getOrDefault(position.code(), space.alwaysFalse()), BDD::or));
        return new FieldLogic.ValueFieldLogic(
                space, CasusFactLogic.count(space, List.copyOf(perRoute.values()), perRoute.size()));
    }

    private FieldLogic urgentie() {
        Map<@Nullable Object, BDD> when = new LinkedHashMap<>();
        BDD notYet = space.truth();
        for (Urgentie urgentie : Urgentie.values()) {
            BDD thisOne = conclusions.getOrDefault(
                    ConclusionKey.of(ConclusionKind.URGENTIE, urgentie.name(), null), space.alwaysFalse());
            when.put(urgentie.name(), thisOne.and(notYet));
            notYet = notYet.and(thisOne.negate());
        }
        when.put(null, notYet);
        return new FieldLogic.ValueFieldLogic(space, when);
    }

    private FieldLogic voorzieningen() {
        return new FieldLogic.ListFieldLogic(
                space,
                help.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().inPlay())));
    }

    private FieldLogic beschikkingen() {
        Map<String, BDD> when = new TreeMap<>();
        conclusions.forEach((key, statement) -> {
            if (key.kind() == ConclusionKind.BESCHIKKING) {
                when.merge(key.value().code(), statement, BDD::or);
            }
        });
        return new FieldLogic.ListFieldLogic(space, when);
    }
}
