// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Toegankelijkheid van het wijzigen van regels")
class PublicationAccessibilityIT extends PublicationPagesTestBase {

    @Test
    void axe_vindt_niets_op_de_paginas_van_een_pakket() {
        logInAls("beleid");
        for (String pad : List.of(
                "/regels",
                "/regels/status",
                "/regels/noordoostpolder/tijdlijn",
                "/regels/noordoostpolder/bronnen",
                "/regels/noordoostpolder/regelkaart",
                "/regels/noordoostpolder/historie")) {
            ga(pad);
            assertThat(overtredingen()).as(pad).isEmpty();
        }
    }

    @Test
    void axe_vindt_niets_in_een_concept_met_wijzigingen_en_fouten() {
        logInAls("beleid");
        String concept = nieuwConcept("Nakijken met axe");
        assertThat(overtredingen()).as("leeg concept").isEmpty();
        wijzigLeeftijd(concept, "4 t/m 8");
        for (String pad : List.of(
                concept,
                concept + "/controle",
                concept + "/tabellen/voorzieningen",
                concept + "/tabellen/zwaarte/rij?rij=zwaarte-D5.1",
                concept + "/tabellen/voorzieningen/rij?rij=S7")) {
            ga(pad);
            pagina.locator("details").evaluateAll("delen => delen.forEach(deel => { deel.open = true; })");
            assertThat(overtredingen()).as(pad).isEmpty();
        }
        wijzigLeeftijd(concept, "4-8");
        for (String pad : List.of(
                concept,
                concept + "/controle",
                concept + "/tabellen/zwaarte",
                concept + "/tabellen/zwaarte/rij?rij=zwaarte-D5.1")) {
            ga(pad);
            assertThat(overtredingen()).as(pad + " met fout").isEmpty();
        }
        ga(concept + "/tabellen/termen");
        pagina.setInputFiles(
                "#bestand", new FilePayload("x.csv", "text/csv", "onzin".getBytes(StandardCharsets.UTF_8)));
        knop("Lees in").click();
        assertThat(pagina.locator("#oplaadfouten")).isVisible();
        assertThat(overtredingen()).as("geweigerd bestand").isEmpty();
    }

    @Test
    void niets_schuift_opzij_op_320_pixels() {
        open(new Browser.NewContextOptions().setViewportSize(320, 700));
        aanmelden("beleid");
        String concept = nieuwConcept("Op een kleine telefoon");
        wijzigLeeftijd(concept, "4 t/m 8");
        for (String pad : List.of(
                "/regels",
                "/regels/status",
                "/regels/noordoostpolder/tijdlijn",
                "/regels/noordoostpolder/bronnen",
                "/regels/noordoostpolder/regelkaart",
                "/regels/noordoostpolder/historie",
                concept,
                concept + "/controle",
                concept + "/tabellen/voorzieningen",
                concept + "/tabellen/voorbeelden",
                concept + "/tabellen/zwaarte",
                concept + "/tabellen/zwaarte/rij?rij=zwaarte-D5.1",
                concept + "/tabellen/voorzieningen/rij?rij=S7")) {
            ga(pad);
            pagina.locator("details").evaluateAll("delen => delen.forEach(deel => { deel.open = true; })");
            int breedte = ((Number) pagina.evaluate("document.documentElement.scrollWidth")).intValue();
            assertThat(breedte).as(pad).isLessThanOrEqualTo(320);
        }
    }

    @Test
    void een_cel_wijzigen_lukt_met_alleen_het_toetsenbord() {
        logInAls("beleid");
        String concept = nieuwConcept("Alleen toetsen");
        ga(concept + "/tabellen/termen");
        pagina.locator("[id='rij-SAVE_WERKER'] a.jr-bewerk").focus();
        druk("Enter");
        staatOp("Rij SAVE_WERKER");
        pagina.getByLabel("Telefoon").focus();
        druk("Control+A");
        pagina.keyboard().type("000 333 4444");
        druk("Enter");

        assertThat(pagina.locator("[id='rij-SAVE_WERKER']")).containsText("000 333 4444");
        assertThat(meldingen()).isEmpty();
    }

    @Test
    void een_voorwaarde_toont_alleen_wat_bij_de_keuze_past() {
        logInAls("beleid");
        String concept = nieuwConcept("Voorwaarden");
        ga(concept + "/tabellen/zwaarte/rij?rij=zwaarte-D1");

        assertThat(pagina.getByLabel("Zelf schrijven").first()).isHidden();
        pagina.locator("select[data-hoe]").first().selectOption("anders");
        assertThat(pagina.getByLabel("Zelf schrijven").first()).isVisible();
    }

    private void wijzigLeeftijd(String concept, String tekst) {
        ga(concept + "/tabellen/zwaarte/rij?rij=zwaarte-D5.1");
        pagina.locator("select[data-hoe]").nth(2).selectOption("anders");
        pagina.getByLabel("Zelf schrijven").nth(2).fill(tekst);
        bewaarRij();
    }
}
