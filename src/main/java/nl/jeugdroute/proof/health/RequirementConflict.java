// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.health;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.Condition;
import nl.jeugdroute.rules.InvariantRow;

/** Requirement conflict: whether two invariants ask of one field what no value can give both. */
final class RequirementConflict {

    private RequirementConflict() {}

    static boolean collide(InvariantRow one, InvariantRow other) {
        return conflicts(one, other) || conflicts(other, one);
    }

    private static boolean conflicts(InvariantRow one, InvariantRow other) {
        for (CellCondition requirement : one.always()) {
            for (CellCondition second : other.always()) {
                if (requirement.fact().equals(second.fact())
                        && areIncompatible(requirement.condition(), second.condition())) {
                    return true;
                }
            }
            for (CellCondition prohibition : other.never()) {
                if (requirement.fact().equals(prohibition.fact())
                        && isWithin(requirement.condition(), prohibition.condition())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areIncompatible(Condition one, Condition other) {
        if (one instanceof Condition.OneOfCondition a && other instanceof Condition.OneOfCondition b) {
            return a.values().stream()
                    .noneMatch(value ->
                            fits(value, b.values()) || b.values().stream().anyMatch(w -> fits(w, Set.of(value))));
        }
        if (one instanceof Condition.OneOfCondition a && other instanceof Condition.NoneOfCondition b) {
            return a.values().stream().allMatch(value -> fits(value, b.values()));
        }
        return one instanceof Condition.ContainsCondition a
                && other instanceof Condition.ContainsNoneCondition b
                && b.values().containsAll(a.values());
    }

    /** Whether everything the demand allows is forbidden. */
    private static boolean isWithin(Condition requirement, Condition prohibition) {
        return allowed(requirement)
                .filter(values -> !values.isEmpty())
                .flatMap(values -> allowed(prohibition)
                        .map(prohibited -> values.stream().allMatch(value -> fits(value, prohibited))))
                .orElse(false);
    }

    private static Optional<Set<String>> allowed(Condition condition) {
        if (condition instanceof Condition.OneOfCondition oneOf) {
            return Optional.of(new TreeSet<>(oneOf.values()));
        }
        return condition instanceof Condition.ContainsCondition contains
                ? Optional.of(new TreeSet<>(contains.values()))
                : Optional.empty();
    }

    /** A route named without its form stands for every form. */
    private static boolean fits(String value, Set<String> values) {
        return RouteVorm.find(value).map(RouteVorm::names).orElse(List.of(value)).stream()
                .anyMatch(values::contains);
    }
}
