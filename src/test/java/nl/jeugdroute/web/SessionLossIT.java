// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Als de sessie is verlopen")
class SessionLossIT extends BrowserTestBase {

    private void verlies() {
        pagina.context().clearCookies();
    }

    private void vulEenCasusIn() {
        beginCasus();
        zegVeilig();
        typ("leeftijd", "8");
        kies("hulpvragen", "GEDRAG_THUIS");
    }

    @Test
    void gaan_de_antwoorden_mee_langs_het_inloggen() {
        vulEenCasusIn();
        verlies();
        pagina.locator(".jr-slotknoppen button").click();

        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("Wat u invulde, gaat mee.");
        knop("Medewerker sociaal team").click();
        staatOp("U bent weer ingelogd");
        assertThat(pagina.locator("main")).containsText("Er is nog niets vastgelegd.");
        knop("Ga verder waar u was").click();
        assertThat(pagina.locator("h1")).containsText("ociaal team");
        assertThat(pagina.url()).endsWith("/casus/advies");
    }

    @Test
    void gaan_zij_ook_mee_na_een_verkeerd_wachtwoord() {
        vulEenCasusIn();
        verlies();
        pagina.locator(".jr-slotknoppen button").click();
        pagina.fill("#gebruikersnaam", "werker");
        pagina.fill("#wachtwoord", "verkeerd-woord");
        knop("Log in").click();
        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("Inloggen lukte niet");
        assertThat(pagina.content()).doesNotContain("verkeerd-woord");

        pagina.fill("#gebruikersnaam", "werker");
        pagina.fill("#wachtwoord", "demo");
        knop("Log in").click();
        knop("Ga verder waar u was").click();
        assertThat(pagina.url()).endsWith("/casus/advies");
    }

    @Test
    void wordt_een_getypte_toelichting_pas_vastgelegd_als_u_dat_zegt() {
        vulEenCasusIn();
        maakAdvies();
        legVast();
        pagina.locator("#besluit input[value=VOLGT]").check();
        pagina.fill("#besluit-toelichting", "Met \"school\" besproken <vandaag>.");
        pagina.selectOption("#besluit-rol", "GENERALIST");
        pagina.selectOption("#besluit-discipline", "JEUGDZORG");
        verlies();
        knop("Leg het besluit vast").click();
        knop("Medewerker sociaal team").click();
        knop("Ga verder waar u was").click();

        assertThat(pagina.locator("#besluit")).containsText("Uw besluit is vastgelegd.");
        assertThat(pagina.locator("#besluit")).containsText("Met \"school\" besproken <vandaag>.");
    }

    @Test
    void is_wie_in_een_ander_tabblad_weer_inlogde_met_een_klik_terug() {
        vulEenCasusIn();
        verlies();
        Page ander = pagina.context().newPage();
        ander.navigate(pagina.url());
        ander.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Medewerker sociaal team"))
                .click();
        assertThat(ander.locator("nav[aria-label=Hoofdmenu]")).isVisible();
        pagina.locator(".jr-slotknoppen button").click();

        staatOp("U bent weer ingelogd");
        knop("Ga verder waar u was").click();
        assertThat(pagina.url()).endsWith("/casus/advies");
    }

    @Test
    void is_uitloggen_gewoon_uitloggen() {
        logIn();
        verlies();
        knop("Uitloggen").click();

        staatOp("Inloggen");
        assertThat(pagina.getByText("U bent uitgelogd.")).isVisible();
    }

    @Test
    void blijft_na_herladen_geen_formulier_over() {
        logIn();
        Response antwoord = pagina.navigate(adres("/verder"));

        assertThat(antwoord.ok()).isTrue();
        staatOp("Welke hulp past bij deze casus?");
    }
}
