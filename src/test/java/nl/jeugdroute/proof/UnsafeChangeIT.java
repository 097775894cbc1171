// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.Assessment;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TableSurgery;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.proof.invariant.Violation;
import nl.jeugdroute.publication.RulesValidation;
import nl.jeugdroute.rules.RouteRank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits that would harm a child. Each is refused, and the refusal shows the smallest case in which it would. */
@DisplayName("Een onveilige wijziging")
class UnsafeChangeIT {

    private static final String VEILIGHEID = "landelijk/veiligheid.csv";
    private static final String MELDINGEN = "landelijk/veiligheid_meldingen.csv";
    private static final String NOP = "gemeenten/noordoostpolder/";

    @TempDir
    Path map;

    static Stream<Arguments> wijzigingen() {
        return Stream.of(
                geval(
                        "de rij voor acuut gevaar is weg",
                        "beloften-INV15.2",
                        "veiligheid.acuutGevaar=JA",
                        regels -> regels.weg(VEILIGHEID, "veiligheid-A1")),
                geval(
                        "de rij voor een vermoeden is smaller gemaakt",
                        "beloften-INV1.3",
                        "veiligheid.acuutGevaar=NEE | veiligheid.twijfelVeiligheid=NEE"
                                + " | veiligheid.vermoedenGeweldMishandeling=JA"
                                + " | veiligheid.structureleOnveiligheid=NEE | veiligheid.effectieveHulpMogelijk=JA"
                                + " | veiligheid.hulpGeaccepteerd=JA | gewensteVoorzieningen=V4",
                        regels -> regels.cel(VEILIGHEID, "veiligheid-A4", "veiligheid.twijfelVeiligheid", "JA")),
                geval(
                        "melden als hulp niet werkt is weg",
                        "beloften-MC3",
                        "veiligheid.vermoedenGeweldMishandeling=JA | veiligheid.effectieveHulpMogelijk=NEE",
                        regels -> regels.weg(VEILIGHEID, "veiligheid-A6")),
                geval(
                        "een veiligheidsrij geldt een maand niet",
                        "beloften-MC2",
                        "veiligheid.vermoedenGeweldMishandeling=JA | veiligheid.structureleOnveiligheid=JA",
                        regels -> regels.cel(VEILIGHEID, "veiligheid-A5.2", "geldig_tot", "2016-05-31")
                                .erbij(VEILIGHEID, "veiligheid-A5.2", rij -> {
                                    rij.set(1, "2016-07-01");
                                    rij.set(2, "");
                                    return rij;
                                })),
                geval(
                        "een lichte route staat boven de veiligheid",
                        "beloften-INV15.1",
                        null,
                        regels -> regels.cel("landelijk/rangorde.csv", "ANDERE_WET", "rang", "0,5")),
                geval(
                        "onbekend wordt gelezen als nee bij acuut gevaar",
                        "beloften-INV1.1",
                        null,
                        regels -> regels.cel(VEILIGHEID, "veiligheid-A12.1", "veiligheid.acuutGevaar", "JA")),
                geval(
                        "onbekend wordt gelezen als nee bij kinderen in het gezin",
                        "beloften-MV2",
                        "veiligheid.meldingVeiligThuis=EENVOUDIGE_ZORGMELDING",
                        regels -> regels.cel(
                                MELDINGEN, "veiligheid_meldingen-A10.1", "veiligheid.kinderenInGezin", "JA")),
                geval(
                        "een zorgelijker antwoord maakt de route lichter",
                        "INV2",
                        null,
                        regels -> regels.cel(
                                VEILIGHEID, "veiligheid-A14", "veiligheid.vermoedenGeweldMishandeling", "NEE")),
                geval(
                        "een gemeente schaalt af naast een crisis",
                        "beloften-INV15.6",
                        null,
                        regels -> regels.cel(NOP + "afschalen.csv", "afschalen-J1", "routes", "*")),
                geval(
                        "een gemeente laat de beschikking weg",
                        "beloften-INV3.3",
                        null,
                        regels -> regels.cel(NOP + "beschikking.csv", "beschikking-E1.4", "dan beschikking", "NEE")),
                geval(
                        "een gemeente verruimt een rij tot twee antwoorden",
                        "TEGENSPRAAK",
                        null,
                        regels -> regels.cel(NOP + "beschikking.csv", "beschikking-E1.4", "verwijzing", "*")));
    }

    private static Arguments geval(String naam, String belofte, String casus, Consumer<TableSurgery> wijziging) {
        return Arguments.of(naam, belofte, casus, wijziging);
    }

    @ParameterizedTest(name = "{0}: belofte {1}")
    @MethodSource("wijzigingen")
    void wordt_geweigerd_met_het_kleinste_tegenvoorbeeld(
            String naam, String belofte, String kleinste, Consumer<TableSurgery> wijziging) {
        wijziging.accept(new TableSurgery(TestRules.kopie(map)));

        String gezocht = belofte.equals("TEGENSPRAAK") ? "spreken elkaar tegen" : "Belofte " + belofte + " breekt";
        assertThatThrownBy(() -> new RulesValidation(TestRules.KLOK).read(map))
                .isInstanceOfSatisfying(
                        InvalidRulesException.class,
                        ongeldig -> assertThat(ongeldig.findings()).anySatisfy(bevinding -> {
                            assertThat(bevinding.melding()).contains(gezocht);
                            if (kleinste != null) {
                                assertThat(bevinding.melding()).contains("Kleinste voorbeeld: " + kleinste + ".");
                            }
                        }));
    }

    @ParameterizedTest(name = "{0}: belofte {1}")
    @MethodSource("wijzigingen")
    void geeft_een_tegenvoorbeeld_dat_volgens_drools_echt_misgaat(
            String naam, String belofte, String kleinste, Consumer<TableSurgery> wijziging) {
        wijziging.accept(new TableSurgery(TestRules.kopie(map)));
        Snapshot stand = Snapshot.read(map, TestRules.KLOK);

        Map<RulesInForce, Proof> bewijzen = RuleSetProofs.of(stand).proofs();
        bewijzen.forEach((regels, bewijs) -> bewijs.violations().stream()
                .filter(schending -> schending.casus() != null)
                .forEach(schending -> geloof(regels.ruleSet(), schending)));
        stand.close();
    }

    /** The rows that fire according to the proof are those that fire in Drools, and so is the order of routes. */
    private static void geloof(RuleSet set, Violation schending) {
        Casus casus = schending.casus().casus(set.reference().id());
        Assessment beoordeling = Triage.assess(casus, set);
        List<String> beslisrijen =
                set.decisionRows().stream().map(rij -> rij.rule().id()).toList();
        TreeSet<String> gevuurd = new TreeSet<>();
        beoordeling.conclusions().stream()
                .map(conclusie -> conclusie.rule().id())
                .filter(beslisrijen::contains)
                .forEach(gevuurd::add);
        assertThat(new TreeSet<>(schending.rows())).isEqualTo(gevuurd);
        String routes = String.join(
                ", ", beoordeling.routes().stream().map(RouteRank::code).toList());
        if (schending.explanation().contains("De routes zijn hier: ")) {
            assertThat(schending.explanation()).contains(routes);
        }
    }
}
