// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.proof.Proof.ProofSize;
import nl.jeugdroute.proof.health.HealthFinding;
import nl.jeugdroute.proof.health.RuleDefect;
import org.junit.jupiter.api.Test;

/** Warnings over many rule sets at once. */
class RuleSetProofsTest {

    private static final int MB = 1024 * 1024;
    private static final RuleDefect NIET_BLOKKEREND = java.util.Arrays.stream(RuleDefect.values())
            .filter(defect -> !defect.blocking())
            .findFirst()
            .orElseThrow();

    @Test
    void het_werk_groeit_met_het_aantal_rijen_en_niet_met_zijn_kwadraat() {
        RuleSet regelset = TestRules.noordoostpolder();
        List<HealthFinding> bevindingen =
                IntStream.range(0, 20_000).mapToObj(i -> finding("X" + i)).toList();
        RuleSetProofs bewijzen = new RuleSetProofs(Map.of(RulesInForce.onFirstDay(regelset), proof(bevindingen)));
        long voor = allocated();

        List<ProofFinding> waarschuwingen = bewijzen.warnings();

        assertThat(allocated() - voor).as("bytes in totaal").isLessThan(100L * MB);
        assertThat(waarschuwingen).hasSize(20_000);
    }

    @Test
    void een_rij_die_ergens_wel_iets_doet_geeft_geen_waarschuwing() {
        RuleSet een = TestRules.noordoostpolder();
        RuleSet ander = TestRules.bibliotheek().ruleSetFor("coevorden", null);
        String gedeeld = een.decisionRows().stream()
                .map(rij -> rij.rule().id())
                .filter(id -> ander.decisionRows().stream()
                        .anyMatch(rij -> rij.rule().id().equals(id)))
                .findFirst()
                .orElseThrow();
        Map<RulesInForce, Proof> ergens = new LinkedHashMap<>();
        ergens.put(RulesInForce.onFirstDay(een), proof(List.of(finding(gedeeld))));
        ergens.put(RulesInForce.onFirstDay(ander), proof(List.of()));
        Map<RulesInForce, Proof> overal = new LinkedHashMap<>(ergens);
        overal.put(RulesInForce.onFirstDay(ander), proof(List.of(finding(gedeeld))));

        assertThat(new RuleSetProofs(ergens).warnings()).isEmpty();
        assertThat(new RuleSetProofs(overal).warnings()).hasSize(1);
    }

    private static HealthFinding finding(String rij) {
        return new HealthFinding(NIET_BLOKKEREND, List.of(rij), "landelijk", "landelijk/basis.csv", 2, null, "tekst");
    }

    private static Proof proof(List<HealthFinding> bevindingen) {
        return new Proof(0, List.of(), bevindingen, null, new ProofSize(0, 0, 0, 0, 0));
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
