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
                .mapToObj(deel -> breker(
                        "beloften-INV10." + deel,
                        regels -> regels.weg(NOP + "regionaal_verzoek.csv", "regionaal_verzoek-H1." + deel)));
        return Stream.concat(
                verzoek,
                Stream.of(
                        breker("beloften-INV1.1", regels -> regels.weg(VEILIGHEID, "veiligheid-A12.1")),
                        breker("beloften-INV1.2", regels -> regels.weg(VEILIGHEID, "veiligheid-A3")),
                        breker("beloften-INV1.3", regels -> regels.weg(VEILIGHEID, "veiligheid-A4")),
                        breker("beloften-INV1.4", regels -> regels.weg(VEILIGHEID, "veiligheid-A14")),
                        breker("INV2", regels -> regels.weg(VEILIGHEID, "veiligheid-A4")),
                        breker("beloften-INV3.1", regels -> besluit(regels, "beschikking-E1.1", "STANDAARD_NEE")),
                        breker("beloften-INV3.2", regels -> besluit(regels, "beschikking-E1.3", "NEE")),
                        breker("beloften-INV3.3", regels -> besluit(regels, "beschikking-E1.4", "STANDAARD_NEE")),
                        breker(
                                "INV6",
                                regels -> regels.cel(
                                        NOP + "zwaarte.csv", "zwaarte-D1", "reden", "Deze hulp is geweigerd.")),
                        breker(
                                "INV8",
                                regels -> regels.cel(NATIONAL_NIVEAUS, "interventieniveaus-IL4", "status", "BRON")),
                        breker(
                                "INV9",
                                regels -> regels.cel(
                                        "landelijk/gewenste_hulp.csv",
                                        "gewenste_hulp-W5",
                                        "voorziening.uitgesloten",
                                        "*")),
                        breker("INV14", regels -> regels.weg("landelijk/vangnet.csv", "vangnet-I4")),
                        breker(
                                "INV15",
                                regels -> regels.cel(
                                                "landelijk/urgentie.csv", "urgentie-F1.2", "dan urgentie", "PRIORITEIT")
                                        .cel("landelijk/urgentie.csv", "urgentie-F1.3", "dan urgentie", "SPOED")
                                        .cel("landelijk/urgentie.csv", "urgentie-F1.4", "dan urgentie", "SPOED")
                                        .cel(VEILIGHEID, "veiligheid-A4", "dan feit", "")),
                        breker("beloften-INV15.1", regels -> regels.cel(RANGORDE, "ANDERE_WET", "rang", "0,5")),
                        breker("beloften-INV15.2", regels -> regels.weg(VEILIGHEID, "veiligheid-A1")),
                        breker(
                                "beloften-INV15.3",
                                regels -> regels.cel(
                                        VEILIGHEID, "veiligheid-A1", CRISISACTIES, "BEL_112_BIJ_LEVENSGEVAAR")),
                        breker("beloften-INV15.4", regels -> regels.weg(MELDINGEN, "veiligheid_meldingen-A9.1")),
                        breker(
                                "beloften-INV15.5",
                                regels -> regels.cel(
                                        MELDINGEN,
                                        "veiligheid_meldingen-A9.1",
                                        CRISISACTIES,
                                        "BEL_112_BIJ_LEVENSGEVAAR")),
                        breker(
                                "beloften-INV15.6",
                                regels -> regels.cel(NOP + "afschalen.csv", "afschalen-J1", "routes", "*")),
                        breker("beloften-MC1", regels -> regels.weg(VEILIGHEID, "veiligheid-A5.1")),
                        breker("beloften-MC2", regels -> regels.weg(VEILIGHEID, "veiligheid-A5.2")),
                        breker("beloften-MC3", regels -> regels.weg(VEILIGHEID, "veiligheid-A6")),
                        breker("beloften-MC4", regels -> regels.weg(VEILIGHEID, "veiligheid-A7")),
                        breker("beloften-MC5", regels -> regels.weg(VEILIGHEID, "veiligheid-A8.2")),
                        breker("beloften-MC6", regels -> regels.weg(VEILIGHEID, "veiligheid-A8.3")),
                        breker("beloften-MC7", regels -> regels.weg(VEILIGHEID, "veiligheid-A8.1")),
                        breker("beloften-MV1", regels -> regels.weg(MELDINGEN, "veiligheid_meldingen-A9.2")),
                        breker("beloften-MV2", regels -> regels.weg(MELDINGEN, "veiligheid_meldingen-A10.1")),
                        breker("beloften-MV3", regels -> regels.weg(MELDINGEN, "veiligheid_meldingen-A11")),
                        breker("beloften-VO1", regels -> regels.weg(VEILIGHEID, "veiligheid-A12.1")),
                        breker("beloften-VO2", regels -> regels.weg(VEILIGHEID, "veiligheid-A12.2")),
                        breker("beloften-VO3", regels -> regels.weg(VEILIGHEID, "veiligheid-A12.3"))));
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
                .filter(rij -> rij.rule().id().equals("zwaarte-D1"))
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
