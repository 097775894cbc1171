// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.TestSize;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RandomCasussen;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleReader;
import nl.jeugdroute.exchange.examples.FactsCell;
import nl.jeugdroute.exchange.json.CasusJson;
import nl.jeugdroute.logic.model.NeighbourCasussen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** More random cases: {@code mvn test -Dtest=HandwrittenAgreementIT -Dhandgeschreven.aantal=100000}. */
@DisplayName("De tekst met de hand uitgeschreven geeft dezelfde besluiten als de regels")
class HandwrittenAgreementIT {

    private static final int AANTAL = TestSize.of("handgeschreven.aantal");
    private static final int OM_DE = 10;

    /** No safety in the way, and the team called in when no free offer fits. */
    private static final String RUSTIG = "veiligheid=NEE | woonplaats=EIGEN_GEMEENTE | eigenKracht=DEELS";

    private static final RuleSet SET = TestRules.noordoostpolder();
    private static final Triage TRIAGE = new Triage(TestRules.KLOK);
    private static final LocalDate PEILDATUM =
            TestRules.bibliotheek().snapshot().peildatum("noordoostpolder", null);

    @Test
    @DisplayName("bij elk voorbeeld van Noordoostpolder")
    void bij_elk_voorbeeld() {
        assertThat(voorbeelden()).isNotEmpty();
        geenVerschil(voorbeelden().stream());
    }

    @Test
    @DisplayName("bij elke casus die in één feit van een voorbeeld verschilt")
    void bij_de_buren_van_voorbeelden() {
        List<Casus> voorbeelden = voorbeelden();

        geenVerschil(IntStream.range(0, voorbeelden.size())
                .filter(plaats -> plaats % OM_DE == 0)
                .mapToObj(voorbeelden::get)
                .flatMap(casus -> NeighbourCasussen.van(casus, SET.voorzieningCodes())));
    }

    @Test
    @DisplayName("bij willekeurige casussen")
    void bij_willekeurige_casussen() {
        RandomCasussen willekeurig = new RandomCasussen(2015, SET.voorzieningCodes());

        geenVerschil(Stream.generate(willekeurig::casus).limit(AANTAL));
    }

    /** Random cases hardly show the age bands: other help or safety mostly decides. */
    @Test
    @DisplayName("bij elke hulp en elke hulpvraag op elke leeftijd")
    void bij_elke_hulp_en_elke_hulpvraag_op_elke_leeftijd() {
        Stream<String> wensen = SET.voorzieningCodes().stream().map(code -> "gewensteVoorzieningen=" + code);
        Stream<String> vragen = Stream.of(Hulpvraag.values()).map(vraag -> "hulpvragen=" + vraag);

        geenVerschil(Stream.concat(wensen, vragen)
                .flatMap(feit -> leeftijden().map(leeftijd -> RUSTIG + " | " + feit + leeftijd))
                .map(HandwrittenAgreementIT::casus));
    }

    /** Otherwise the two would agree because they are one. */
    @Test
    @DisplayName("en kent de regels niet")
    void kent_de_regels_niet() {
        JavaClasses klassen = new ClassFileImporter().importPackagesOf(HandwrittenRules.class);

        ArchRuleDefinition.classes()
                .that()
                .doNotHaveFullyQualifiedName(HandwrittenAgreementIT.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(SideBySideReading.class.getName())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "nl.jeugdroute.handwritten",
                        "nl.jeugdroute.casus",
                        "nl.jeugdroute.advies",
                        "java.lang..",
                        "java.math",
                        "java.util..",
                        "org.jspecify.annotations")
                .check(klassen);
    }

    private static Stream<String> leeftijden() {
        return Stream.concat(
                Stream.of("", " | ongeboren=JA"),
                IntStream.rangeClosed(0, 27).mapToObj(leeftijd -> " | leeftijd=" + leeftijd));
    }

    private static Casus casus(String feiten) {
        return CasusJson.read(FactsCell.asJson(TestRules.feiten(), "noordoostpolder", "", feiten), TestRules.feiten());
    }

    private static List<Casus> voorbeelden() {
        return ExampleReader.of(TestRules.bibliotheek().snapshot(), "noordoostpolder").examples().stream()
                .map(Example::casus)
                .toList();
    }

    private static void geenVerschil(Stream<Casus> casussen) {
        Optional<String> verschil = casussen.map(casus ->
                        SideBySideReading.verschil(casus, TRIAGE.advise(casus, new RulesInForce(SET, PEILDATUM))))
                .flatMap(Optional::stream)
                .findFirst();
        assertThat(verschil).isEmpty();
    }
}
