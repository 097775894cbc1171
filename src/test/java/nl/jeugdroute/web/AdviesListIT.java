// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("De lijst met adviezen")
class AdviesListIT extends BrowserTestBase {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void leeg() {
        jdbc.sql("delete from besluit").update();
        jdbc.sql("delete from advieskenmerk").update();
        jdbc.sql("delete from dossierstuk").update();
    }

    @Test
    void zegt_wat_te_doen_als_er_nog_niets_is() {
        logIn();
        ga("/adviezen");

        assertThat(pagina.locator("main")).containsText("Er is nog geen advies vastgelegd.");
        assertThat(pagina.locator(".jr-filter")).hasCount(0);
    }

    @Test
    void toont_alleen_wat_ik_vastlegde_en_waarover_nog_niets_is_besloten() {
        vul(1, "werker", 0);
        vul(2, "werker", 1);
        vul(3, "werker2", 0);
        logIn();
        ga("/adviezen");
        assertThat(pagina.locator("[role=status]")).hasText("3 adviezen");

        pagina.check("input[name=mij]");
        pagina.check("input[name=zonder]");
        knop("Toon deze adviezen").click();

        assertThat(pagina.locator("[role=status]")).hasText("1 advies");
        assertThat(pagina.locator("input[name=mij]")).isChecked();
        koppeling("Toon alle adviezen").click();
        assertThat(pagina.locator("tbody tr")).hasCount(3);
    }

    @Test
    void zegt_het_als_geen_advies_past() {
        vul(1, "werker", 0);
        logIn();
        ga("/adviezen?route=CRISIS");

        assertThat(pagina.locator("main")).containsText("Geen advies past bij deze keuze.");
    }

    @Test
    void noemt_bij_een_onbekende_keuze_wat_er_wel_kan() {
        vul(1, "werker", 0);
        logIn();
        ga("/adviezen?urgentie=HAAST&na=onzin");

        assertThat(pagina.locator("[role=alert]")).containsText("“HAAST”");
        assertThat(pagina.locator("[role=alert]")).containsText("acuut, spoed, prioriteit, regulier");
        assertThat(pagina.locator("tbody tr")).hasCount(1);
    }

    @Test
    void bladert_ook_zonder_script_heen_en_terug() {
        for (int i = 1; i <= 30; i++) {
            vul(i, "werker", 0);
        }
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        logIn();
        ga("/adviezen?volgorde=OUDSTE");
        assertThat(pagina.locator("tbody tr").first()).containsText("ADV-1");
        koppeling("Volgende 25").click();
        assertThat(pagina.locator("tbody tr")).hasCount(5);
        assertThat(pagina.locator("tbody tr").last()).containsText("ADV-30");
        koppeling("Vorige 25").click();

        assertThat(pagina.locator("tbody tr")).hasCount(25);
        assertThat(pagina.locator("tbody tr").first()).containsText("ADV-1");
    }

    @Test
    void stempelt_goedkoop_wat_onder_andere_regels_is_gemaakt() {
        vul(1, "werker", 0);
        logIn();
        ga("/adviezen");

        assertThat(pagina.locator("tbody tr")).containsText("Regels gewijzigd");
        ga("/adviezen?gewijzigd=ja");
        assertThat(pagina.locator("tbody tr")).hasCount(1);
    }

    private void vul(int nummer, String eigenaar, int besluiten) {
        jdbc.sql("""
                insert into dossierstuk (id, vastgelegd_op, rol, gemeente, kenmerk, route, route_naam, urgentie, set_id,
                    set_hash, casus, advies, eigenaar, besluit_versie, besluit, uitgewerkt)
                values (random_uuid(), dateadd(minute, :nummer, current_timestamp), 'WERKER', 'noordoostpolder', :kenmerk,
                    'SOCIAAL_TEAM', 'Sociaal team', 'REGULIER', 's', 'oud', '{}', '{}', :eigenaar, :besluiten, :besluit, true)
                """)
                .param("nummer", nummer)
                .param("kenmerk", "ADV-" + nummer)
                .param("eigenaar", eigenaar)
                .param("besluiten", besluiten)
                .param("besluit", besluiten == 0 ? null : "VOLGT")
                .update();
    }
}
