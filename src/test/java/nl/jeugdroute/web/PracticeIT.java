// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.publication.CellEdit;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.RoleAccount;
import nl.jeugdroute.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Practice in a real browser, with a second pack beside the real one in which one row concludes something else. */
@DisplayName("Oefenen")
class PracticeIT extends BrowserTestBase {

    private static final String AUTISME = "/oefenen/noordoostpolder/OEF54";
    private static final String DRIE = "OEF54.OEF21.OEF20";

    private static final Path MAP = metProefstad();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DraftWorkflow concepten;

    @DynamicPropertySource
    static void tweePakketten(DynamicPropertyRegistry eigenschappen) {
        eigenschappen.add("jeugdroute.rules", MAP::toString);
        eigenschappen.add("spring.datasource.url", () -> "jdbc:h2:mem:oefenen;DB_CLOSE_DELAY=-1");
    }

    private static Path metProefstad() {
        try {
            Path regels = Files.createTempDirectory("oefenen").resolve("rules");
            Files.createDirectories(regels);
            TestRules.kopie(regels);
            Path van = regels.resolve("gemeenten/noordoostpolder");
            Path naar = regels.resolve("gemeenten/proefstad");
            Files.createDirectories(naar);
            try (var bestanden = Files.list(van)) {
                for (Path bestand : bestanden.toList()) {
                    Files.copy(bestand, naar.resolve(bestand.getFileName()));
                }
            }
            Files.delete(naar.resolve("voorbeelden.csv"));
            Files.delete(naar.resolve("verhalen.csv"));
            TestRules.vervang(naar.resolve("pakket.yaml"), "id: noordoostpolder", "id: proefstad");
            TestRules.hernoemRijen(naar, "proefstad");
            TestRules.vervang(naar.resolve("pakket.yaml"), "naam: Noordoostpolder 2015-2018", "naam: Proefstad");
            TestRules.vervang(naar.resolve("specialist.csv"), "SPECIALIST(CONSULT)", "SPECIALIST(INZET)");
            return regels;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @AfterEach
    void niets_klaagde_en_niets_werd_vastgelegd() {
        assertThat(meldingen()).isEmpty();
        assertThat(jdbc.sql("select count(*) from dossierstuk")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void een_deelnemer_doet_een_reeks_van_tien() {
        meldAan("werker");
        koppeling("Oefenen").click();
        koppeling("Oefen met tien verhalen").click();
        staatOp("Een reeks van 10 verhalen");
        koppeling("Begin").click();
        for (int nummer = 1; nummer <= 10; nummer++) {
            assertThat(pagina.locator(".jr-oefenkop")).containsText(nummer + " van 10");
            pagina.locator(".jr-keuze").first().click();
            knop("Laat de route zien").click();
            pagina.waitForURL("**/onthulling**");
            pagina.locator(".jr-slotknoppen .utrecht-button").click();
        }
        staatOp("Een reeks van 10 verhalen");
        assertThat(pagina.locator("main")).containsText("van de 10 routes goed");
        koppeling("Bekijk uw score per thema").click();
        assertThat(pagina.locator("main")).containsText("van de 10 routes meteen goed");
    }

    @Test
    void alleen_het_eerste_antwoord_telt() {
        meldAan("werker");
        voorspel("A");
        assertThat(pagina.locator("main")).containsText("Het is een andere route.");
        assertThat(pagina.locator("#kop-waaromniet")).isVisible();
        voorspel(juisteLetter());
        assertThat(pagina.locator("main")).containsText("Goed voorspeld.");

        ga("/oefenen/voortgang");
        assertThat(pagina.locator("main")).containsText("U voorspelde 0 van de 1 routes meteen goed.");
    }

    @Test
    void zonder_keuze_komt_er_uitleg_en_geen_antwoord() {
        meldAan("werker");
        ga(AUTISME);
        knop("Laat de route zien").click();

        assertThat(pagina.locator("#fouten")).containsText("Kies een van de vier routes");
        ga(AUTISME + "/onthulling");
        assertThat(pagina.locator("h1")).hasText("‘Hier weet ik te weinig van’");
    }

    @Test
    void een_stand_onder_een_bijnaam_gaat_later_verder_en_is_te_wissen() {
        meldAan("werker");
        voorspel("A");
        ga("/oefenen/voortgang");
        pagina.fill("#bijnaam", "Otter");
        knop("Bewaar mijn stand").click();
        String sleutel = pagina.locator("#sleutel").textContent();
        assertThat(sleutel).startsWith("otter-");

        meldAan("werker2");
        ga("/oefenen/voortgang");
        pagina.fill("#eerder", sleutel);
        knop("Ga verder").click();
        assertThat(pagina.locator("main")).containsText("0 van de 1 routes meteen goed");
        knop("Wis mijn stand").click();
        assertThat(jdbc.sql("select count(*) from oefenvoortgang")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void een_trainer_presenteert_drie_casussen_met_alleen_toetsen() {
        open(new Browser.NewContextOptions().setViewportSize(1024, 768));
        meldAan("trainer");
        ga("/oefenen/reeks?pakket=noordoostpolder&v=" + DRIE);
        koppeling("Presenteer voor een groep").click();
        staatOp("‘Hier weet ik te weinig van’");
        druk("d");
        assertThat(pagina.locator(".jr-keuze--gekozen")).containsText("D");
        druk(" ");
        assertThat(pagina.locator("h1")).containsText("Specialist, consult");
        druk("ArrowLeft");
        staatOp("‘Hier weet ik te weinig van’");
        druk("ArrowRight");
        assertThat(pagina.locator("h1")).containsText("Specialist");
        druk("ArrowRight");
        staatOp("Behandeling, en nauwelijks naar school");
        druk(" ");
        assertThat(pagina.locator("h1")).containsText("Specialistentafel");
        druk(" ");
        staatOp("De bank in plaats van de klas");
        koppeling("Donkere zaal").click();
        assertThat(pagina.locator("body")).hasClass(Pattern.compile("jr-doek--donker"));
        assertThat(overtredingen()).isEmpty();
        druk(" ");
        assertThat(pagina.locator("h1")).containsText("Vrij toegankelijk");
        assertThat(overtredingen()).isEmpty();
        assertThat(breedte()).isLessThanOrEqualTo(1024);
    }

    @Test
    void een_trainer_loopt_een_casus_door_en_de_kaart_licht_mee() {
        meldAan("trainer");
        ga(AUTISME + "/doorloop");
        assertThat(pagina.locator("svg[role=img] title")).hasText("Routekaart. Er is nog geen route.");
        Locator volgende = pagina.locator("[data-volgende]");
        while (volgende.count() > 0) {
            volgende.click();
        }
        assertThat(pagina.locator("svg[role=img] title")).containsText("Het advies is: Specialist");
        druk("ArrowLeft");
        assertThat(pagina.locator("[data-volgende]")).isVisible();
    }

    @Test
    void de_casus_blijft_als_de_regels_wisselen() {
        meldAan("trainer");
        ga(AUTISME + "/naast?met=proefstad");
        assertThat(pagina.locator(".jr-kant").first()).containsText("consult");
        assertThat(pagina.locator(".jr-kant").last()).containsText("Proefstad");
        assertThat(pagina.locator("#kop-verschil ~ div")).containsText("Hoofdroute");
        assertThat(pagina.locator("#kaart-links")).containsText("Anders dan op de andere kaart: Specialist");
        assertThat(pagina.locator("#kaart-rechts")).containsText("Specialist (het advies: inzet)");
        assertThat(pagina.locator(".jr-halte__kader")).hasCount(2);
        pagina.fill("#dag", "2027-01-01");
        knop("Leg naast elkaar").click();
        assertThat(pagina.locator("[role=alert]")).containsText("geen regels");
        assertThat(pagina.locator("h1")).containsText("‘Hier weet ik te weinig van’");
    }

    @Test
    void de_regels_van_nu_liggen_naast_een_concept() {
        RoleAccount beleid = new RoleAccount("beleid", Set.of(Role.BELEID));
        UUID id = concepten.create(beleid, "noordoostpolder", "Meteen inzet").id();
        concepten.change(
                beleid,
                id,
                "specialist",
                concepten.table(beleid, id, "specialist").hash(),
                List.of(new CellEdit("specialist-D8", "dan route", "SPECIALIST(INZET) | SOCIAAL_TEAM")));
        meldAan("beleid");
        ga(AUTISME + "/naast");
        pagina.selectOption("#met", "concept:" + id);
        knop("Leg naast elkaar").click();
        assertThat(pagina.locator(".jr-kant").first()).containsText("Specialist, consult");
        assertThat(pagina.locator(".jr-kant").last()).containsText("Specialist, inzet");
        ga(AUTISME + "/naast?met=concept:onzin");
        assertThat(pagina.locator("[role=alert]")).containsText("Dit concept bestaat niet");
        // Everything about a draft is worked out for this page.
        ga("/regels/concepten/" + id + "/controle");
        assertThat(pagina.locator("#verhalen")).containsText("vertelt route SPECIALIST(CONSULT)");

        meldAan("trainer");
        ga(AUTISME + "/naast?met=concept:" + id);
        assertThat(pagina.locator("[role=alert]")).containsText("Alleen beleidsmedewerkers");
    }

    @Test
    void een_ander_feit_laat_zien_wat_er_wisselt() {
        meldAan("trainer");
        ga(AUTISME + "/watals");
        pagina.selectOption("#veld", "complexiteit");
        knop("Kies dit feit").click();
        kies("complexiteit", "HEEL_COMPLEX");
        knop("Laat zien wat er verandert").click();

        assertThat(pagina.locator(".jr-kant").last()).containsText("Specialistentafel");
        assertThat(pagina.url()).doesNotContain("HEEL_COMPLEX");
        assertThat(pagina.locator("#wat-als")).isVisible();
    }

    @Test
    void beide_bladen_zijn_te_printen() {
        meldAan("trainer");
        ga("/oefenen/uitdelen?pakket=noordoostpolder&v=" + DRIE);
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(pagina.locator("article")).hasCount(3);
        assertThat(pagina.locator("article").first()).hasCSS("break-inside", "avoid");
        assertThat(pagina.locator("main")).containsText("OEFENCASUS");
        assertThat(pagina.locator("main")).not().containsText("Vraag een specialist");
        assertThat(pagina.pdf()).isNotEmpty();
        ga("/oefenen/uitdelen?pakket=noordoostpolder&v=" + DRIE + "&antwoorden=ja");
        assertThat(pagina.locator("article").first()).containsText("vraag een specialist om mee te kijken");
        assertThat(pagina.pdf()).isNotEmpty();
    }

    @Test
    void een_bewaard_oefenadvies_zegt_zelf_dat_het_oefenen_is() {
        meldAan("werker");
        APIResponse bestand = pagina.request().get(adres(AUTISME + "/json"));

        assertThat(bestand.headers().get("content-disposition")).contains("oefencasus-oef54.json");
        assertThat(bestand.text()).contains("\"OEFENCASUS-OEF54\"", "OEFENCASUS. Alles hierin is verzonnen.");
    }

    @Test
    void zonder_passend_verhaal_is_er_een_weg_terug_naar_alle() {
        meldAan("werker");
        ga("/oefenen?pakket=noordoostpolder&thema=GGZ&moeilijkheid=MAKKELIJK");
        assertThat(pagina.locator("main")).containsText("Geen verhaal past bij deze keuze.");
        koppeling("Toon alle verhalen").click();
        assertThat(pagina.locator(".jr-oefenlijst")).isVisible();
    }

    @Test
    void een_link_opent_dezelfde_verhalen_zonder_antwoorden() {
        meldAan("trainer");
        ga("/oefenen/reeks?pakket=noordoostpolder&v=" + DRIE + ".OEF999");
        String link = pagina.inputValue("#link");
        assertThat(pagina.locator("main")).containsText("1 verhaal uit deze link bestaat niet meer.");

        meldAan("werker2");
        pagina.navigate(link);
        staatOp("Een reeks van 3 verhalen");
        assertThat(pagina.locator(".jr-oefenreeks li")).hasCount(3);
        assertThat(pagina.locator("main")).not().containsText("Specialist");
    }

    @Test
    void een_trainer_maakt_een_eigen_verhaal_en_stelt_het_voor() {
        meldAan("trainer");
        ga("/oefenen/eigen/nieuw?pakket=noordoostpolder&vanaf=OEF54");
        knop("Bewaar dit verhaal").click();
        assertThat(pagina.locator("#fouten")).containsText("Titel");
        pagina.fill("#titel", "Een proef");
        pagina.fill("#tekst", "Mijn nummer is 123456782.");
        pagina.fill("#leerpunt", "Vraag raad.");
        knop("Bewaar dit verhaal").click();
        assertThat(pagina.locator("#fouten")).containsText("burgerservicenummer");
        pagina.fill("#tekst", "Een kind van 10 heeft autisme. De generalist weet er te weinig van.");
        knop("Bewaar dit verhaal").click();
        staatOp("Een proef");
        knop("Stel voor als voorbeeld").click();
        assertThat(pagina.locator("[role=status]").first()).containsText("voorgesteld als voorbeeld");
        knop("Verwijder dit verhaal").click();
        staatOp("Oefenen");
        assertThat(pagina.locator("[role=status]").first()).containsText("Uw verhaal is verwijderd.");
        assertThat(pagina.locator(".jr-oefenlijst")).not().containsText("Een proef");
    }

    @Test
    void alleen_een_trainer_maakt_verhalen() {
        meldAan("werker");
        ga("/oefenen");
        assertThat(pagina.getByText("Maak een eigen verhaal")).hasCount(0);
        assertThat(pagina.navigate(pagina.url().replaceAll("/oefenen.*", "/oefenen/eigen/nieuw?pakket=noordoostpolder"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void oefenen_kan_zonder_script() {
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        meldAan("werker");
        voorspel("B");
        koppeling("Stap voor stap").click();
        koppeling("Volgende rij").click();
        assertThat(pagina.locator("main")).containsText("Stap 2 van");
        ga("/oefenen/presentatie?pakket=noordoostpolder&v=" + DRIE);
        pagina.locator("[data-letter=A]").click();
        koppeling("Laat de route zien").click();
        assertThat(pagina.locator("h1")).containsText("Specialist");
    }

    @Test
    void axe_vindt_niets_en_niets_schuift_op_320_pixels() {
        meldAan("trainer");
        for (String pad : List.of(
                "/oefenen",
                "/oefenen/reeks?pakket=noordoostpolder&v=" + DRIE,
                "/oefenen/voortgang",
                AUTISME,
                AUTISME + "/doorloop?stap=2",
                AUTISME + "/watals?veld=schoolgang",
                AUTISME + "/naast?met=proefstad",
                "/oefenen/presentatie?pakket=noordoostpolder&v=" + DRIE,
                "/oefenen/presentatie?pakket=noordoostpolder&v=" + DRIE + "&toon=ja&keuze=A&h=3&h=4",
                "/oefenen/uitdelen?pakket=noordoostpolder&v=" + DRIE + "&antwoorden=ja",
                "/oefenen/eigen/nieuw?pakket=noordoostpolder&vanaf=OEF54")) {
            pagina.setViewportSize(1280, 720);
            ga(pad);
            assertThat(overtredingen()).as(pad).isEmpty();
            pagina.setViewportSize(320, 700);
            assertThat(breedte()).as(pad).isLessThanOrEqualTo(320);
            assertThat(pagina.getByText("OEFENCASUS").first()).isVisible();
        }
    }

    @Test
    void axe_vindt_niets_bij_het_antwoord() {
        meldAan("trainer");
        voorspel("A");

        assertThat(overtredingen()).isEmpty();
    }

    private void voorspel(String letter) {
        ga(AUTISME);
        pagina.locator("label[for=keuze-" + letter + "]").click();
        knop("Laat de route zien").click();
        pagina.waitForURL("**/onthulling**");
    }

    private String juisteLetter() {
        return pagina.locator("h1").textContent().substring(0, 1);
    }

    private int breedte() {
        return ((Number) pagina.evaluate("document.documentElement.scrollWidth")).intValue();
    }
}
