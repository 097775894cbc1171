// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.impact.ComparedAdviesPart;
import nl.jeugdroute.logic.FactDimension;
import nl.jeugdroute.logic.FactSpace;
import nl.jeugdroute.logic.LogicSpace;
import nl.jeugdroute.logic.MinimalCasus;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.logic.SpacePoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.logicng.knowledgecompilation.bdds.BDD;

@DisplayName("Het getelde deel is wat Drools casus voor casus ook telt")
class RecountIT {

    /** Facts that stay the same in every case of this small part; all others have their default. */
    private static final Map<String, String> VAST = Map.of(
            "veiligheid.acuutGevaar", "NEE",
            "veiligheid.twijfelVeiligheid", "NEE",
            "veiligheid.vermoedenGeweldMishandeling", "NEE",
            "eigenKracht", "DEELS",
            "schoolgang", "NIET_OF_NAUWELIJKS");

    /** Facts that take each of their values. */
    private static final Set<String> VRIJ = Set.of("leeftijd", "complexiteit");

    /** The list that holds nothing, or one of its elements; the others hold nothing. */
    private static final String LIJST = "gewensteVoorzieningen";

    @TempDir
    private Path map;

    static Stream<Arguments> wijzigingen() {
        return Stream.of(
                wijziging(
                        "een bredere rij",
                        w -> w.met("zwaarte.csv", "HEEL_COMPLEX;SPEC", "HEEL_COMPLEX|MEERVOUDIG;SPEC")),
                wijziging(
                        "een smallere rij",
                        w -> w.met(
                                "zwaarte.csv",
                                "DEELS|ONTOEREIKEND;*;< 18|leeg;NEE;NEE",
                                "DEELS|ONTOEREIKEND;*;12 t/m 17|leeg;NEE;NEE")),
                wijziging("een vervallen rij", w -> w.zonder("gewenste_hulp_route.csv", "gewenste_hulp_route-D12.2")),
                wijziging(
                        "een andere conclusie",
                        w -> w.met(
                                "gewenste_hulp_route.csv",
                                "NIET_OF_NAUWELIJKS;*;SPECIALISTENTAFEL",
                                "NIET_OF_NAUWELIJKS;*;SOCIAAL_TEAM")));
    }

    private static Arguments wijziging(String naam, UnaryOperator<TrialChange> wijzig) {
        return Arguments.of(naam, wijzig);
    }

    @ParameterizedTest(name = "bij {0}")
    @MethodSource("wijzigingen")
    void bij(String naam, UnaryOperator<TrialChange> wijzig) {
        TrialChange wijziging = wijzig.apply(new TrialChange(map));
        Snapshot standNu = wijziging.nu();
        Snapshot standStraks = wijziging.straks();
        RuleSet nu = TrialChange.set(standNu);
        RuleSet straks = TrialChange.set(standStraks);
        List<RuleModel> modellen = RuleModel.compileTogether(nu, straks, ProofBound.GENEROUS);
        FactSpace feiten = modellen.get(0).facts();
        LogicSpace ruimte = feiten.space();
        CountedSubspace deel = new CountedSubspace(feiten, nu, straks);
        BDD verandert = ruimte.anyOf(new OutcomeTransitions(modellen.get(0), modellen.get(1), deel.counted())
                .of(ComparedAdviesPart.HOOFDROUTE).stream()
                        .map(OutcomeTransition::when)
                        .toList());

        BigInteger drools = BigInteger.ZERO;
        for (SpacePoint punt : punten(ruimte, feiten)) {
            Casus casus = MinimalCasus.of(feiten, punt).casus(TrialChange.PAKKET);
            if (!route(casus, nu).equals(route(casus, straks))) {
                drools = drools.add(gewicht(ruimte, punt));
            }
        }
        BigInteger geteld = deel.share(verandert.and(klein(ruimte))).part();
        assertThat(geteld).isPositive().isEqualTo(drools);
    }

    private static String route(Casus casus, RuleSet set) {
        return Triage.assess(casus, set).routes().get(0).code();
    }

    /** The part of the space that is small enough to go through case by case. */
    private static BDD klein(LogicSpace ruimte) {
        SpacePoint vast = vast(ruimte);
        return ruimte.exactly(
                vast,
                IntStream.range(0, ruimte.dimensions().size())
                        .filter(d -> isVast(ruimte.dimensions().get(d))));
    }

    private static boolean isVast(FactDimension dimensie) {
        return !VRIJ.contains(dimensie.fact()) && !dimensie.fact().equals(LIJST);
    }

    private static SpacePoint vast(LogicSpace ruimte) {
        SpacePoint punt = ruimte.empty();
        for (int d = 0; d < ruimte.dimensions().size(); d++) {
            String waarde = VAST.get(ruimte.dimensions().get(d).fact());
            if (waarde != null) {
                punt = punt.with(d, ruimte.dimensions().get(d).position(waarde));
            }
        }
        return punt;
    }

    private static List<SpacePoint> punten(LogicSpace ruimte, FactSpace feiten) {
        List<SpacePoint> punten = List.of(vast(ruimte));
        for (String veld : VRIJ) {
            int d = feiten.dimensions(veld).get(0);
            List<SpacePoint> verder = new ArrayList<>();
            for (SpacePoint punt : punten) {
                for (int k = 0; k < ruimte.dimensions().get(d).valueClasses().size(); k++) {
                    verder.add(punt.with(d, k));
                }
            }
            punten = verder;
        }
        List<SpacePoint> meer = new ArrayList<>(punten);
        for (SpacePoint punt : punten) {
            feiten.dimensions(LIJST).forEach(d -> meer.add(punt.with(d, 1)));
        }
        punten = meer;
        assertThat(new HashSet<>(punten)).hasSameSizeAs(punten);
        return punten;
    }

    private static BigInteger gewicht(LogicSpace ruimte, SpacePoint punt) {
        BigInteger gewicht = BigInteger.ONE;
        for (int d = 0; d < ruimte.dimensions().size(); d++) {
            FactDimension dimensie = ruimte.dimensions().get(d);
            int leden = dimensie.valueClasses().get(punt.position(d)).members().size();
            gewicht = gewicht.multiply(BigInteger.valueOf(leden));
        }
        return gewicht;
    }
}
