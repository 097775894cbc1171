// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Een regel wijzigen, van concept tot live en terug")
class RuleChangeIT extends PublicationPagesTestBase {

    private static final String NUMMER = "000 111 2222";

    @TempDir
    private Path map;

    @Test
    void via_de_paginas_met_een_tweede_lezer_en_weer_terug() {
        Map<String, String> ervoor = bestanden();
        logInAls("beleid");
        String concept = nieuwConcept("Logeren regionaal, nieuw nummer van de SAVE-werker");

        ga(concept + "/tabellen/voorzieningen/rij?rij=S7");
        pagina.getByLabel("Organisatie").selectOption("REGIONAAL");
        bewaarRij();
        assertThat(pagina.locator("[id='rij-S7']")).containsText("gewijzigd");
        ga(concept + "/tabellen/termen/rij?rij=SAVE_WERKER");
        pagina.getByLabel("Telefoon").fill(NUMMER);
        bewaarRij();
        for (String voorbeeld : new String[] {"C19", "C134"}) {
            ga(concept + "/tabellen/voorbeelden/rij?rij=" + voorbeeld);
            Locator verwacht = pagina.getByLabel("Voorzieningen").first();
            verwacht.fill(verwacht.inputValue().replace("S7 STANDAARD_NEE LOKAAL", "S7 STANDAARD_NEE REGIONAAL"));
            bewaarRij();
        }

        bekijkImpact(concept);
        legVoor(concept);
        laatGoedkeurenEnLiveZetten(concept);
        assertThat(bestanden()).isNotEqualTo(ervoor);
        assertThat(crisis()).contains(NUMMER);
        assertThat(logeren()).contains("Regionaal").doesNotContain("Lokaal");
        draaiTerug();
        assertThat(bestanden()).isEqualTo(ervoor);
        assertThat(crisis()).doesNotContain(NUMMER);
        assertThat(logeren()).contains("Lokaal").doesNotContain("Regionaal");
    }

    @Test
    void via_excel_en_libreoffice() throws IOException, InterruptedException {
        Map<String, String> ervoor = bestanden();
        logInAls("beleid");
        String concept = nieuwConcept("Logeren regionaal en een nieuw nummer, via Excel");

        SpreadsheetPage rekenblad = new SpreadsheetPage(map, RULES);
        leesIn(
                concept,
                "voorzieningen",
                rekenblad.wijzig(
                        download(concept, "voorzieningen", "Download als Excel"),
                        "S7",
                        "organisatieniveau",
                        "REGIONAAL"));
        leesIn(
                concept,
                "termen",
                rekenblad.wijzig(download(concept, "termen", "Download als Excel"), "SAVE_WERKER", "telefoon", NUMMER));
        Path voorbeelden = download(concept, "voorbeelden", "Download als CSV");
        Files.writeString(
                voorbeelden,
                Files.readString(voorbeelden).replace("S7 STANDAARD_NEE LOKAAL", "S7 STANDAARD_NEE REGIONAAL"));
        leesIn(concept, "voorbeelden", voorbeelden);

        bekijkImpact(concept);
        legVoor(concept);
        laatGoedkeurenEnLiveZetten(concept);
        assertThat(crisis()).contains(NUMMER);
        assertThat(logeren()).contains("Regionaal");
        draaiTerug();
        assertThat(bestanden()).isEqualTo(ervoor);
    }

    @Test
    void de_impact_telt_alle_combinaties_en_noemt_wat_lichter_wordt() {
        logInAls("beleid");
        String concept = nieuwConcept("Pas vanaf 12 jaar");
        ga(concept + "/tabellen/zwaarte/rij?rij=zwaarte-D5.1");
        Locator leeftijd = vak("Leeftijd");
        leeftijd.locator("select").selectOption("anders");
        leeftijd.getByLabel("Zelf schrijven").fill("12 t/m 17|leeg");
        bewaarRij();
        ga(concept + "/controle");

        assertThat(pagina.locator(".jr-cijfers")).containsText("van alle combinaties van feiten verandert");
        Locator domein = pagina.locator("#domein");
        assertThat(domein).containsText("Sommige casussen krijgen lichtere hulp.");
        Locator groep = domein.locator("tbody tr").first();
        assertThat(groep).containsText("wordt lichter");
        assertThat(groep).containsText("0 t/m 11 jaar");
        assertThat(groep).containsText("van wat nu ‘Sociaal team’ is");
        groep.locator("summary").first().click();
        assertThat(groep.locator(".jr-domein__voorna")).containsText("Vrij toegankelijk");
        assertThat(groep).containsText("Komt door rij zwaarte-D5.1");
        assertThat(pagina.locator(".jr-nietmee")).containsText("hooguit één keuze per lijst");
        assertThat(meldingen()).isEmpty();
    }

    @Test
    void een_fout_staat_bij_de_cel_en_een_knop_neemt_het_voorstel_over() {
        logInAls("beleid");
        String concept = nieuwConcept("Leeftijd van lichte hulp");
        ga(concept + "/tabellen/zwaarte/rij?rij=zwaarte-D5.1");
        Locator leeftijd = vak("Leeftijd");
        leeftijd.locator("select").selectOption("anders");
        leeftijd.getByLabel("Zelf schrijven").fill("4-8");
        bewaarRij();

        Locator melding = pagina.locator(".jr-celmelding");
        assertThat(melding).containsText("Rij zwaarte-D5.1, kolom Leeftijd");
        assertThat(pagina.locator("#samenvatting")).containsText("1 fout");
        knop("Neem over: 4 t/m 8").click();
        assertThat(pagina.locator("[id='rij-zwaarte-D5.1'] .jr-celinhoud--gewijzigd"))
                .containsText("4 t/m 8");
        assertThat(pagina.locator(".jr-celmelding")).hasCount(0);
    }

    @Test
    void een_bestand_met_fouten_verandert_niets_en_noemt_ze_alle() {
        logInAls("beleid");
        String concept = nieuwConcept("Een verkeerd bestand");
        ga(concept + "/tabellen/termen");
        pagina.setInputFiles(
                "#bestand",
                new FilePayload(
                        "termen.csv", "text/csv", "id;naam\r\nSAVE_WERKER;\"x\r\n".getBytes(StandardCharsets.UTF_8)));
        knop("Lees in").click();

        assertThat(pagina.locator("#oplaadfouten")).containsText("Uw concept is niet veranderd");
        assertThat(pagina.locator("#oplaadfouten")).isFocused();
        assertThat(pagina.locator("#samenvatting")).containsText("0 wijzigingen");
    }

    @Test
    void wie_het_maakte_kan_niet_goedkeuren_ook_niet_langs_de_pagina_heen() {
        logInAls("beleid");
        String concept = nieuwConcept("Eigen werk nakijken");
        wijzigNummer(concept);
        legVoor(concept);

        assertThat(pagina.locator(".jr-besluitvak")).containsText("U kunt het dus niet goedkeuren.");
        assertThat(pagina.getByText("Keur goed")).hasCount(0);
        stuur(concept + "/goedkeuren");
        staatOp("Dit kunt u niet doen");
        assertThat(pagina.locator("nav[aria-label=Hoofdmenu]")).isVisible();
    }

    @Test
    void de_tweede_lezer_stuurt_terug_met_een_opmerking() {
        logInAls("beleid");
        String concept = nieuwConcept("Nummer dat niet klopt");
        wijzigNummer(concept);
        legVoor(concept);
        logInAls("beleid2");
        ga(concept);
        knop("Stuur terug").click();
        assertThat(pagina.locator(".jr-bericht")).containsText("Dit lukte niet.");
        pagina.fill("#besluit-opmerking", "Controleer het nummer nog eens.");
        knop("Stuur terug").click();
        logInAls("beleid");
        ga(concept);

        assertThat(pagina.locator("main")).containsText("Teruggestuurd");
        assertThat(pagina.locator("main")).containsText("Controleer het nummer nog eens.");
    }

    @Test
    void wie_te_laat_bewaart_hoort_dat_en_houdt_wat_hij_typte() {
        logInAls("beleid");
        String concept = nieuwConcept("Samen aan een tabel");
        ga(concept + "/tabellen/termen/rij?rij=SAVE_WERKER");
        pagina.getByLabel("Telefoon").fill("000 999 9999");
        String oud = pagina.locator(".jr-rijformulier input[name=hash]").inputValue();
        wijzigNummer(concept);
        ga(concept + "/tabellen/termen/rij?rij=SAVE_WERKER");
        pagina.getByLabel("Telefoon").fill("000 999 9999");
        pagina.locator(".jr-rijformulier input[name=hash]").evaluate("(veld, oud) => { veld.value = oud; }", oud);
        knop("Bewaar in het concept").click();

        assertThat(pagina.locator(".jr-bericht")).containsText("Dit lukte niet.");
        assertThat(pagina.getByLabel("Telefoon")).hasValue("000 999 9999");
        assertThat(pagina.locator("main")).containsText("Iemand anders maakte ervan: " + NUMMER);
    }

    @Test
    void een_rij_erbij_door_kopieren_en_er_weer_af() {
        logInAls("beleid");
        String concept = nieuwConcept("Een nieuwe rij");
        ga(concept + "/tabellen/prioriteit");
        String eerste = pagina.locator("tbody .jr-regeltag").first().textContent();
        ga(concept + "/tabellen/prioriteit/rij?rij=" + eerste);
        pagina.fill("#nieuw", "prioriteit-F9.9");
        knop("Maak een kopie").click();
        staatOp("Rij prioriteit-F9.9");
        ga(concept + "/tabellen/prioriteit");
        assertThat(pagina.locator("[id='rij-prioriteit-F9.9']")).containsText("nieuwe rij");
        ga(concept + "/tabellen/prioriteit/rij?rij=prioriteit-F9.9");
        pagina.getByText("Deze rij verwijderen").click();
        knop("Verwijder rij prioriteit-F9.9").click();

        assertThat(pagina.locator("[id='rij-prioriteit-F9.9']")).hasCount(0);
    }

    @Test
    void zonder_script_werkt_het_ook() {
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
        aanmelden("beleid");
        String concept = nieuwConcept("Zonder script");
        ga(concept + "/tabellen/zwaarte/rij?rij=zwaarte-D5.1");
        Locator leeftijd = vak("Leeftijd");
        leeftijd.locator("select").selectOption("tussen");
        leeftijd.getByLabel("Getal").fill("4");
        leeftijd.getByLabel("tot en met", new Locator.GetByLabelOptions().setExact(true))
                .fill("8");
        knop("Bewaar in het concept").click();

        assertThat(pagina.locator("[id='rij-zwaarte-D5.1']")).containsText("4 t/m 8");
    }

    @Test
    void andere_rollen_komen_er_niet_in_en_een_beheerder_kijkt_alleen() {
        logInAls("beleid");
        String concept = nieuwConcept("Alleen voor beleid");
        logInAls("werker");
        for (String pad : new String[] {
            concept,
            concept + "/controle",
            concept + "/tabellen/termen",
            "/regels/" + PAKKET + "/historie",
            "/regels/status"
        }) {
            ga(pad);
            staatOp("U mag deze pagina niet openen");
        }
        ga("/regels");
        assertThat(pagina.getByText("Wijzig deze regels")).hasCount(0);
        logInAls("beheer");
        ga(concept + "/tabellen/termen");
        staatOp("Open termen");
        assertThat(pagina.getByText("Lees in")).hasCount(0);
        stuur(concept + "/intrekken");
        staatOp("U mag deze pagina niet openen");
    }

    @Test
    void tekst_in_een_cel_blijft_tekst() {
        logInAls("beleid");
        String concept = nieuwConcept("<script>alert(1)</script>");
        ga(concept + "/tabellen/termen/rij?rij=SAVE_WERKER");
        pagina.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("<img src=x onerror=alert(1)>");
        bewaarRij();

        assertThat(pagina.locator("[id='rij-SAVE_WERKER']")).containsText("<img src=x onerror=alert(1)>");
        assertThat(meldingen()).isEmpty();
    }

    private void wijzigNummer(String concept) {
        ga(concept + "/tabellen/termen/rij?rij=SAVE_WERKER");
        pagina.getByLabel("Telefoon").fill(NUMMER);
        bewaarRij();
    }

    private Locator vak(String naam) {
        return pagina.locator("fieldset.jr-invoer")
                .filter(new Locator.FilterOptions()
                        .setHas(pagina.locator("legend", new Page.LocatorOptions().setHasText(naam))))
                .first();
    }

    private void bekijkImpact(String concept) {
        ga(concept + "/controle");
        assertThat(pagina.locator(".jr-wijzigingen")).containsText(NUMMER);
        assertThat(pagina.locator(".jr-cijfers")).containsText("casussen krijgen een ander advies");
        assertThat(pagina.locator("#voorbeelden")).containsText("voorbeelden kloppen.");
        assertThat(pagina.locator(".jr-nietmee li").first()).isVisible();
    }

    private void legVoor(String concept) {
        ga(concept);
        pagina.fill("#voorleggen-opmerking", "Nieuwe afspraken met de regio.");
        knop("Leg voor").click();
        assertThat(pagina.locator(".jr-bericht")).containsText("Uw concept is voorgelegd.");
    }

    private void laatGoedkeurenEnLiveZetten(String concept) {
        logInAls("beleid2");
        ga(concept + "/controle");
        pagina.fill("#besluit-opmerking", "Nagekeken.");
        knop("Keur goed").click();
        assertThat(pagina.locator(".jr-bericht")).containsText("goedgekeurd");
        pagina.getByLabel("Nu meteen").check();
        knop("Zet live").click();
        assertThat(pagina.locator(".jr-bericht")).containsText("De regels zijn live.");
    }

    private void draaiTerug() {
        logInAls("beleid2");
        ga("/regels/" + PAKKET + "/historie");
        pagina.locator("summary").first().click();
        pagina.locator("input[name=reden]").first().fill("Dit was een oefening.");
        knop("Draai terug").click();
        assertThat(pagina.locator(".jr-bericht")).containsText("Teruggedraaid.");
    }

    /** Whom a worker is told to call in danger. */
    private String crisis() {
        open(new Browser.NewContextOptions().setViewportSize(1280, 900));
        beginCasus();
        kies("veiligheid.acuutGevaar", "JA");
        maakAdvies();
        return pagina.locator("main").textContent();
    }

    /** What a worker reads about a stay elsewhere. */
    private String logeren() {
        open(new Browser.NewContextOptions().setViewportSize(1280, 900));
        beginCasus();
        zegVeilig();
        typ("leeftijd", "8");
        kies("gewensteVoorzieningen", "S7");
        maakAdvies();
        return pagina.locator("#hulp").textContent();
    }

    private Path download(String concept, String tabel, String koppeling) {
        ga(concept + "/tabellen/" + tabel);
        Download download = pagina.waitForDownload(() -> koppeling(koppeling).click());
        Path bestand = map.resolve(download.suggestedFilename());
        download.saveAs(bestand);
        return bestand;
    }

    private void leesIn(String concept, String tabel, Path bestand) {
        ga(concept + "/tabellen/" + tabel);
        pagina.setInputFiles("#bestand", bestand);
        knop("Lees in").click();
        assertThat(pagina.locator(".jr-bericht")).containsText("Het bestand is ingelezen.");
    }

    /** Sends a form that no page offers, with a good token. */
    private void stuur(String pad) {
        ga("/");
        pagina.evaluate(
                "pad => { const f = document.querySelector('form[action=\"/uitloggen\"]'); f.action = pad; f.submit(); }",
                pad);
        pagina.waitForLoadState();
    }
}
