// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De vragen een voor een")
class IntakeIT extends BrowserTestBase {

    private void begin() {
        logIn();
        knop("Begin een casus met de regels van Noordoostpolder").click();
        staatOp("Nieuwe casus");
    }

    private void volgende() {
        pagina.locator(".jr-slotknoppen .utrecht-button--primary-action").click();
        pagina.waitForLoadState();
    }

    private Locator paneel() {
        return pagina.locator("#advies-paneel");
    }

    @Test
    void acuut_gevaar_leidt_meteen_naar_wat_u_nu_doet() {
        begin();
        kies("veiligheid.acuutGevaar", "JA");
        volgende();

        assertThat(pagina.locator("main")).containsText("112");
        assertThat(pagina.locator("main")).containsText("0800 2000");
        knop("Terug naar de vragen").click();
        assertThat(pagina.locator("input[name='veiligheid.acuutGevaar'][value=JA]"))
                .isChecked();
    }

    @Test
    void stelt_na_de_veiligheid_alleen_vragen_die_nog_tellen_en_werkt_het_advies_bij() {
        begin();
        zegVeilig();
        volgende();

        assertThat(pagina.locator(".jr-grotevraag fieldset, .jr-grotevraag .jr-vraag"))
                .hasCount(1);
        assertThat(pagina.locator(".jr-intakevraag")).containsText("Waarom vragen we dit?");
        assertThat(paneel()).containsText("Voorlopig");
        assertThat(paneel()).containsText("Hangt nog af van");
        assertThat(pagina.locator("#ingevuld")).containsText("Acuut gevaar");
        beeld("intake-vraag");
        org.assertj.core.api.Assertions.assertThat(meldingen()).isEmpty();
    }

    @Test
    void een_antwoord_werkt_het_paneel_bij_zonder_de_vraag_te_verlaten() {
        begin();
        zegVeilig();
        kies("veiligheid.twijfelVeiligheid", "JA");

        assertThat(paneel()).containsText("SAVE-werker");
        assertThat(pagina.locator("input[name='veiligheid.twijfelVeiligheid'][value=JA]"))
                .isChecked();
    }

    @Test
    void het_paneel_wordt_ook_bijgewerkt_als_iemand_al_verder_is_naar_een_knop_met_een_eigen_adres() {
        begin();
        knop("Zet alle vragen op een pagina").focus();
        pagina.waitForResponse(
                "**/casus/intake/paneel",
                () -> pagina.evaluate("document.querySelector(\".jr-intakevraag input[type='radio']\")"
                        + ".dispatchEvent(new Event('change', {bubbles: true}))"));

        assertThat(pagina.locator("#advies-paneel")).hasCount(1);
        assertThat(pagina.locator("#advies-paneel input[type='radio']")).hasCount(0);
    }

    @Test
    void een_paneel_dat_niet_kon_worden_bijgewerkt_zegt_dat() {
        begin();
        pagina.route("**/casus/intake/paneel", verzoek -> verzoek.abort());
        kies("veiligheid.acuutGevaar", "NEE");

        assertThat(paneel()).containsText("Niet bijgewerkt");
    }

    @Test
    void elke_vraag_kan_worden_overgeslagen_en_later_gewijzigd() {
        begin();
        zegVeilig();
        volgende();
        String eerste = pagina.locator("input[name=stap]").inputValue();
        knop("Sla deze vraag over").click();
        assertThat(pagina.locator("#ingevuld")).containsText("Overgeslagen");
        assertThat(pagina.locator("input[name=stap]")).not().hasValue(eerste);
        pagina.locator("#ingevuld button[value='" + eerste + "']").click();
        assertThat(pagina.locator("input[name=stap]")).hasValue(eerste);
        pagina.locator("#ingevuld button[value='veiligheid.acuutGevaar']").click();
        assertThat(pagina.locator("input[name='veiligheid.acuutGevaar'][value=NEE]"))
                .isChecked();
    }

    @Test
    void een_andere_gemeente_houdt_de_antwoorden_vast_en_zegt_welke_hulp_zij_niet_kent() {
        begin();
        zegVeilig();
        volgende();
        for (String waarde : new String[] {"S11", "T1"}) {
            pagina.locator("#intake").evaluate("""
                    (formulier, waarde) => {
                      const veld = document.createElement("input");
                      Object.assign(veld, {type: "hidden", name: "gewensteVoorzieningen", value: waarde});
                      formulier.append(veld);
                    }""", waarde);
        }
        pagina.locator(".jr-regelwissel > summary").click();
        pagina.selectOption("#regels", "noordenveld");
        knop("Gebruik deze regels").click();

        assertThat(pagina.locator(".jr-balk")).containsText("Regels van Noordenveld");
        assertThat(pagina.locator("main [role=status]").first())
                .containsText("kennen de regels van deze gemeente niet: S11.");
        assertThat(pagina.locator("#ingevuld")).containsText("Acuut gevaar");
        assertThat(pagina.locator("#ingevuld")).containsText("Specialistische GGZ");
        assertThat(pagina.locator("input[type=hidden][name=gemeente]")).hasValue("noordenveld");
    }

    @Test
    void kan_met_alleen_het_toetsenbord() {
        begin();
        for (int vraag = 0; vraag < 3; vraag++) {
            tabTot("input[type=radio]");
            druk("Space");
            druk("ArrowRight");
        }
        tabTot("input[value=GEEN]");
        druk("Space");
        tabTot(".jr-slotknoppen .utrecht-button--primary-action");
        druk("Enter");
        assertThat(pagina.locator(".jr-gangstap--nu")).containsText("Situatie");
        tabTot("button[value=overslaan]");
        druk("Enter");
        assertThat(pagina.locator("#ingevuld")).containsText("Overgeslagen");
        tabTot("#advies-paneel button");
        druk("Enter");

        assertThat(pagina.locator(".jr-advies__titel")).isVisible();
    }

    @Test
    void kan_zonder_script() {
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        begin();
        zegVeilig();
        volgende();
        knop("Sla deze vraag over").click();
        assertThat(paneel()).containsText("Advies tot nu toe");
        knop("Bekijk het advies tot nu toe").click();
        assertThat(pagina.locator("h1")).isVisible();
        org.assertj.core.api.Assertions.assertThat(pagina.url()).endsWith("/casus/advies");
    }

    @Test
    void een_leeftijd_die_niet_kan_wordt_bij_de_vraag_gezegd_en_niets_gaat_verloren() {
        begin();
        zegVeilig();
        volgende();
        for (int i = 0;
                i < 12 && !pagina.locator("input[name=stap]").inputValue().equals("leeftijd");
                i++) {
            knop("Sla deze vraag over").click();
            pagina.waitForLoadState();
        }
        typ("leeftijd", "28");
        volgende();

        assertThat(pagina.locator("#fouten")).isFocused();
        assertThat(pagina.locator("input[name=leeftijd]")).hasValue("28");
        assertThat(pagina.locator("#ingevuld")).containsText("Acuut gevaar");
    }

    private void beeld(String naam) {
        String map = System.getProperty("jeugdroute.beelden");
        if (map != null) {
            for (int breedte : new int[] {1280, 768, 360}) {
                pagina.setViewportSize(breedte, 900);
                pagina.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(map, naam + "-" + breedte + ".png")));
            }
            pagina.setViewportSize(794, 1123);
            pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            pagina.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(map, naam + "-print.png")));
            pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            pagina.setViewportSize(1280, 900);
        }
    }
}
