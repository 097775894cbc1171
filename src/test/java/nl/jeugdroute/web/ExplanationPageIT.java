// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Waarom niet een andere route, en wat als")
class ExplanationPageIT extends BrowserTestBase {

    @Test
    void staat_bij_het_advies_met_de_dichtstbijzijnde_lichtere_route_open() {
        beginCasus();
        zegVeilig();
        typ("leeftijd", "13");
        kies("hulpvragen", "BEHANDELING");
        kies("schoolgang", "NIET_OF_NAUWELIJKS");
        kies("gewensteVoorzieningen", "S11");
        maakAdvies();

        Locator waaromNiet = pagina.locator("#waarom-niet");
        assertThat(waaromNiet.locator("details[open]")).hasCount(1);
        assertThat(waaromNiet
                        .locator("details")
                        .filter(new Locator.FilterOptions().setHasText("Waarom niet Sociaal team?")))
                .hasCount(1);
        assertThat(pagina.locator("#wat-als")).containsText("Schoolgang");
        assertThat(pagina.locator("#wat-als")).containsText("Sociaal team");
        String map = System.getProperty("jeugdroute.beelden");
        if (map != null) {
            pagina.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(map, "verklaring-1280.png")));
            pagina.setViewportSize(360, 800);
            pagina.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(map, "verklaring-360.png")));
        }
    }

    @Test
    void blijft_weg_bij_een_crisis() {
        beginCasus();
        kies("veiligheid.acuutGevaar", "JA");
        maakAdvies();

        assertThat(pagina.locator("#waarom-niet")).hasCount(0);
    }

    @Test
    void staat_ook_bij_een_vastgelegd_advies() {
        beginCasus();
        zegVeilig();
        kies("hulpvragen", "INFO_OPVOEDING");
        maakAdvies();
        legVast();

        assertThat(pagina.locator("#waarom-niet")).isVisible();
    }
}
