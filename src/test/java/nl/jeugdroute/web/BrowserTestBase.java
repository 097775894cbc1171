// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.ApplicationTestBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The whole application with the real rules, used through a real browser. */
abstract class BrowserTestBase extends ApplicationTestBase {

    private BrowserContext context;
    private final List<String> meldingen = new ArrayList<>();

    Page pagina;

    @BeforeEach
    void openBrowser() {
        open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    @AfterEach
    void sluitBrowser() {
        if (context != null) {
            context.close();
        }
    }

    /** Another window, for instance without script or as narrow as a phone. */
    void open(Browser.NewContextOptions venster) {
        sluitBrowser();
        context = Chromium.browser().newContext(venster.setLocale("nl-NL"));
        context.setDefaultTimeout(Chromium.LONG_ENOUGH_MS);
        pagina = context.newPage();
        meldingen.clear();
        pagina.onConsoleMessage(melding -> {
            if (melding.type().equals("error") && !melding.text().contains("status of 4")) {
                meldingen.add(melding.text());
            }
        });
        pagina.onPageError(meldingen::add);
    }

    /** What the browser complained about: script errors and things the content policy stopped. */
    List<String> meldingen() {
        return List.copyOf(meldingen);
    }

    void ga(String pad) {
        pagina.navigate(adres(pad));
    }

    void logIn() {
        ga("/inloggen");
        knop("Medewerker sociaal team").click();
        staatOp("Welke hulp past bij deze casus?");
    }

    /** Somebody else takes over this browser. */
    void meldAan(String account) {
        pagina.context().clearCookies();
        ga("/inloggen");
        pagina.fill("#gebruikersnaam", account);
        pagina.fill("#wachtwoord", "demo");
        knop("Log in").click();
        staatOp("Welke hulp past bij deze casus?");
    }

    void beginCasus() {
        logIn();
        pagina.locator("main a[href='/casus?gemeente=noordoostpolder']").click();
        staatOp("Nieuwe casus");
    }

    /** Chooses an answer; opens the block it stands in first, as a person would. */
    void kies(String veld, String... waarden) {
        for (String waarde : waarden) {
            Locator antwoord = pagina.locator("input[name='" + veld + "'][value='" + waarde + "']");
            openBlokkenRond(antwoord);
            antwoord.check();
        }
    }

    void typ(String veld, String tekst) {
        Locator invoer = pagina.locator("input[name='" + veld + "']");
        openBlokkenRond(invoer);
        invoer.fill(tekst);
    }

    private void openBlokkenRond(Locator veld) {
        Locator blokken = pagina.locator("details:not([open])").filter(new Locator.FilterOptions().setHas(veld));
        while (blokken.count() > 0) {
            blokken.first().locator("summary").first().click();
        }
    }

    void zegVeilig() {
        kies("veiligheid.acuutGevaar", "NEE");
        kies("veiligheid.twijfelVeiligheid", "NEE");
        kies("veiligheid.vermoedenGeweldMishandeling", "NEE");
        kies("veiligheid.meldingVeiligThuis", "GEEN");
    }

    void maakAdvies() {
        pagina.locator(".jr-slotknoppen button").click();
        pagina.waitForURL("**/casus/advies");
    }

    void legVast() {
        knop("Leg dit advies vast").click();
        pagina.waitForURL("**/adviezen/*");
        assertThat(pagina.getByText("Dit advies is vastgelegd.")).isVisible();
    }

    /** Presses a key once the scripts of the page are there; before that a key does nothing but what the browser does. */
    void druk(String toets) {
        pagina.waitForLoadState();
        pagina.keyboard().press(toets);
    }

    /** Moves the focus with the Tab key alone, until it stands on something that matches the selector. */
    void tabTot(String doel) {
        for (int i = 0; i < 200; i++) {
            pagina.keyboard().press("Tab");
            if ((Boolean) pagina.evaluate("doel => document.activeElement.matches(doel)", doel)) {
                return;
            }
        }
        throw new AssertionError(doel + " is not reached by keyboard");
    }

    /** What is not accessible on this page, by rule and place; nothing is told of what is in order. */
    List<String> overtredingen() {
        AxeRunOptions opties = new AxeRunOptions();
        opties.setResultTypes(List.of("violations"));
        // Our pages have no frames; without them axe runs on the page itself.
        opties.setIFrames(false);
        return new AxeBuilder(pagina)
                .setLegacyMode(true).options(opties).analyze().getViolations().stream()
                        .flatMap(regel -> regel.getNodes().stream().map(plek -> regel.getId() + ": " + plek.getHtml()))
                        .toList();
    }

    Locator knop(String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam))
                .first();
    }

    Locator koppeling(String naam) {
        return pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(naam))
                .first();
    }

    void staatOp(String kop) {
        assertThat(pagina.locator("h1")).hasText(kop);
    }
}
