// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.RuleModel;
import org.junit.jupiter.api.Test;

class InvariantProverTest {

    @Test
    void alle_beloften_zijn_bewezen_voor_noordoostpolder() {
        RuleSet set = TestRules.noordoostpolder();
        RuleModel model = RuleModel.of(set, InvariantProver.questions(set), ProofBound.GENEROUS);
        assertThat(InvariantProver.trial(model)).isEmpty();
        assertThat(set.commitments().invariants()).hasSizeGreaterThan(30);
    }
}
