// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.logic.LogicSpace;
import nl.jeugdroute.rules.Condition;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Field logic: under which cases a field has which value; from there any condition on it becomes a statement about
 * cases.
 */
public sealed interface FieldLogic {

    /** The statement that the field meets the condition. */
    BDD satisfies(Condition condition);

    /** The statement that the field has something the condition does not allow. */
    default BDD violates(Condition condition) {
        return satisfies(condition).negate();
    }

    /** Value field logic: a field with one value: the values exclude each other and together cover every case. */
    record ValueFieldLogic(LogicSpace space, Map<@Nullable Object, BDD> when) implements FieldLogic {

        static ValueFieldLogic yesNo(LogicSpace space, BDD yes) {
            Map<@Nullable Object, BDD> when = new LinkedHashMap<>();
            when.put("JA", yes);
            when.put("NEE", yes.negate());
            return new ValueFieldLogic(space, when);
        }

        static ValueFieldLogic fixed(LogicSpace space, @Nullable Object value) {
            Map<@Nullable Object, BDD> when = new LinkedHashMap<>();
            when.put(value, space.truth());
            return new ValueFieldLogic(space, when);
        }

        @Override
        public BDD satisfies(Condition condition) {
            return space.anyOf(when.entrySet().stream()
                    .filter(value -> condition.applies(value.getKey()))
                    .map(Entry::getValue)
                    .toList());
        }

        /** Strict where rows contradict each other and a field has two values: one wrong value is enough. */
        @Override
        public BDD violates(Condition condition) {
            return space.anyOf(when.entrySet().stream()
                    .filter(value -> !condition.applies(value.getKey()))
                    .map(Entry::getValue)
                    .toList());
        }
    }

    /**
     * Primary route field logic: the primary route: a condition may name it with its form, {@code SAVE_WERKER(INZET)},
     * or in any form.
     */
    record PrimaryRouteFieldLogic(LogicSpace space, Map<RouteVorm, BDD> when) implements FieldLogic {

        @Override
        public BDD satisfies(Condition condition) {
            boolean negated = condition instanceof Condition.NoneOfCondition;
            return space.anyOf(when.entrySet().stream()
                    .filter(route -> {
                        boolean code = condition.applies(route.getKey().code());
                        boolean name = condition.applies(route.getKey().route().name());
                        return negated ? code && name : code || name;
                    })
                    .map(Entry::getValue)
                    .toList());
        }
    }

    /** List field logic: a field that is a list: for each element, in which cases it is in the list. */
    record ListFieldLogic(LogicSpace space, Map<String, BDD> when) implements FieldLogic {

        @Override
        public BDD satisfies(Condition condition) {
            if (condition instanceof Condition.ContainsCondition contains) {
                return oneOf(contains.values());
            }
            if (condition instanceof Condition.ContainsNoneCondition not) {
                return oneOf(not.values()).negate();
            }
            BDD something = space.anyOf(when.values());
            return condition instanceof Condition.EmptyCondition ? something.negate() : something;
        }

        private BDD oneOf(Iterable<String> elements) {
            BDD one = space.alwaysFalse();
            for (String element : elements) {
                one = one.or(when.getOrDefault(element, space.alwaysFalse()));
            }
            return one;
        }
    }
}
