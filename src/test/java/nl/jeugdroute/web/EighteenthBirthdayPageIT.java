// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Vooruitkijken naar de achttiende verjaardag")
class EighteenthBirthdayPageIT extends BrowserTestBase {

    private Locator klok() {
        return pagina.locator("#achttien");
    }

    private void advies(String leeftijd, String... voorzieningen) {
        beginCasus();
        zegVeilig();
        typ("leeftijd", leeftijd);
        kies("hulpvragen", "GEDRAG_THUIS");
        kies("gewensteVoorzieningen", voorzieningen);
        maakAdvies();
    }

    @Test
    void zegt_bij_17_jaar_wat_er_dan_verandert_en_vraagt_pas_dan_naar_de_maanden() {
        advies("17", "S5");
        assertThat(klok()).containsText("De jongere wordt binnen een jaar 18.");
        assertThat(klok()).containsText("De route wordt: Andere wet.");

        pagina.selectOption("#maanden-tot-18", "4");
        knop("Laat zien wanneer").click();
        // The historical pack counts from its last day, 31 December 2018.
        assertThat(klok()).containsText("De jongere wordt over 4 maanden 18, rond april 2019.");
        legVast();
        assertThat(klok()).containsText("De route wordt: Andere wet.");
        assertThat(pagina.locator("#maanden-tot-18")).hasCount(0);
    }

    @Test
    void zegt_apart_wat_er_gebeurt_als_de_hulp_dan_al_loopt() {
        advies("17", "S10");

        assertThat(klok()).containsText("Dan moet bekend zijn: ");
        assertThat(klok()).containsText("Als deze hulp dan al loopt");
    }

    @Test
    void vraagt_niets_als_er_niets_verandert() {
        beginCasus();
        kies("veiligheid.acuutGevaar", "NEE");
        kies("veiligheid.twijfelVeiligheid", "JA");
        kies("veiligheid.vermoedenGeweldMishandeling", "NEE");
        typ("leeftijd", "16");
        kies("kader", "MAATREGEL");
        kies("maatregel", "ONDERTOEZICHTSTELLING");
        maakAdvies();

        assertThat(klok()).containsText("De jongere wordt over 1 tot 2 jaar 18.");
        assertThat(klok()).containsText("Dan verandert er niets aan dit advies");
        assertThat(pagina.locator("#maanden-tot-18")).hasCount(0);
    }

    @Test
    void zwijgt_bij_15_jaar_en_jonger() {
        advies("15", "S5");

        assertThat(klok()).hasCount(0);
    }
}
