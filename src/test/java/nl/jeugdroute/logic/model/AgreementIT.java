// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.jeugdroute.TestSize;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RandomCasussen;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleReader;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.pipeline.Pipeline;
import nl.jeugdroute.pipeline.PipelineSource;
import nl.jeugdroute.rules.DecisionRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two compilers made something of the same rows. Here they are held against each other, conclusion by conclusion. */
@DisplayName("Drools en de logica concluderen hetzelfde")
class AgreementIT {

    /** How many random cases, over all sets together. */
    private static final int AANTAL = TestSize.of("overeenstemming.aantal");

    /** Each how manieth boundary value is asked: 1 for all. */
    private static final int STAP = TestSize.of("overeenstemming.stap");

    private static final Snapshot STAND = TestRules.bibliotheek().snapshot();

    static Stream<Named<RuleSet>> sets() {
        return STAND.ruleSets().stream()
                .map(set -> Named.of(
                        set.reference().id() + " vanaf "
                                + set.reference().tijdvak().van(),
                        set));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    @DisplayName("voor elk voorbeeld")
    void voor_elk_voorbeeld(RuleSet set) {
        geenVerschil(set, voorbeelden(set));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    @DisplayName("voor elk voorbeeld met een feit anders, over alle waarden van alle feiten")
    void voor_alle_grenswaarden(RuleSet set) {
        AtomicInteger nummer = new AtomicInteger();
        geenVerschil(
                set,
                voorbeelden(set)
                        .flatMap(casus -> NeighbourCasussen.van(casus, set.voorzieningCodes()))
                        .filter(casus -> nummer.getAndIncrement() % STAP == 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    @DisplayName("voor willekeurige casussen")
    void voor_willekeurige_casussen(RuleSet set) {
        RandomCasussen willekeurig = new RandomCasussen(2018, set.voorzieningCodes());
        geenVerschil(
                set,
                Stream.generate(willekeurig::casus)
                        .limit(AANTAL / STAND.ruleSets().size()));
    }

    @Test
    void een_verschil_wordt_verteld_met_de_kleinste_casus_die_het_laat_zien() {
        RuleSet set = TestRules.noordoostpolder();
        List<DecisionRow> zonderA1 = set.decisionRows().stream()
                .filter(rij -> !rij.rule().id().equals("veiligheid-A1"))
                .toList();
        RuleSet anders = set.with(zonderA1, STAND.core());
        CrossReading tegenlezing = new CrossReading(set, RuleModel.of(anders, List.of(), ProofBound.GENEROUS));
        RandomCasussen willekeurig = new RandomCasussen(2018, set.voorzieningCodes());

        String verschil = Stream.generate(willekeurig::casus)
                .limit(2_000)
                .map(tegenlezing::verteld)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();

        assertThat(verschil).startsWith("veiligheid.acuutGevaar=JA: ").contains("ROUTE CRISIS");
    }

    /** Those that can be asked of this set: a case that wishes help it does not know is refused when it is read. */
    private static Stream<Casus> voorbeelden(RuleSet set) {
        Triage triage = new Triage(TestRules.KLOK);
        return new ExampleReader(STAND, triage)
                .read(set.reference().id()).examples().stream()
                        .map(Example::casus)
                        .filter(casus -> set.voorzieningCodes().containsAll(casus.gewensteVoorzieningen()));
    }

    private static void geenVerschil(RuleSet set, Stream<Casus> casussen) {
        CrossReading tegenlezing = new CrossReading(set);
        Pipeline.process(
                PipelineSource.of(casussen),
                tegenlezing::verteld,
                verschil -> assertThat(verschil).isEmpty());
    }
}
