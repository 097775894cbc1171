// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application on a copy of the rules, so that a test may change them. */
abstract class PublicationPagesTestBase extends BrowserTestBase {

    static final String PAKKET = "noordoostpolder";
    static final Path RULES = kopie();

    @DynamicPropertySource
    static void eigenRegels(DynamicPropertyRegistry eigenschappen) {
        eigenschappen.add("jeugdroute.rules", RULES::toString);
        eigenschappen.add("jeugdroute.herladen.elke", () -> "2s");
        eigenschappen.add("spring.datasource.url", () -> "jdbc:h2:mem:beheerweb;DB_CLOSE_DELAY=-1");
    }

    /** Another person at another computer. */
    void logInAls(String account) {
        open(new Browser.NewContextOptions().setViewportSize(1280, 900));
        aanmelden(account);
    }

    void aanmelden(String account) {
        ga("/inloggen");
        pagina.fill("#gebruikersnaam", account);
        pagina.fill("#wachtwoord", "demo");
        knop("Log in").click();
        staatOp("Welke hulp past bij deze casus?");
    }

    /** Starts a draft and gives its address. */
    String nieuwConcept(String titel) {
        ga("/regels");
        // Without script a click opens it as well.
        pagina.locator("#pakket-" + PAKKET + " > summary").click();
        pagina.fill("#titel-" + PAKKET, titel);
        pagina.locator("form")
                .filter(new Locator.FilterOptions().setHas(pagina.locator("#titel-" + PAKKET)))
                .getByRole(AriaRole.BUTTON)
                .click();
        staatOp(titel);
        return pad();
    }

    String pad() {
        return URI.create(pagina.url()).getPath();
    }

    void bewaarRij() {
        knop("Bewaar in het concept").click();
        pagina.waitForURL("**/tabellen/*");
        pagina.waitForLoadState(LoadState.LOAD);
    }

    /** Every file of the rules with its bytes. */
    static Map<String, String> bestanden() {
        Map<String, String> bestanden = new TreeMap<>();
        try (Stream<Path> paden = Files.walk(RULES)) {
            for (Path pad : paden.filter(Files::isRegularFile).toList()) {
                bestanden.put(RULES.relativize(pad).toString(), HexFormat.of().formatHex(Files.readAllBytes(pad)));
            }
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
        return bestanden;
    }

    private static Path kopie() {
        Path bron = Path.of("rules");
        try (Stream<Path> paden = Files.walk(bron)) {
            Path doel = Files.createTempDirectory("jeugdroute-regels");
            for (Path pad : paden.toList()) {
                Path naar = doel.resolve(bron.relativize(pad).toString());
                if (Files.isDirectory(pad)) {
                    Files.createDirectories(naar);
                } else {
                    Files.copy(pad, naar);
                }
            }
            return doel;
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }
}
