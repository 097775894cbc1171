// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The vocabulary of the house: Dutch for law, sector and contract, English for everything else, one name for one thing.
 */
@DisplayName("De namen in de code")
class NamingTest {

    /** Technical words that have an English term; a type is called by that. */
    private static final Set<String> DUTCH_TECHNICAL_WORDS = Set.of(
            ("aandeel aantal adres aanvulling afwijking antwoord baan beeld belofte bereik beschrijving bestand bevinding"
                            + " bewerking bewijs blad blok bord bouw bouwer cel codeboek compileren concept conclusie"
                            + " controle deel definitie dekking dimensie doorloop eisen feit feiten fout fouten formule"
                            + " formulier gegeven geval gevolg gewicht grammatica grens groep halte herkomstblad huisstijl"
                            + " indeling inhoud invoer kaart kant keuring keuze keuzes klasse knoop knop kolom kolommen"
                            + " kop koppeling laag lezer lezing lijst logboek logica map melding motor naam namen omschrijving"
                            + " onderdeel onderwerp opdracht opmaak opslag opsteller optelling overgang overzicht paar pagina"
                            + " pakket pakketten pen plaats plek poging proef publicatie punt rangorde reeks regel regels"
                            + " rij rijen rol ruimte samenstelling samenvatting schending schrijver sleutel soort staat"
                            + " stand stap stempel stroom structuur stuk tabel tabellen tegenvoorbeeld tekenaar tekst telling"
                            + " tijdlijn toestand uitkomst uitleg uitslag uitvoer vak vakken veld velden vergelijker"
                            + " vergelijking verhaal verhalen verklaarder verklaring verschil verslag vertaler verzameling"
                            + " volgorde voorbeeld voorbeelden voorwaarde vraag vragen waarde waarden weigering wijziging"
                            + " wijzigingen wijzer woord woorden zekerheid zoeker")
                    .split(" "));

    /** Nouns of the law and the contract that end in one of those words and keep their name. */
    private static final Set<String> CONTRACT = Set.of(
            "Hulpvraag",
            "CrisisSoort",
            "VraagSoort",
            "Schoolsoort",
            "OpenPunt",
            "Feit",
            "Lezing",
            "AdviesPageOpenPunt");

    private static final Set<String> DUTCH_VERBS = Set.of(
            ("adviseer begrens beoordeel bepaal bereken beslis bevestig bewaar bewerk bewijs bouw breng compileer"
                            + " concludeer controleer deel dien doe draai druk eis geef gebruik haal handel heeft herbereken"
                            + " herlaad hernoem herschrijf herstel hoort houd is keur kies kijk knip koppel kopieer laad laat"
                            + " lees leg leid lijkt maak meet meld mist neem noem noteer omschrijf onthoud ontleed ontsnap"
                            + " pak probeer publiceer raakt reken ruim schrijf sla sluit splits staat start stel stop stuur"
                            + " tel teken toets toon trek vang verander verdeel verfijn vergeet vergelijk verklaar vernieuw"
                            + " vertaal vervang ververs verwerk verwijder verwijs verwoord verzamel vind voeg voer voldoet"
                            + " volg voorspel vraagt vul wacht weeg weiger werk wijs wijzig wis wissel zet zoek")
                    .split(" "));

    /** Words that English has too. */
    private static final Set<String> ENGLISH_TOO = Set.of("is", "start", "stop", "deel");

    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.jeugdroute");
    }

    @Test
    void staan_elk_voor_een_ding() {
        Map<String, List<String>> perName = new TreeMap<>();
        types().forEach(type -> perName.merge(
                type.getSimpleName().toLowerCase(Locale.ROOT),
                List.of(type.getName()),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        perName.values().removeIf(names -> names.size() == 1);

        assertThat(perName).isEmpty();
    }

    @Test
    void eindigen_bij_een_type_niet_op_een_Nederlands_woord_van_de_techniek() {
        assertThat(types().map(JavaClass::getSimpleName)
                        .filter(name -> !CONTRACT.contains(name))
                        .filter(name -> DUTCH_TECHNICAL_WORDS.contains(lastWord(name))))
                .isEmpty();
    }

    @Test
    void beginnen_bij_een_methode_niet_met_een_Nederlands_werkwoord() {
        assertThat(types().flatMap(type -> type.getMethods().stream())
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> !isComponent(method))
                        .filter(method -> DUTCH_VERBS.contains(firstWord(method.getName())))
                        .filter(method -> !ENGLISH_TOO.contains(firstWord(method.getName())))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void zeggen_van_elk_adres_dat_er_een_controller_achter_zit() {
        assertThat(types().filter(type -> type.isMetaAnnotatedWith(Controller.class)
                                || type.getMethods().stream()
                                        .anyMatch(method -> method.isMetaAnnotatedWith(RequestMapping.class)))
                        .map(JavaClass::getSimpleName))
                .isNotEmpty()
                .allMatch(name -> name.endsWith("Controller"));
    }

    /** Types of our own; what MapStruct and Drools generate has names of their making. */
    private static Stream<JavaClass> types() {
        return house.stream()
                .filter(type ->
                        !type.getSimpleName().isEmpty() && !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getPackageName().startsWith("nl.jeugdroute.kern"))
                .filter(type -> !type.getSimpleName().endsWith("Impl"));
    }

    private static boolean isComponent(JavaMethod method) {
        return method.getOwner().isRecord()
                && method.getRawParameterTypes().isEmpty()
                && method.getOwner().tryGetField(method.getName()).isPresent();
    }

    private static String lastWord(String name) {
        Matcher last = Pattern.compile("\\p{Lu}\\p{Ll}*$").matcher(name);
        return last.find() ? last.group().toLowerCase(Locale.ROOT) : name;
    }

    private static String firstWord(String name) {
        Matcher first = Pattern.compile("^\\p{Ll}+").matcher(name);
        return first.find() ? first.group() : name;
    }
}
