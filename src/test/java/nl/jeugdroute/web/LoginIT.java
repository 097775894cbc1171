// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Inloggen")
class LoginIT extends BrowserTestBase {

    @ParameterizedTest(name = "als {0} met één klik")
    @CsvSource({
        "Medewerker sociaal team, Rol: Medewerker sociaal team",
        "Beleidsmedewerker, Rol: Beleidsmedewerker",
        "Tweede beleidsmedewerker, Rol: Beleidsmedewerker",
        "Trainer, Rol: Trainer",
        "Beheerder, Rol: Beheerder"
    })
    void lukt_met_een_klik(String rol, String inDeKop) {
        ga("/inloggen");
        pagina.locator("button:has(strong:text-is('" + rol + "'))").click();

        assertThat(pagina.locator(".jr-rol")).containsText(inDeKop);
    }

    @Test
    void zegt_dat_het_wachtwoord_niet_klopt() {
        ga("/inloggen");
        pagina.getByLabel("Gebruikersnaam").fill("werker");
        pagina.getByLabel("Wachtwoord").fill("fout");
        knop("Log in").click();

        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("Inloggen lukte niet");
        assertThat(pagina.title()).startsWith("Fout bij het inloggen");
    }

    @Test
    void zegt_na_uitloggen_dat_u_weg_bent() {
        logIn();
        knop("Uitloggen").click();

        assertThat(pagina.getByText("U bent uitgelogd.")).isVisible();
        assertThat(pagina.locator("nav")).hasCount(0);
    }

    @Test
    void brengt_u_terug_naar_de_pagina_die_u_wilde() {
        ga("/regels/begrippen");
        knop("Medewerker sociaal team").click();

        staatOp("Woordenlijst");
    }

    @Test
    void laat_het_alarmnummer_zien_zonder_in_te_loggen() {
        ga("/inloggen");

        assertThat(koppeling("Bel 112")).hasAttribute("href", "tel:112");
    }
}
