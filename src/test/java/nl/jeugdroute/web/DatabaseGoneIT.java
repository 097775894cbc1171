// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

@DisplayName("Als de database even weg is")
class DatabaseGoneIT extends BrowserTestBase {

    private static final DataAccessResourceFailureException WEG = new DataAccessResourceFailureException("weg");

    @Test
    void komt_het_advies_gewoon_en_wordt_vastleggen_duidelijk_geweigerd() {
        advies();
        doThrow(WEG).when(dossier).record(any(), any(), any());
        knop("Leg dit advies vast").click();

        assertThat(pagina.locator("[role=alert]")).containsText("Er is niets bewaard.");
        assertThat(pagina.locator("h1")).containsText("sociaal team");

        reset(dossier);
        legVast();
    }

    @Test
    void blijft_wat_bij_het_besluit_is_getypt_op_de_pagina() {
        advies();
        legVast();
        pagina.locator("#besluit input[value=VOLGT]").check();
        pagina.fill("#besluit-toelichting", "Samen met school besproken.");
        pagina.selectOption("#besluit-rol", "GENERALIST");
        pagina.selectOption("#besluit-discipline", "JEUGDZORG");
        doThrow(WEG).when(dossier).find(any());
        knop("Leg het besluit vast").click();

        assertThat(pagina.locator("[role=alert]")).containsText("Er is niets bewaard.");
        assertThat(pagina.locator("#besluit-toelichting")).hasValue("Samen met school besproken.");

        reset(dossier);
        knop("Probeer het opnieuw").click();
        assertThat(pagina.locator("#besluit")).containsText("Uw besluit is vastgelegd.");
        assertThat(pagina.locator("#besluit")).containsText("Samen met school besproken.");
    }

    @Test
    void zegt_de_lijst_wat_er_nog_wel_kan() {
        logIn();
        doThrow(WEG).when(lijst).page(any(), anyInt());
        ga("/adviezen");

        staatOp("De database is even niet bereikbaar");
        assertThat(pagina.locator("main")).containsText("Een advies maken kan gewoon.");
        assertThat(pagina.locator("nav[aria-label=Hoofdmenu]")).isVisible();
    }

    private void advies() {
        beginCasus();
        zegVeilig();
        typ("leeftijd", "8");
        kies("hulpvragen", "GEDRAG_THUIS");
        kies("gewensteVoorzieningen", "S10");
        maakAdvies();
    }
}
