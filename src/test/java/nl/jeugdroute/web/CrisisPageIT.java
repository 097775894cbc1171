// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Acuut gevaar")
class CrisisPageIT extends BrowserTestBase {

    @Test
    void toont_het_alarmnummer_zodra_u_ja_kiest() {
        beginCasus();
        assertThat(pagina.locator(".jr-nu-bellen")).isHidden();
        kies("veiligheid.acuutGevaar", "JA");

        assertThat(pagina.locator(".jr-nu-bellen a")).isVisible();
        assertThat(pagina.locator(".jr-nu-bellen a")).hasAttribute("href", "tel:112");
    }

    @Test
    void zegt_eerst_wie_u_belt() {
        beginCasus();
        kies("veiligheid.acuutGevaar", "JA");
        knop("Laat zien wat ik nu doe").click();
        pagina.waitForURL("**/casus/advies");

        Locator stappen = pagina.locator(".jr-belstap");
        assertThat(stappen.first().locator("a")).hasAttribute("href", "tel:112");
        assertThat(stappen.nth(1).locator("a")).hasAttribute("href", "tel:08002000");
        assertThat(stappen).hasCount(3);
        assertThat(stappen.nth(2)).containsText("fictief nummer");
        assertThat(pagina.locator("a.utrecht-button--primary-action")).hasCount(1);
        assertThat(pagina.locator(".jr-balk")).containsText("Landelijke veiligheidsregels");
    }

    @Test
    void voegt_bij_een_psychische_crisis_een_telefoontje_toe_en_haalt_er_geen_weg() {
        beginCasus();
        kies("veiligheid.acuutGevaar", "JA");
        knop("Laat zien wat ik nu doe").click();
        pagina.waitForURL("**/casus/advies");
        pagina.getByLabel("Psychische crisis").check();
        knop("Werk de stappen bij").click();

        assertThat(pagina.locator(".jr-belstap")).hasCount(4);
        assertThat(pagina.locator(".jr-belstap").first().locator("a")).hasAttribute("href", "tel:112");
    }

    @Test
    void kan_worden_vastgelegd() {
        beginCasus();
        kies("veiligheid.acuutGevaar", "JA");
        maakAdvies();
        legVast();
        assertThat(pagina.locator(".jr-belstap").first().locator("a")).hasAttribute("href", "tel:112");
    }
}
