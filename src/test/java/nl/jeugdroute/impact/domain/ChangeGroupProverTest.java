// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.impact.ComparedAdviesPart;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.RuleModel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Geen groep zonder een voorbeeld dat Drools bevestigt")
class ChangeGroupProverTest {

    @TempDir
    private Path map;

    @Test
    void wat_drools_anders_ziet_is_een_fout_en_komt_er_nooit_uit() {
        Snapshot stand = TestRules.bibliotheek().snapshot();
        Snapshot anders =
                new TrialChange(map).zonder("zwaarte.csv", "zwaarte-D1").straks();
        RuleSet nu = TrialChange.set(stand);
        RuleSet straks = TrialChange.set(anders);
        List<RuleModel> modellen = RuleModel.compileTogether(nu, straks, ProofBound.GENEROUS);
        ChangeGroupProver proever = new ChangeGroupProver(
                modellen.get(0),
                modellen.get(1),
                new Triage(TestRules.KLOK),
                nu.reference().tijdvak().van(),
                new FactNamer(stand.glossary(), nu, straks));
        OutcomeTransition goed = new OutcomeTransitions(
                        modellen.get(0),
                        modellen.get(1),
                        modellen.get(0).space().truth())
                .of(ComparedAdviesPart.HOOFDROUTE)
                .get(0);
        OutcomeTransition fout = new OutcomeTransition(
                goed.component(), null, goed.from(), "CRISIS", goed.direction(), goed.prior(), goed.when());

        assertThat(proever.prove(goed, goed.when()).rows()).containsExactly("zwaarte-D1");
        assertThatThrownBy(() -> proever.prove(fout, fout.when()))
                .isInstanceOf(LogicContradictionException.class)
                .hasMessageContaining("CRISIS");
    }
}
