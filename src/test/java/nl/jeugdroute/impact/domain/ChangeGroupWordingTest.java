// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.impact.ChangeGroupTrait;
import nl.jeugdroute.impact.ComparedAdviesPart;
import nl.jeugdroute.logic.FactDimension;
import nl.jeugdroute.logic.FactSpace;
import nl.jeugdroute.logic.LogicSpace;
import nl.jeugdroute.logic.MinimalCasus;
import nl.jeugdroute.logic.PointSearcher;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.logic.SpacePoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.logicng.knowledgecompilation.bdds.BDD;

@DisplayName("De woorden van een groep zijn waar voor elke casus in de groep")
class ChangeGroupWordingTest {

    private static final int PER_GROEP = 60;

    @TempDir
    private Path map;

    @Test
    void voor_willekeurige_leden_van_elke_groep_en_drools_geeft_bij_elk_de_overgang() {
        TrialChange wijziging = new TrialChange(map)
                .met(
                        "zwaarte.csv",
                        "DEELS|ONTOEREIKEND;*;< 18|leeg;NEE;NEE",
                        "DEELS|ONTOEREIKEND;*;12 t/m 17|leeg;NEE;NEE")
                .met(
                        "gewenste_hulp_route.csv",
                        "NIET_OF_NAUWELIJKS;*;SPECIAL",
                        "NIET_OF_NAUWELIJKS;NIET_IN_STAAT;SPECIAL");
        Snapshot standNu = wijziging.nu();
        RuleSet nu = TrialChange.set(standNu);
        RuleSet straks = TrialChange.set(wijziging.straks());
        List<RuleModel> modellen = RuleModel.compileTogether(nu, straks, ProofBound.GENEROUS);
        FactSpace feiten = modellen.get(0).facts();
        LogicSpace ruimte = feiten.space();
        CountedSubspace deel = new CountedSubspace(feiten, nu, straks);
        FactNamer namen = new FactNamer(standNu.glossary(), nu, straks);
        ChangeGroupDescriber omschrijver = new ChangeGroupDescriber(ruimte, deel, namen);
        Random toeval = new Random(12);

        List<OutcomeTransition> overgangen = new OutcomeTransitions(modellen.get(0), modellen.get(1), deel.valid())
                .of(ComparedAdviesPart.HOOFDROUTE);
        assertThat(overgangen).hasSizeGreaterThan(3);
        for (OutcomeTransition overgang : overgangen) {
            BDD groep = overgang.when().and(deel.counted());
            List<ChangeGroupTrait> kenmerken =
                    omschrijver.describe(groep, overgang.prior().and(deel.counted()), true);
            assertThat(kenmerken).isNotEmpty();
            for (int i = 0; i < PER_GROEP; i++) {
                SpacePoint lid = lid(ruimte, groep, toeval);
                Casus casus = MinimalCasus.of(feiten, lid).casus(TrialChange.PAKKET);
                assertThat(route(casus, nu)).isEqualTo(overgang.from());
                assertThat(route(casus, straks)).isEqualTo(overgang.to());
                kenmerken.forEach(kenmerk -> toets(kenmerk, ruimte, feiten, lid, namen));
            }
        }
    }

    /** The cheapest member at prices drawn at random is a member drawn at random. */
    private static SpacePoint lid(LogicSpace ruimte, BDD groep, Random toeval) {
        long[][] prijzen = ruimte.dimensions().stream()
                .map(dimensie ->
                        toeval.longs(dimensie.valueClasses().size(), 0, 1_000).toArray())
                .toArray(long[][]::new);
        return new PointSearcher(ruimte, (d, k) -> prijzen[d][k]).find(groep).orElseThrow();
    }

    private static String route(Casus casus, RuleSet set) {
        return Triage.assess(casus, set).routes().get(0).code();
    }

    private static void toets(
            ChangeGroupTrait kenmerk, LogicSpace ruimte, FactSpace feiten, SpacePoint lid, FactNamer namen) {
        for (String veld : kenmerk.veld().split(", ")) {
            List<Integer> dimensies = feiten.dimensions(veld);
            boolean lijst = ruimte.dimensions().get(dimensies.get(0)).element() != null;
            boolean waar = lijst
                    ? lijstKlopt(kenmerk.waarden(), ruimte, dimensies, lid, namen)
                    : waardeKlopt(
                            kenmerk.waarden(),
                            ruimte.dimensions().get(dimensies.get(0)),
                            lid.position(dimensies.get(0)),
                            namen);
            assertThat(waar)
                    .as(kenmerk.text() + " bij " + MinimalCasus.of(feiten, lid).cell())
                    .isTrue();
        }
    }

    /** Reads the words as a person would, without knowing how they were made. */
    private static boolean waardeKlopt(String woorden, FactDimension dimensie, int plaats, FactNamer namen) {
        Object waarde = dimensie.valueClasses().get(plaats).value();
        if (waarde == null) {
            return woorden.contains("onbekend");
        }
        if (waarde instanceof BigDecimal getal) {
            return inReeks(woorden, getal);
        }
        String naam = waarde.equals(FactSpace.ONGEBOREN)
                ? "nog niet geboren"
                : namen.value(dimensie.fact(), String.valueOf(waarde));
        return woorden.startsWith("niet ‘") ? !woorden.contains("‘" + naam + "’") : genoemd(woorden, naam);
    }

    private static boolean inReeks(String woorden, BigDecimal getal) {
        return Arrays.stream(woorden.replaceAll(" jaar.*", "").split(", | of "))
                .map(deel -> deel.split(" t/m "))
                .filter(deel -> deel[0].matches("[0-9]+"))
                .anyMatch(deel -> getal.compareTo(new BigDecimal(deel[0])) >= 0
                        && getal.compareTo(new BigDecimal(deel[deel.length - 1])) <= 0);
    }

    private static boolean lijstKlopt(
            String woorden, LogicSpace ruimte, List<Integer> dimensies, SpacePoint lid, FactNamer namen) {
        List<String> gekozen = new ArrayList<>();
        dimensies.stream()
                .filter(d -> lid.position(d) == 1)
                .map(d -> namen.element(ruimte.dimensions().get(d)))
                .forEach(gekozen::add);
        if (gekozen.isEmpty()) {
            return woorden.startsWith("niets ") || woorden.startsWith("niet ‘");
        }
        String element = gekozen.get(0);
        if (woorden.contains("niet ‘")) {
            return !woorden.contains("‘" + element + "’");
        }
        return woorden.equals("iets ingevuld") || woorden.contains("een van nog") || genoemd(woorden, element);
    }

    private static boolean genoemd(String woorden, String naam) {
        return Stream.of(woorden.split(", of |, | of ")).anyMatch(naam::equals) || woorden.contains(naam);
    }
}
