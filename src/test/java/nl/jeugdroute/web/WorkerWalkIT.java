// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.TestSize;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleReader;
import nl.jeugdroute.web.questions.FormAnswers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten cases with ten primary routes, from the first question to a recorded decision. */
@DisplayName("De hele gang van een werker")
class WorkerWalkIT extends BrowserTestBase {

    private static final Set<String> TIEN =
            Set.of("C01", "C08", "C09", "C13", "C15", "C17", "C28", "C29", "C30", "C35");
    private static final int MEESTE_VRAGEN = 40;

    /** The hand that fills in the pages. */
    private enum WorkerHand {
        MUIS("met de muis"),
        TOETSEN("met alleen het toetsenbord");

        private final String hoe;

        WorkerHand(String hoe) {
            this.hoe = hoe;
        }
    }

    /**
     * Each case by mouse and by keyboard, with and without script, every other case the other way round; a sample takes
     * one of the two of each case.
     */
    static Stream<Arguments> gangen() {
        Triage triage = new Triage(TestRules.KLOK);
        List<Example> tien = new ExampleReader(TestRules.bibliotheek().snapshot(), triage)
                .read("noordoostpolder").examples().stream()
                        .filter(voorbeeld -> TIEN.contains(voorbeeld.id()))
                        .toList();
        return IntStream.range(0, tien.size()).boxed().flatMap(nummer -> {
            Example voorbeeld = tien.get(nummer);
            Advies advies =
                    triage.advise(voorbeeld.casus(), TestRules.bibliotheek().snapshot());
            boolean muisMetScript = nummer % 2 == 0;
            Arguments muis = gang(voorbeeld, advies, WorkerHand.MUIS, muisMetScript);
            Arguments toetsen = gang(voorbeeld, advies, WorkerHand.TOETSEN, !muisMetScript);
            // Two by mouse, then two by keyboard: both hands, each with and without script.
            boolean eerstMuis = nummer / 2 % 2 == 0;
            return Stream.of(eerstMuis ? muis : toetsen, eerstMuis ? toetsen : muis)
                    .limit(TestSize.of("gangen.perCasus"));
        });
    }

    private static Arguments gang(Example voorbeeld, Advies advies, WorkerHand hand, boolean script) {
        String naam = voorbeeld.id() + " " + voorbeeld.title() + ", " + hand.hoe + (script ? "" : ", zonder script");
        Map<String, List<String>> feiten = FormAnswers.of(voorbeeld.casus()).pairs().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        feiten.putIfAbsent("veiligheid.meldingVeiligThuis", List.of("GEEN"));
        return Arguments.of(naam, feiten, advies.hoofdroute().instructie(), hand, script);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gangen")
    void leidt_van_de_eerste_vraag_tot_een_besluit(
            String naam, Map<String, List<String>> feiten, String instructie, WorkerHand hand, boolean script) {
        open(new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(script));
        logIn();
        druk(hand, "form:has(input[value=noordoostpolder]) button");
        staatOp("Nieuwe casus");
        beantwoord(hand, feiten);

        assertThat(pagina.locator("h1")).containsText(instructie);
        druk(hand, "form[action$='/adviezen'] button");
        pagina.waitForURL("**/adviezen/*");
        besluit(hand);
        assertThat(pagina.locator("#besluit")).containsText("Uw besluit is vastgelegd.");
        assertThat(pagina.locator("#besluit")).containsText("Volgt het advies");
    }

    /** Tells all that is known, passes over what is not, and then wants the advies. */
    private void beantwoord(WorkerHand hand, Map<String, List<String>> feiten) {
        Set<String> teVertellen = new HashSet<>(feiten.keySet());
        teVertellen.remove("gemeente");
        for (int vraag = 0; vraag < MEESTE_VRAGEN && pagina.locator("#intake").count() > 0; vraag++) {
            String stap = pagina.locator("input[name=stap]").inputValue();
            if (stap.equals("klaar")) {
                druk(hand, ".jr-slotknoppen .utrecht-button--primary-action");
                return;
            }
            if (teVertellen.isEmpty()) {
                druk(hand, "#advies-paneel button");
                return;
            }
            boolean weet = stap.equals("veiligheid") || feiten.containsKey(stap);
            for (String veld : velden()) {
                for (String waarde : feiten.getOrDefault(veld, List.of())) {
                    vul(hand, veld, waarde);
                }
                teVertellen.remove(veld);
            }
            druk(hand, weet ? ".jr-slotknoppen .utrecht-button--primary-action" : "button[value=overslaan]");
        }
    }

    /** The questions on this page, in the order they stand there. */
    private List<String> velden() {
        Object namen = pagina.evaluate("""
                () => [...new Set([...document.querySelectorAll(".jr-intakevraag input[name]:not([type=hidden])")]
                  .map((veld) => veld.name))].join(" ")""");
        return List.of(namen.toString().split(" "));
    }

    private void vul(WorkerHand hand, String veld, String waarde) {
        String invoer = "input[name='" + veld + "']";
        boolean getypt = pagina.locator(invoer).first().getAttribute("type").equals("text");
        String doel = invoer + (getypt ? "" : "[value='" + waarde + "']");
        if (hand == WorkerHand.MUIS) {
            if (getypt) {
                pagina.fill(doel, waarde);
            } else {
                pagina.locator("label:has(" + doel + ")").click();
            }
        } else if (getypt) {
            tabTot(doel);
            pagina.keyboard().type(waarde);
        } else if (pagina.locator(doel).getAttribute("type").equals("checkbox")) {
            tabTot(doel);
            druk("Space");
        } else {
            // One stop for the group; the arrows go through its answers.
            tabTot(invoer);
            druk("Space");
            pijlTot(doel);
        }
    }

    private void pijlTot(String doel) {
        for (int i = 0; i < 30 && !staatOpDoel(doel); i++) {
            druk("ArrowDown");
        }
        assertThat(pagina.locator(doel)).isChecked();
    }

    private boolean staatOpDoel(String doel) {
        return (Boolean) pagina.evaluate("doel => document.activeElement.matches(doel)", doel);
    }

    private void besluit(WorkerHand hand) {
        vul(hand, "soort", "VOLGT");
        for (String keuze : List.of("#besluit-rol", "#besluit-discipline")) {
            if (hand == WorkerHand.MUIS) {
                pagina.selectOption(keuze, keuze.equals("#besluit-rol") ? "GENERALIST" : "JEUGDZORG");
            } else {
                tabTot(keuze);
                druk("ArrowDown");
            }
        }
        druk(hand, ".jr-besluitformulier button[type=submit]");
    }

    private void druk(WorkerHand hand, String doel) {
        if (hand == WorkerHand.MUIS) {
            pagina.locator(doel).first().click();
        } else {
            tabTot(doel);
            pagina.waitForNavigation(() -> druk("Enter"));
        }
        pagina.waitForLoadState();
    }
}
