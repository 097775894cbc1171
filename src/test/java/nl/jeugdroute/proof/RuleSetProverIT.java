// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.logic.ProofBound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Het bewijs van een regelset")
class RuleSetProverIT {

    private static final RuleSet SET = TestRules.noordoostpolder();

    @Test
    void zegt_eerlijk_dat_iets_niet_bewezen_is_als_het_te_groot_wordt() {
        Proof bewijs = RuleSetProver.of(SET, new ProofBound(10_000));

        assertThat(bewijs.unproven()).contains("te ingewikkeld", "10000 knopen");
        assertThat(new RuleSetProofs(Map.of(RulesInForce.onFirstDay(SET), bewijs)).blockers())
                .singleElement()
                .satisfies(punt -> {
                    assertThat(punt.heading()).isEqualTo("Niet bewezen");
                    assertThat(punt.text())
                            .isEqualTo("Het bewijs kwam niet af: de regels zijn samen te ingewikkeld, meer dan 10000"
                                    + " knopen. Zonder bewijs gaan deze regels niet live.");
                });
    }

    @Test
    void komt_op_de_knoop_af_even_ver_op_een_rustige_en_op_een_drukke_computer() {
        long knopen = RuleSetProver.of(SET, ProofBound.GENEROUS).size().knopen();
        AtomicBoolean klaar = new AtomicBoolean();
        IntStream.range(0, 2 * Runtime.getRuntime().availableProcessors()).forEach(i -> {
            Thread drukte = new Thread(() -> {
                while (!klaar.get()) {
                    Thread.onSpinWait();
                }
            });
            drukte.setDaemon(true);
            drukte.start();
        });
        try {
            assertThat(RuleSetProver.of(SET, new ProofBound(knopen)).unproven()).isNull();
            assertThat(RuleSetProver.of(SET, new ProofBound(knopen - 1)).unproven())
                    .isNotNull();
        } finally {
            klaar.set(true);
        }
    }

    @Test
    void vraagt_van_elk_pakket_hooguit_een_achtste_van_wat_mag() {
        assertThat(TestRules.bibliotheek().snapshot().ruleSets())
                .allSatisfy(set -> assertThat(RuleSetProver.of(set).size().knopen())
                        .isBetween(1L, ProofBound.GENEROUS.nodes() / 8));
    }
}
