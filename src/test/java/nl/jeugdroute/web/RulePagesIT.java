// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De regels lezen")
class RulePagesIT extends BrowserTestBase {

    @BeforeEach
    void meldAan() {
        logIn();
    }

    @Test
    void toont_het_pakket_met_zijn_status_en_tabellen() {
        koppeling("Regels").click();

        assertThat(pagina.locator("main")).containsText("Historisch");
        assertThat(pagina.locator("main")).containsText("1 januari 2015 tot en met 31 december 2018");
        pagina.locator("#pakket-noordoostpolder > summary").click();
        pagina.locator("#pakket-noordoostpolder").getByText("Licht naar zwaar").click();
        staatOp("Licht naar zwaar");
    }

    @Test
    void toont_landelijk_ook_de_rijen_die_niet_elke_gemeente_gebruikt() {
        ga("/regels");

        pagina.locator("a[href$='/landelijk/interventieniveaus']").last().click();
        assertThat(pagina.locator("main")).containsText("Volledige overname: open verblijf");
    }

    @Test
    void zet_elke_cel_in_gewone_woorden() {
        ga("/regels/noordoostpolder/landelijk/veiligheid");

        Locator rij = pagina.locator("[id='rij-veiligheid-A6']");
        assertThat(rij).containsText("maakt niet uit");
        assertThat(rij).containsText("Veilig Thuis, melden");
        assertThat(rij).containsText("Waarom:");
        assertThat(rij.locator(".jr-tekstrij a").first()).isVisible();
    }

    @Test
    void noemt_een_aanname_een_aanname() {
        ga("/regels/noordoostpolder/noordoostpolder/preventief_aanbod");

        assertThat(pagina.locator("[id='rij-P02']")).containsText("Aanname");
    }

    @Test
    void komt_van_een_reden_bij_de_rij() {
        knopNaarAdvies();
        Locator reden = pagina.locator(".jr-reden").first();
        String rij = reden.locator(".jr-regeltag").getAttribute("title");
        reden.locator("summary").click();
        reden.getByText("Bekijk de rij").click();

        assertThat(pagina.locator("[id='rij-" + rij + "']")).isInViewport();
    }

    @Test
    void legt_gemeenten_naast_elkaar_en_opent_de_rij() {
        ga("/regels");
        koppeling("Leg gemeenten naast elkaar").click();
        assertThat(pagina.locator(".jr-naastkop")).containsText("Geldend");
        pagina.getByLabel("Noordoostpolder 2015-2018").check();
        pagina.getByLabel("Noordenveld").uncheck();
        pagina.selectOption("#onderwerp", "zware-poort");
        knop("Leg naast elkaar").click();

        assertThat(pagina.locator(".jr-naastkop")).containsText("Historisch");
        assertThat(pagina.locator("#zware-poort .jr-naastvak")).hasCount(2);
        assertThat(pagina.locator("#casussen")).containsText("OEFENCASUS");
        pagina.locator("#zware-poort .jr-regeltag").getByText("specialist-ES1").click();
        assertThat(pagina.locator("[id='rij-specialist-ES1']")).isInViewport();
    }

    @Test
    void zegt_welke_gemeenten_naast_elkaar_kunnen() {
        ga("/regels/vergelijking?pakket=emen&pakket=assen");
        assertThat(pagina.locator("#fouten")).containsText("Bedoelde u \"emmen\"?");
        ga("/regels/vergelijking?pakket=emmen");
        assertThat(pagina.locator("#fouten")).containsText("Kies er twee, drie of vier.");
        ga("/regels/vergelijking?pakket=emmen&pakket=assen&onderwerp=schol");
        assertThat(pagina.locator("#fouten")).containsText("Bedoelde u \"school\"?");
        assertThat(pagina.locator(".jr-naast")).hasCount(0);
    }

    @Test
    void legt_de_woorden_uit() {
        ga("/regels/begrippen");

        assertThat(pagina.locator("dl").first()).containsText("Beschikking");
    }

    @Test
    void geeft_een_nette_pagina_als_er_niets_is() {
        for (String pad : new String[] {
            "/bestaat-niet", "/regels/elders/landelijk/veiligheid", "/adviezen/geen-nummer", "/casus?gemeente=elders"
        }) {
            ga(pad);
            staatOp("Deze pagina bestaat niet");
        }
    }

    @Test
    void zegt_het_als_een_adres_niet_klopt() {
        ga("/regels/noordoostpolder/landelijk/veiligheid?dag=morgen");

        staatOp("Dit verzoek konden wij niet lezen");
    }

    @Test
    void gaat_verder_als_een_pagina_te_lang_openstond() {
        koppeling("Alle vragen op een pagina").click();
        pagina.locator("#vragen input[name=_csrf]").evaluate("veld => { veld.value = 'oud'; }");
        maakAdvies();

        staatOp("U bent weer ingelogd");
        knop("Ga verder waar u was").click();
        assertThat(pagina.locator(".jr-advies__titel")).isVisible();
    }

    @Test
    void zegt_het_als_een_pagina_alleen_via_een_knop_werkt() {
        koppeling("Alle vragen op een pagina").click();
        pagina.locator("#vragen").evaluate("formulier => { formulier.action = '/adviezen/bestaat-niet'; }");
        pagina.locator(".jr-slotknoppen button").click();

        staatOp("Zo kunt u deze pagina niet openen");
    }

    private void knopNaarAdvies() {
        koppeling("Alle vragen op een pagina").click();
        zegVeilig();
        kies("hulpvragen", "INFO_OPVOEDING");
        maakAdvies();
    }
}
