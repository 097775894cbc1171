// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.jeugdroute.engine.RandomCasussen;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.Test;

class MinimalCasusTest {

    private static final RuleSet SET = TestRules.noordoostpolder();
    private static final FactSpace FEITEN =
            RuleModel.of(SET, List.of(), ProofBound.GENEROUS).facts();

    @Test
    void een_punt_als_casus_ligt_weer_op_hetzelfde_punt() {
        RandomCasussen willekeurig = new RandomCasussen(7, SET.voorzieningCodes());
        for (int i = 0; i < 2_000; i++) {
            SpacePoint punt = FEITEN.point(willekeurig.casus());
            MinimalCasus beeld = MinimalCasus.of(FEITEN, punt);
            assertThat(FEITEN.point(beeld.casus("noordoostpolder")))
                    .as(beeld.cell())
                    .isEqualTo(punt);
        }
    }

    @Test
    void de_lege_casus_noemt_geen_enkel_feit() {
        assertThat(MinimalCasus.of(FEITEN, FEITEN.space().empty()).facts()).isEmpty();
    }
}
