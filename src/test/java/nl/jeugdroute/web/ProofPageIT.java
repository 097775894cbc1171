// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wat er verandert: het bewijs")
class ProofPageIT extends PublicationPagesTestBase {

    @Test
    void een_concept_zonder_gevaar_zegt_dat_alle_beloften_bewezen_zijn() {
        logInAls("beleid");
        String concept = nieuwConcept("Nog niets gewijzigd");

        ga(concept + "/controle");

        assertThat(pagina.locator("#bewijs")).containsText("beloften zijn bewezen, voor elke casus die kan bestaan");
    }

    @Test
    void een_onveilige_wijziging_toont_het_kleinste_voorbeeld_en_kan_niet_worden_voorgelegd() {
        logInAls("beleid");
        String concept = nieuwConcept("Afschalen, ook naast een crisis");
        ga(concept + "/tabellen/afschalen/rij?rij=afschalen-J1");
        Locator routes = pagina.getByRole(
                com.microsoft.playwright.options.AriaRole.GROUP,
                new com.microsoft.playwright.Page.GetByRoleOptions().setName("Routes"));
        routes.locator("select").selectOption("vrij");
        bewaarRij();

        ga(concept + "/controle");

        Locator bewijs = pagina.locator("#bewijs");
        assertThat(bewijs).containsText("Daarom kan dit concept niet live");
        assertThat(bewijs).containsText("Belofte beloften-INV15.6 breekt");
        assertThat(bewijs.locator(".jr-bewijsfeiten")).containsText("Veiligheid hersteld");
        assertThat(bewijs.locator("details code")).containsText("veiligheid.veiligheidHersteld=JA");
        String beeld = System.getProperty("jeugdroute.beelden");
        if (beeld != null) {
            pagina.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(beeld, "bewijs-1280.png")));
            pagina.setViewportSize(360, 800);
            pagina.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(beeld, "bewijs-360.png")));
            pagina.setViewportSize(1280, 900);
        }
        knop("Leg voor").click();
        assertThat(pagina.locator("[role=alert]")).containsText("kan nog niet ter goedkeuring");
    }
}
