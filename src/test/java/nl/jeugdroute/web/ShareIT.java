// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een advies delen en bewaren")
class ShareIT extends PublicationPagesTestBase {

    @Test
    void een_gekopieerde_link_geeft_een_ander_hetzelfde_advies_en_de_feiten_gaan_nooit_in_een_adres() {
        advies();
        String titel = pagina.locator("h1").textContent();
        String link = kopieer();
        assertThat(link)
                .contains("/casus/gedeeld#", "leeftijd=8", "hulpvragen=GEDRAG_THUIS")
                .doesNotContain("OEF-9", "_csrf");

        // Somebody else, who still has to log in on the way.
        open(new Browser.NewContextOptions());
        List<String> adressen = new ArrayList<>();
        pagina.onRequest(verzoek -> adressen.add(verzoek.url()));
        pagina.navigate(link);
        pagina.fill("#gebruikersnaam", "trainer");
        pagina.fill("#wachtwoord", "demo");
        knop("Log in").click();
        pagina.waitForURL("**/casus/advies");

        assertThat(pagina.locator("h1")).hasText(titel);
        // What stands behind the # is what the browser keeps to itself.
        assertThat(adressen).allSatisfy(adres -> assertThat(adres.split("#")[0]).doesNotContain("GEDRAG_THUIS"));
    }

    @Test
    void een_vastgelegd_advies_is_ook_te_delen() {
        advies();
        legVast();

        assertThat(kopieer())
                .contains("leeftijd=8", "gewensteVoorzieningen=S10")
                .doesNotContain("OEF-9");
    }

    @Test
    void zonder_script_zegt_de_pagina_wat_er_wel_kan() {
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        logIn();
        ga("/casus/gedeeld#gemeente=noordoostpolder");

        assertThat(pagina.locator("noscript .jr-melding")).isVisible();
        assertThat(knop("Maak het advies")).not().isVisible();
    }

    @Test
    void een_link_zonder_antwoorden_zegt_dat() {
        logIn();
        ga("/casus/gedeeld");

        assertThat(pagina.getByText("In deze link staan geen antwoorden.")).isVisible();
    }

    @Test
    void bewaart_een_vastgelegd_advies_als_de_json_van_de_api() throws IOException, InterruptedException {
        advies();
        legVast();
        URI adres = URI.create(pagina.url());
        Download bestand =
                pagina.waitForDownload(() -> koppeling("Bewaar als JSON").click());

        String vanApi = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(adres.resolve("/api/v1" + adres.getPath()))
                                .header(
                                        "Authorization",
                                        "Basic " + Base64.getEncoder().encodeToString("werker:demo".getBytes()))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        assertThat(Files.readString(bestand.path())).isEqualTo(vanApi);
    }

    @Test
    void bewaart_ook_een_proefadvies() throws IOException {
        advies();
        Download bestand = pagina.waitForDownload(() -> knop("Bewaar als JSON").click());

        assertThat(bestand.suggestedFilename()).isEqualTo("proefadvies.json");
        assertThat(Files.readString(bestand.path())).contains("\"adviesId\":null", "\"route\":\"SOCIAAL_TEAM\"");
    }

    @Test
    void een_voorgesteld_voorbeeld_komt_bij_beleid_en_in_een_concept() {
        advies();
        pagina.locator("#voorbeeld > summary").click();
        pagina.fill("#voorbeeld-titel", "Kind van 8, bsn 111222333");
        knop("Stel dit voorbeeld voor").click();
        assertThat(pagina.locator("#fouten")).containsText("burgerservicenummer");
        assertThat(pagina.locator("#voorbeeld-titel")).hasValue("Kind van 8, bsn 111222333");
        pagina.fill("#voorbeeld-titel", "Kind van 8 met druk gedrag");
        knop("Stel dit voorbeeld voor").click();
        assertThat(pagina.getByText("Uw voorbeeld is voorgesteld.")).isVisible();

        logInAls("beleid");
        String concept = nieuwConcept("Een voorbeeld erbij");
        ga("/regels/voorstellen");
        assertThat(pagina.locator("main")).containsText("hulpvragen=GEDRAG_THUIS");
        assertThat(pagina.locator("main")).not().containsText("OEF-9");
        pagina.locator("input[name=nieuwId]").first().fill("C900");
        knop("Neem over in het concept").click();

        pagina.waitForURL("**" + concept + "/tabellen/voorbeelden");
        assertThat(pagina.locator("main")).containsText("Kind van 8 met druk gedrag");
        ga("/regels/voorstellen");
        assertThat(pagina.locator("main")).not().containsText("Kind van 8 met druk gedrag");
    }

    private String kopieer() {
        pagina.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('geen klembord')); }");
        knop("Kopieer link").click();
        pagina.locator("#deel-link").waitFor();
        return pagina.locator("#deel-link").inputValue();
    }

    private void advies() {
        beginCasus();
        zegVeilig();
        typ("leeftijd", "8");
        typ("kenmerk", "OEF-9");
        kies("hulpvragen", "GEDRAG_THUIS");
        kies("gewensteVoorzieningen", "S10");
        maakAdvies();
    }
}
