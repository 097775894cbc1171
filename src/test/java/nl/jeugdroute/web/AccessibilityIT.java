// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Toegankelijkheid")
class AccessibilityIT extends BrowserTestBase {

    @Test
    void axe_ziet_een_beeld_zonder_tekst() {
        pagina.setContent("<html lang=nl><title>Proef</title><main><h1>Proef</h1><img src=x></main></html>");

        assertThat(overtredingen()).anyMatch(overtreding -> overtreding.startsWith("image-alt"));
    }

    @ParameterizedTest(name = "axe vindt niets op {0}")
    @ValueSource(
            strings = {
                "/inloggen",
                "/inloggen?error",
                "/inloggen?uitgelogd",
                "/",
                "/casus?gemeente=noordoostpolder",
                "/casus/intake?gemeente=noordenveld",
                "/adviezen",
                "/adviezen?mij=ja&zonder=ja&route=CRISIS",
                "/overzicht",
                "/casus/gedeeld",
                "/regels/begrippen?zoek=route",
                "/regels",
                "/regels/vergelijking?pakket=noordoostpolder&pakket=emmen&pakket=assen&onderwerp=niveaus",
                "/regels/vergelijking?pakket=emmen",
                "/regels/noordoostpolder/landelijk/veiligheid",
                "/regels/noordoostpolder/noordoostpolder/voorzieningen",
                "/regels/noordoostpolder/noordoostpolder/zwaarte",
                "/regels/begrippen",
                "/bestaat-niet"
            })
    void axe_vindt_niets(String pad) {
        logIn();
        ga(pad);

        assertThat(overtredingen()).isEmpty();
    }

    @Test
    void axe_vindt_niets_als_alle_vragen_openstaan() {
        beginCasus();
        pagina.locator("details").evaluateAll("blokken => blokken.forEach(blok => { blok.open = true; })");

        assertThat(overtredingen()).isEmpty();
    }

    @Test
    void axe_vindt_niets_bij_de_vragen_een_voor_een() {
        logIn();
        knop("Begin een casus met de regels van Noordoostpolder").click();
        zegVeilig();
        pagina.locator(".jr-slotknoppen .utrecht-button--primary-action").click();
        pagina.waitForSelector(".jr-grotevraag");
        assertThat(overtredingen()).isEmpty();
        pagina.setViewportSize(320, 800);
        assertThat(breedte()).isLessThanOrEqualTo(320);
    }

    @Test
    void axe_vindt_niets_op_een_vol_advies_en_op_het_vastgelegde() {
        volAdvies();
        pagina.locator("details").evaluateAll("redenen => redenen.forEach(reden => { reden.open = true; })");
        assertThat(overtredingen()).isEmpty();
        legVast();
        assertThat(overtredingen()).isEmpty();
        pagina.locator("#besluit input[value=LICHTER]").check();
        pagina.locator(".jr-besluitformulier button[type=submit]").click();
        pagina.locator("#fouten").waitFor();
        pagina.locator(".jr-begrip__woord").first().click();

        assertThat(overtredingen()).isEmpty();
    }

    @Test
    void axe_vindt_niets_bij_acuut_gevaar() {
        beginCasus();
        kies("veiligheid.acuutGevaar", "JA");
        assertThat(overtredingen()).isEmpty();
        maakAdvies();

        assertThat(overtredingen()).isEmpty();
    }

    @Test
    void axe_vindt_niets_bij_foute_invoer() {
        beginCasus();
        typ("leeftijd", "28");
        maakAdvies();

        assertThat(overtredingen()).isEmpty();
    }

    @Test
    void niets_schuift_opzij_op_320_pixels() {
        open(new Browser.NewContextOptions().setViewportSize(320, 700));
        logIn();
        for (String pad : List.of(
                "/inloggen",
                "/",
                "/adviezen",
                "/overzicht",
                "/regels",
                "/regels/noordoostpolder/landelijk/veiligheid",
                "/regels/noordoostpolder/noordoostpolder/open_punten",
                "/regels/vergelijking?pakket=noordoostpolder&pakket=emmen",
                "/regels/begrippen")) {
            ga(pad);
            assertThat(breedte()).as(pad).isLessThanOrEqualTo(320);
        }
        volAdvies();
        assertThat(breedte()).as("advies").isLessThanOrEqualTo(320);
        ga("/casus?gemeente=noordoostpolder");
        pagina.locator("details").evaluateAll("blokken => blokken.forEach(blok => { blok.open = true; })");
        assertThat(breedte()).as("casus").isLessThanOrEqualTo(320);
        kies("veiligheid.acuutGevaar", "JA");
        maakAdvies();
        assertThat(breedte()).as("crisis").isLessThanOrEqualTo(320);
    }

    @Test
    void de_kaart_staat_er_ook_in_woorden() {
        volAdvies();

        assertThat(pagina.locator("#kaart-als-tekst").textContent())
                .contains("Veilig Thuis", "SAVE-werker", "het advies");
        assertThat(pagina.locator("svg[role=img] title").textContent()).startsWith("Routekaart. Het advies is:");
    }

    private void volAdvies() {
        beginCasus();
        kies("veiligheid.acuutGevaar", "NEE");
        kies("veiligheid.twijfelVeiligheid", "JA");
        kies("veiligheid.vermoedenGeweldMishandeling", "ONBEKEND");
        typ("leeftijd", "7");
        kies("hulpvragen", "NIET_THUIS_KUNNEN_WONEN", "GEDRAG_THUIS");
        kies("gewensteVoorzieningen", "T6", "S2");
        kies("complexiteit", "HEEL_COMPLEX");
        kies("verwijzing", "ARTS");
        kies("pgb.gewenst", "JA");
        kies("factoren", "CONFLICTEN_GEZIN");
        maakAdvies();
    }

    private int breedte() {
        return ((Number) pagina.evaluate("document.documentElement.scrollWidth")).intValue();
    }
}
