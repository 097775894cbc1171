// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Tijdvak;

/**
 * A row of a decision table.
 *
 * @param valid the days on which it is in force
 * @param whenExpired whether it still answers when the pack has expired
 * @param conditions all must hold; fields that make no difference are left out
 */
public record DecisionRow(
        Tijdvak valid,
        Rule rule,
        RuleSubject subject,
        boolean whenExpired,
        List<CellCondition> conditions,
        List<Consequence> consequences) {

    public DecisionRow {
        conditions = List.copyOf(conditions);
        consequences = List.copyOf(consequences);
    }

    /** Whether this row can draw a conclusion of this kind. */
    public boolean concludes(ConclusionKind kind) {
        return consequences.stream().anyMatch(consequence -> consequence.kind() == kind);
    }

    /** Whether this row reads the field. */
    public boolean reads(String fact) {
        return conditions.stream().anyMatch(condition -> condition.fact().equals(fact));
    }
}
