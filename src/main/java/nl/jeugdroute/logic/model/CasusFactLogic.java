// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.FactKind;
import nl.jeugdroute.logic.FactDimension;
import nl.jeugdroute.logic.FactSpace;
import nl.jeugdroute.logic.LogicSpace;
import nl.jeugdroute.logic.ValueClass;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Casus fact logic: the facts of a case as logic. A fact that no row reads has only its default: it can make no
 * difference.
 */
final class CasusFactLogic {

    private CasusFactLogic() {}

    static Map<String, FieldLogic> of(FactSpace facts) {
        Map<String, FieldLogic> factLogics = new HashMap<>();
        for (CasusFact fact : facts.casusFacts().all()) {
            factLogics.put(fact.path(), fact(facts, fact));
        }
        factLogics.put("leefgebieden.aantal", new FieldLogic.ValueFieldLogic(facts.space(), count(facts)));
        return factLogics;
    }

    private static FieldLogic fact(FactSpace facts, CasusFact fact) {
        LogicSpace space = facts.space();
        if (fact.path().equals("ongeboren")) {
            return FieldLogic.ValueFieldLogic.yesNo(space, ongeboren(facts));
        }
        if (fact.kind() == FactKind.SET) {
            return new FieldLogic.ListFieldLogic(space, elements(facts, fact.path()));
        }
        List<Integer> dimensions = facts.dimensions(fact.path());
        if (dimensions.isEmpty()) {
            return FieldLogic.ValueFieldLogic.fixed(space, fact.defaultValue());
        }
        int d = dimensions.get(0);
        Map<@Nullable Object, BDD> when = new LinkedHashMap<>();
        List<ValueClass> valueClasses = space.dimensions().get(d).valueClasses();
        for (int k = 0; k < valueClasses.size(); k++) {
            Object value = valueClasses.get(k).value();
            when.merge(FactSpace.ONGEBOREN.equals(value) ? null : value, space.is(d, k), BDD::or);
        }
        return new FieldLogic.ValueFieldLogic(space, when);
    }

    private static BDD ongeboren(FactSpace facts) {
        LogicSpace space = facts.space();
        return facts.dimensions("leeftijd").stream()
                .map(d -> space.is(d, space.dimensions().get(d).valueClasses().size() - 1))
                .findFirst()
                .orElse(space.alwaysFalse());
    }

    private static Map<String, BDD> elements(FactSpace facts, String fact) {
        LogicSpace space = facts.space();
        Map<String, BDD> elements = new LinkedHashMap<>();
        boolean leefgebieden = fact.startsWith("leefgebieden.");
        for (int d : facts.dimensions(leefgebieden ? "leefgebieden" : fact)) {
            FactDimension dimension = space.dimensions().get(d);
            String element = String.valueOf(dimension.element());
            if (leefgebieden) {
                String[] parts = element.split("/");
                element = fact.equals("leefgebieden.betreft") ? parts[1] : parts[0];
            }
            elements.merge(element, space.is(d, 1), BDD::or);
        }
        return elements;
    }

    private static Map<@Nullable Object, BDD> count(FactSpace facts) {
        Map<String, BDD> perLeefgebied = elements(facts, "leefgebieden.leefgebied");
        return count(
                facts.space(),
                List.copyOf(perLeefgebied.values()),
                facts.casusFacts().values(CasusFacts.LEEFGEBIED).size());
    }

    /** In which cases how many of these statements hold. */
    static Map<@Nullable Object, BDD> count(LogicSpace space, List<BDD> statements, int most) {
        List<BDD> exactly = new ArrayList<>(List.of(space.truth()));
        for (BDD statement : statements) {
            List<BDD> further = new ArrayList<>();
            for (int n = 0; n <= exactly.size(); n++) {
                BDD stays = n < exactly.size() ? exactly.get(n).and(statement.negate()) : space.alwaysFalse();
                BDD added = n > 0 ? exactly.get(n - 1).and(statement) : space.alwaysFalse();
                further.add(stays.or(added));
            }
            exactly = further;
        }
        Map<@Nullable Object, BDD> when = new LinkedHashMap<>();
        for (int n = 0; n < exactly.size() && n <= most; n++) {
            when.put(BigDecimal.valueOf(n), exactly.get(n));
        }
        return when;
    }
}
