// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een casus invullen")
class CasusFormIT extends BrowserTestBase {

    @Test
    void wie_twee_keer_op_leg_vast_drukt_legt_een_advies_vast() {
        beginCasus();
        zegVeilig();
        maakAdvies();
        Object eerste = pagina.evaluate("""
            async () => {
              const formulier = document.querySelector("form[action$='/adviezen']");
              const antwoord = await fetch(formulier.action, {method: "POST", body: new URLSearchParams(new FormData(formulier))});
              return antwoord.url;
            }""");
        legVast();

        org.assertj.core.api.Assertions.assertThat(pagina.url()).isEqualTo(eerste);
    }

    @Test
    void geeft_een_advies_met_redenen_dat_na_vastleggen_in_de_lijst_staat() {
        beginCasus();
        zegVeilig();
        typ("leeftijd", "13");
        kies("hulpvragen", "BEHANDELING");
        kies("schoolgang", "NIET_OF_NAUWELIJKS");
        kies("gewensteVoorzieningen", "S11");
        typ("kenmerk", "TEST-13");
        maakAdvies();

        staatOp("Bespreek deze casus aan de specialistentafel.");
        assertThat(pagina.locator("#hulp")).containsText("Deeltijddagbehandeling");
        assertThat(pagina.locator(".jr-kernfeiten")).containsText("Niveau 6 van 8");
        assertThat(pagina.locator("#open-punten")).containsText("Open punt 5");
        Locator reden = pagina.locator(".jr-reden").first();
        reden.locator("summary").click();
        assertThat(reden).containsText("Schoolgang: Niet of nauwelijks");
        assertThat(reden.locator("dl a")).hasAttribute("href", Pattern.compile("https://.*"));

        legVast();
        assertThat(pagina.url()).doesNotContain("TEST-13");
        koppeling("Adviezen").click();
        assertThat(pagina.locator("tr", new Page.LocatorOptions().setHasText("TEST-13")))
                .containsText("Specialistentafel");
        assertThat(meldingen()).isEmpty();
    }

    @Test
    void kan_met_alleen_het_toetsenbord() {
        beginCasus();
        druk("Tab");
        assertThat(pagina.locator(":focus")).hasText("Naar de inhoud");
        druk("Enter");
        for (int vraag = 0; vraag < 3; vraag++) {
            tabTot("input[type=radio]");
            druk("Space");
            druk("ArrowRight");
        }
        tabTot("#hulpvraag > summary");
        druk("Enter");
        tabTot("input[type=checkbox]");
        druk("Space");
        tabTot(".jr-slotknoppen button");
        druk("Enter");

        staatOp("Verwijs het gezin naar het vrij toegankelijke aanbod.");
    }

    @Test
    void kan_zonder_script() {
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        beginCasus();
        zegVeilig();
        kies("hulpvragen", "INFO_OPVOEDING");
        typ("leeftijd", "5");
        pagina.locator("#vraag-hulpvragen .jr-wis button").click();
        assertThat(pagina.locator("input[name=hulpvragen]:checked")).hasCount(0);
        assertThat(pagina.locator("input[name=leeftijd]")).hasValue("5");
        kies("hulpvragen", "INFO_OPVOEDING");
        maakAdvies();

        staatOp("Verwijs het gezin naar het vrij toegankelijke aanbod.");
        legVast();
    }

    @Test
    void begint_zonder_een_gekozen_antwoord() {
        beginCasus();

        assertThat(pagina.locator("input:checked")).hasCount(0);
    }

    @Test
    void maakt_ook_zonder_een_antwoord_een_advies_dat_zegt_wat_ontbreekt() {
        beginCasus();
        maakAdvies();

        assertThat(pagina.locator("#ontbreekt")).containsText("Acuut gevaar");
        assertThat(pagina.locator("#ontbreekt")).containsText("Hulpvragen");
    }

    @Test
    void zegt_alle_fouten_bij_elkaar_en_bewaart_de_invoer() {
        beginCasus();
        typ("leeftijd", "28");
        typ("pgb.urenPerWeek", "elf");
        kies("schoolgang", "VOLLEDIG");
        maakAdvies();

        Locator fouten = pagina.locator("#fouten");
        assertThat(fouten).isFocused();
        assertThat(fouten.locator("li")).hasCount(2);
        assertThat(pagina.locator("input[name=leeftijd]")).hasValue("28");
        assertThat(pagina.locator("input[name=schoolgang][value=VOLLEDIG]")).isChecked();
        koppeling("Leeftijd").click();
        assertThat(pagina.locator("#vraag-leeftijd")).isInViewport();
        assertThat(pagina.locator("input[name=leeftijd]")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void herhaalt_een_nummer_dat_op_een_bsn_lijkt_niet_in_de_melding() {
        beginCasus();
        typ("kenmerk", "111222333");
        maakAdvies();

        assertThat(pagina.locator("#fouten")).containsText("burgerservicenummer");
        assertThat(pagina.locator("#fouten")).not().containsText("111222333");
    }

    @Test
    void houdt_de_antwoorden_bij_terug_naar_de_vragen() {
        beginCasus();
        zegVeilig();
        kies("aanmelder", "SCHOOL");
        maakAdvies();
        knop("Terug naar de vragen").click();

        assertThat(pagina.locator("input[name=aanmelder][value=SCHOOL]")).isChecked();
        assertThat(pagina.locator("input[name='veiligheid.acuutGevaar'][value=NEE]"))
                .isChecked();
    }

    @Test
    void laat_een_antwoord_wissen() {
        beginCasus();
        kies("veiligheid.acuutGevaar", "NEE");
        pagina.locator("#vraag-veiligheid-acuutGevaar .jr-wis button").click();

        assertThat(pagina.locator("input:checked")).hasCount(0);
    }

    @Test
    void laat_zoeken_in_het_aanbod() {
        beginCasus();
        pagina.locator("#hulp > summary").click();
        pagina.locator("#vraag-gewensteVoorzieningen [data-zoek]").fill("pleegzorg");

        assertThat(pagina.locator("#vraag-gewensteVoorzieningen li:visible")).hasCount(1);
        assertThat(pagina.locator("#vraag-gewensteVoorzieningen [data-zoekstand]"))
                .hasText("1 in de lijst");
    }

    @Test
    void opent_de_vervolgvragen_bij_een_vermoeden() {
        beginCasus();
        kies("veiligheid.vermoedenGeweldMishandeling", "JA");

        assertThat(pagina.locator("#veiligheid-meer")).hasAttribute("open", "");
    }

    @Test
    void een_andere_gemeente_kiezen_laat_de_antwoorden_staan_en_noemt_hulp_die_daar_niet_is() {
        beginCasus();
        zegVeilig();
        kies("hulpvragen", "SCHEIDING");
        kies("gewensteVoorzieningen", "S10");
        typ("leeftijd", "8");

        pagina.selectOption("#gemeente", "noordenveld");
        knop("Gebruik deze regels").click();
        pagina.waitForLoadState();

        assertThat(pagina.locator("main")).containsText("S10");
        assertThat(pagina.locator("input[name='hulpvragen'][value=SCHEIDING]")).isChecked();
        maakAdvies();
        assertThat(pagina.locator("main")).containsText("KIES");
        assertThat(pagina.locator("main")).containsText("Algemeen toegankelijk aanbod");
    }
}
