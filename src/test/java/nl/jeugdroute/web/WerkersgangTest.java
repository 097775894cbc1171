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
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.voorbeelden.Voorbeeld;
import nl.jeugdroute.voorbeelden.Voorbeelden;
import nl.jeugdroute.web.vragen.Antwoorden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten cases with ten main routes, from the first question to a recorded decision. */
@DisplayName("De hele gang van een werker")
class WerkersgangTest extends Browsertest {

    private static final Set<String> TIEN =
            Set.of("C01", "C08", "C09", "C13", "C15", "C17", "C28", "C29", "C30", "C35");
    private static final int MEESTE_VRAGEN = 40;

    /** The hand that fills in the pages. */
    private enum Hand {
        MUIS("met de muis"),
        TOETSEN("met alleen het toetsenbord");

        private final String hoe;

        Hand(String hoe) {
            this.hoe = hoe;
        }
    }

    /** Each case by mouse and by keyboard, with and without script; every other case the other way round. */
    static Stream<Arguments> gangen() {
        Triage triage = new Triage(Testregels.bibliotheek(), Testregels.KLOK);
        List<Voorbeeld> tien = new Voorbeelden(Testregels.bibliotheek().stand(), triage)
                .lees("noordoostpolder").voorbeelden().stream()
                        .filter(voorbeeld -> TIEN.contains(voorbeeld.id()))
                        .toList();
        return IntStream.range(0, tien.size()).boxed().flatMap(nummer -> {
            Voorbeeld voorbeeld = tien.get(nummer);
            Advies advies = triage.adviseer(voorbeeld.casus());
            boolean muisMetScript = nummer % 2 == 0;
            return Stream.of(
                    gang(voorbeeld, advies, Hand.MUIS, muisMetScript),
                    gang(voorbeeld, advies, Hand.TOETSEN, !muisMetScript));
        });
    }

    private static Arguments gang(Voorbeeld voorbeeld, Advies advies, Hand hand, boolean script) {
        String naam = voorbeeld.id() + " " + voorbeeld.titel() + ", " + hand.hoe + (script ? "" : ", zonder script");
        Map<String, List<String>> feiten = Antwoorden.van(voorbeeld.casus()).paren().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        feiten.putIfAbsent("veiligheid.meldingVeiligThuis", List.of("GEEN"));
        return Arguments.of(naam, feiten, advies.hoofdroute().instructie(), hand, script);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gangen")
    void leidt_van_de_eerste_vraag_tot_een_besluit(
            String naam, Map<String, List<String>> feiten, String instructie, Hand hand, boolean script) {
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
    private void beantwoord(Hand hand, Map<String, List<String>> feiten) {
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

    private void vul(Hand hand, String veld, String waarde) {
        String invoer = "input[name='" + veld + "']";
        boolean getypt = pagina.locator(invoer).first().getAttribute("type").equals("text");
        String doel = invoer + (getypt ? "" : "[value='" + waarde + "']");
        if (hand == Hand.MUIS) {
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
            pagina.keyboard().press("Space");
        } else {
            // One stop for the group; the arrows go through its answers.
            tabTot(invoer);
            pagina.keyboard().press("Space");
            pijlTot(doel);
        }
    }

    private void pijlTot(String doel) {
        for (int i = 0; i < 30 && !staatOpDoel(doel); i++) {
            pagina.keyboard().press("ArrowDown");
        }
        assertThat(pagina.locator(doel)).isChecked();
    }

    private boolean staatOpDoel(String doel) {
        return (Boolean) pagina.evaluate("doel => document.activeElement.matches(doel)", doel);
    }

    private void besluit(Hand hand) {
        vul(hand, "soort", "VOLGT");
        for (String keuze : List.of("#besluit-rol", "#besluit-discipline")) {
            if (hand == Hand.MUIS) {
                pagina.selectOption(keuze, keuze.equals("#besluit-rol") ? "GENERALIST" : "JEUGDZORG");
            } else {
                tabTot(keuze);
                pagina.keyboard().press("ArrowDown");
            }
        }
        druk(hand, ".jr-besluitformulier button[type=submit]");
    }

    private void druk(Hand hand, String doel) {
        if (hand == Hand.MUIS) {
            pagina.locator(doel).first().click();
        } else {
            tabTot(doel);
            pagina.waitForNavigation(() -> pagina.keyboard().press("Enter"));
        }
        pagina.waitForLoadState();
    }
}
