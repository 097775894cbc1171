// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TableSurgery;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.proof.RuleSetProofs;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.Condition;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.DecisionRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A proof is worth something only when it can fail: every invariant has a change of rules that breaks it. */
@DisplayName("Elke belofte kan breken")
class BrokenInvariantIT {

    private static final String VEILIGHEID = "landelijk/veiligheid.csv";
    private static final String MELDINGEN = "landelijk/veiligheid_meldingen.csv";
    private static final String RANGORDE = "landelijk/rangorde.csv";
    private static final String NATIONAL_NIVEAUS = "landelijk/interventieniveaus.csv";
    private static final String NOP = "gemeenten/noordoostpolder/";
    private static final String CRISISACTIES = "dan actie";

    @TempDir
    Path map;

    static Stream<Arguments> brekers() {
        Stream<Arguments> verzoek = IntStream.rangeClosed(1, 7)
                .mapToObj(deel ->
                        breker("INV10." + deel, regels -> regels.weg(NOP + "regionaal_verzoek.csv", "H1." + deel)));
        return Stream.concat(
                verzoek,
                Stream.of(
                        breker("INV1.1", regels -> regels.weg(VEILIGHEID, "A12.1")),
                        breker("INV1.2", regels -> regels.weg(VEILIGHEID, "A3")),
                        breker("INV1.3", regels -> regels.weg(VEILIGHEID, "A4")),
                        breker("INV1.4", regels -> regels.weg(VEILIGHEID, "A14")),
                        breker("INV2", regels -> regels.weg(VEILIGHEID, "A4")),
                        breker("INV3.1", regels -> besluit(regels, "E1.1", "STANDAARD_NEE")),
                        breker("INV3.2", regels -> besluit(regels, "E1.3", "NEE")),
                        breker("INV3.3", regels -> besluit(regels, "E1.4", "STANDAARD_NEE")),
                        breker("INV6", regels -> regels.cel(NOP + "zwaarte.csv", "D1", "reden", "Hulp is afgewezen.")),
                        breker("INV8", regels -> regels.cel(NATIONAL_NIVEAUS, "IL4", "status", "BRON")),
                        breker(
                                "INV9",
                                regels -> regels.cel(
                                        "landelijk/gewenste_hulp.csv", "W5", "voorziening.uitgesloten", "*")),
                        breker("INV14", regels -> regels.weg("landelijk/vangnet.csv", "I4")),
                        breker(
                                "INV15",
                                regels -> regels.cel("landelijk/urgentie.csv", "F1.2", "dan urgentie", "PRIORITEIT")
                                        .cel("landelijk/urgentie.csv", "F1.3", "dan urgentie", "SPOED")
                                        .cel("landelijk/urgentie.csv", "F1.4", "dan urgentie", "SPOED")
                                        .cel(VEILIGHEID, "A4", "dan feit", "")),
                        breker("INV15.1", regels -> regels.cel(RANGORDE, "ANDERE_WET", "rang", "0,5")),
                        breker("INV15.2", regels -> regels.weg(VEILIGHEID, "A1")),
                        breker(
                                "INV15.3",
                                regels -> regels.cel(VEILIGHEID, "A1", CRISISACTIES, "BEL_112_BIJ_LEVENSGEVAAR")),
                        breker("INV15.4", regels -> regels.weg(MELDINGEN, "A9.1")),
                        breker(
                                "INV15.5",
                                regels -> regels.cel(MELDINGEN, "A9.1", CRISISACTIES, "BEL_112_BIJ_LEVENSGEVAAR")),
                        breker("INV15.6", regels -> regels.cel(NOP + "afschalen.csv", "J1", "routes", "*")),
                        breker("MC1", regels -> regels.weg(VEILIGHEID, "A5.1")),
                        breker("MC2", regels -> regels.weg(VEILIGHEID, "A5.2")),
                        breker("MC3", regels -> regels.weg(VEILIGHEID, "A6")),
                        breker("MC4", regels -> regels.weg(VEILIGHEID, "A7")),
                        breker("MC5", regels -> regels.weg(VEILIGHEID, "A8.2")),
                        breker("MC6", regels -> regels.weg(VEILIGHEID, "A8.3")),
                        breker("MC7", regels -> regels.weg(VEILIGHEID, "A8.1")),
                        breker("MV1", regels -> regels.weg(MELDINGEN, "A9.2")),
                        breker("MV2", regels -> regels.weg(MELDINGEN, "A10.1")),
                        breker("MV3", regels -> regels.weg(MELDINGEN, "A11")),
                        breker("VO1", regels -> regels.weg(VEILIGHEID, "A12.1")),
                        breker("VO2", regels -> regels.weg(VEILIGHEID, "A12.2")),
                        breker("VO3", regels -> regels.weg(VEILIGHEID, "A12.3"))));
    }

    private static Arguments breker(String belofte, Consumer<TableSurgery> wijziging) {
        return Arguments.of(belofte, wijziging);
    }

    private static void besluit(TableSurgery regels, String rij, String waarde) {
        regels.cel(NOP + "beschikking.csv", rij, "dan beschikking", waarde);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brekers")
    void als_de_regels_dat_doen(String belofte, Consumer<TableSurgery> wijziging) {
        wijziging.accept(new TableSurgery(TestRules.kopie(map)));
        Snapshot stand = Snapshot.read(map, TestRules.KLOK);

        Set<String> gebroken = RuleSetProofs.of(stand).proofs().values().stream()
                .flatMap(bewijs -> bewijs.violations().stream())
                .map(Violation::invariant)
                .collect(Collectors.toSet());

        stand.close();
        assertThat(gebroken).contains(belofte);
    }

    /** The reader of tables refuses such a row; the proof does not rely on that. */
    @Test
    void als_een_rij_uit_factoren_een_route_afleidt() {
        RuleSet set = TestRules.noordoostpolder();
        DecisionRow d1 = set.decisionRows().stream()
                .filter(rij -> rij.rule().id().equals("D1"))
                .findFirst()
                .orElseThrow();
        List<DecisionRow> rijen = new ArrayList<>(set.decisionRows());
        rijen.remove(d1);
        rijen.add(new DecisionRow(
                d1.valid(),
                d1.rule(),
                d1.subject(),
                false,
                List.of(new CellCondition(
                        "factoren",
                        set.facts().position("factoren"),
                        new Condition.ContainsCondition(new TreeSet<>(Set.of("VERPAUPERING"))))),
                List.of(Consequence.of(ConclusionKind.ROUTE, "SOCIAAL_TEAM"))));
        RuleSet anders = set.with(rijen, TestRules.bibliotheek().snapshot().core());

        assertThat(InvariantProver.trial(RuleModel.of(anders, InvariantProver.questions(anders), ProofBound.GENEROUS)))
                .extracting(Violation::invariant)
                .containsExactly("INV11");
    }

    @Test
    void en_geen_enkele_is_hier_vergeten() {
        Set<String> beproefd =
                brekers().map(breker -> (String) breker.get()[0]).collect(Collectors.toCollection(TreeSet::new));
        beproefd.add("INV11");
        Set<String> beloften = new TreeSet<>(InvariantProver.FIXED_INVARIANTS);
        TestRules.noordoostpolder()
                .commitments()
                .invariants()
                .forEach(rij -> beloften.add(rij.rule().id()));

        assertThat(beproefd).isEqualTo(beloften);
    }
}
