// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handgeschreven;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.bewijs.model.Buren;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Hulpvraag;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.triage.Willekeurig;
import nl.jeugdroute.voorbeelden.Feitencel;
import nl.jeugdroute.voorbeelden.Voorbeeld;
import nl.jeugdroute.voorbeelden.Voorbeelden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** More random cases: {@code mvn test -Dtest=HandgeschrevenTest -Dhandgeschreven.aantal=100000}. */
@DisplayName("De tekst met de hand uitgeschreven geeft dezelfde besluiten als de regels")
class HandgeschrevenTest {

    private static final int AANTAL = Integer.getInteger("handgeschreven.aantal", 5_000);
    private static final int OM_DE = 10;

    /** No safety in the way, and the team called in when no free offer fits. */
    private static final String RUSTIG = "veiligheid=NEE | woonplaats=EIGEN_GEMEENTE | eigenKracht=DEELS";

    private static final Regelset SET = Testregels.noordoostpolder();
    private static final Triage TRIAGE = new Triage(Testregels.bibliotheek(), Testregels.KLOK);
    private static final LocalDate PEILDATUM = Testregels.bibliotheek().peildatum("noordoostpolder", null);

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
                .flatMap(casus -> Buren.van(casus, SET.voorzieningcodes())));
    }

    @Test
    @DisplayName("bij willekeurige casussen")
    void bij_willekeurige_casussen() {
        Willekeurig willekeurig = new Willekeurig(2015, SET.voorzieningcodes());

        geenVerschil(Stream.generate(willekeurig::casus).limit(AANTAL));
    }

    /** Random cases hardly show the age bands: other help or safety mostly decides. */
    @Test
    @DisplayName("bij elke hulp en elke hulpvraag op elke leeftijd")
    void bij_elke_hulp_en_elke_hulpvraag_op_elke_leeftijd() {
        Stream<String> wensen = SET.voorzieningcodes().stream().map(code -> "gewensteVoorzieningen=" + code);
        Stream<String> vragen = Stream.of(Hulpvraag.values()).map(vraag -> "hulpvragen=" + vraag);

        geenVerschil(Stream.concat(wensen, vragen)
                .flatMap(feit -> leeftijden().map(leeftijd -> RUSTIG + " | " + feit + leeftijd))
                .map(HandgeschrevenTest::casus));
    }

    /** Otherwise the two would agree because they are one. */
    @Test
    @DisplayName("en kent de regels niet")
    void kent_de_regels_niet() {
        JavaClasses klassen = new ClassFileImporter().importPackagesOf(MetDeHand.class);

        ArchRuleDefinition.classes()
                .that()
                .doNotHaveFullyQualifiedName(HandgeschrevenTest.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(Tegenover.class.getName())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "nl.jeugdroute.handgeschreven",
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
        return Casuslezer.vertaal(Feitencel.alsJson("noordoostpolder", "", feiten));
    }

    private static List<Casus> voorbeelden() {
        return Voorbeelden.van(Testregels.bibliotheek().stand(), "noordoostpolder").voorbeelden().stream()
                .map(Voorbeeld::casus)
                .toList();
    }

    private static void geenVerschil(Stream<Casus> casussen) {
        Optional<String> verschil = casussen.map(
                        casus -> Tegenover.verschil(casus, TRIAGE.adviseer(casus, SET, PEILDATUM)))
                .flatMap(Optional::stream)
                .findFirst();
        assertThat(verschil).isEmpty();
    }
}
