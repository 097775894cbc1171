// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.health;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.logic.RuleModel;

/** Rule set health: how well the rows of a rule set fit together. */
public final class RuleSetHealth {

    private RuleSetHealth() {}

    /** Everything that is not right or not wise, over the whole domain. */
    public static List<HealthFinding> of(RuleModel model) {
        List<HealthFinding> findings = new ArrayList<>();
        findings.addAll(new ContradictionCheck(model).findings());
        findings.addAll(new InvariantHealth(model).findings());
        findings.addAll(new RowHealth(model).findings());
        return findings;
    }
}
