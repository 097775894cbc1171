// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Een advies onder regels die veranderden")
class OutdatedAdviesIT extends PublicationPagesTestBase {

    private static final Path TABEL = RULES.resolve("gemeenten/noordoostpolder/rangorde.csv");

    @Autowired
    private RuleLibrary bibliotheek;

    @Test
    void zegt_wat_de_uitkomst_nu_is_en_rekent_niets_stilletjes_om() {
        beginCasus();
        zegVeilig();
        typ("leeftijd", "8");
        kies("hulpvragen", "GEDRAG_THUIS");
        kies("gewensteVoorzieningen", "S10");
        maakAdvies();
        legVast();
        assertThat(pagina.locator("#stempel")).containsText("Regels niet gewijzigd sinds dit advies.");
        String pad = pad();

        // What the row says to people changes, the advies in the contract does not.
        wijzig("Pak deze casus op in het sociaal team.", "Pak deze casus samen op.");
        ga(pad);
        assertThat(pagina.locator("#stempel")).containsText("Regels gewijzigd sinds dit advies. Uitkomst nu: gelijk.");
        wijzig(";9;Sociaal team;", ";9;Wijkteam;");
        ga(pad);
        assertThat(pagina.locator("#stempel"))
                .containsText("Regels gewijzigd sinds dit advies. Uitkomst nu: anders. De route is dan: Wijkteam.");
        staatOp("Pak deze casus op in het sociaal team.");
        ga("/adviezen?gewijzigd=ja&uitkomst=ja");
        assertThat(pagina.locator("tbody tr").first()).containsText("Regels gewijzigd. Uitkomst nu: anders");

        ga(pad);
        knop("Maak een nieuw advies met de regels van nu").click();
        staatOp("Pak deze casus samen op.");
        assertThat(pagina.locator("#stempel")).containsText("Dit advies volgde op een eerder advies.");
        assertThat(pad()).isNotEqualTo(pad);
        koppeling("Bekijk het eerdere advies").click();
        staatOp("Pak deze casus op in het sociaal team.");
        assertThat(knop("Maak een nieuw advies met de regels van nu")).not().isVisible();
        koppeling("Bekijk het nieuwe advies").click();
        staatOp("Pak deze casus samen op.");
    }

    private void wijzig(String oud, String nieuw) {
        String hash = hash();
        TestRules.vervang(TABEL, oud, nieuw);
        await().atMost(Duration.ofMinutes(5)).until(() -> !hash().equals(hash));
    }

    private String hash() {
        return bibliotheek.ruleSetFor(PAKKET, null).reference().hash();
    }
}
