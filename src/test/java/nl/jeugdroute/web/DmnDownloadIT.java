// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("De regels als DMN meenemen")
class DmnDownloadIT extends BrowserTestBase {

    @Autowired
    private RuleLibrary bibliotheek;

    @BeforeEach
    void meldAan() {
        logIn();
    }

    @Test
    void downloadt_een_pakket_als_dmn() throws Exception {
        ga("/regels");
        pagina.locator("#pakket-noordoostpolder > summary").click();
        Download bestand = pagina.waitForDownload(
                () -> pagina.locator("a[href='/regels/noordoostpolder/dmn']").click());

        assertThat(bestand.suggestedFilename()).isEqualTo("noordoostpolder.dmn");
        assertThat(Files.readString(bestand.path()))
                .startsWith("<?xml")
                .contains("name=\"advies\"", "Pakket noordoostpolder");
    }

    @Test
    void zegt_dat_een_pakket_niet_bestaat() {
        ga("/regels/atlantis/dmn");

        assertThat(pagina.locator("h1")).containsText("niet");
    }

    @Test
    void zegt_toegankelijk_welke_rijen_niet_in_dmn_passen(@TempDir Path map) {
        Path regels = TestRules.kopie(map);
        TestRules.vervang(
                regels.resolve("landelijk/maatregel.csv"), ";;;onderMaatregel;", ";;;voorziening.uitgesloten;");
        Snapshot goed = bibliotheek.replace(Snapshot.read(regels, TestRules.KLOK));
        try {
            ga("/regels/noordoostpolder/dmn");

            assertThat(pagina.locator("h1")).hasText("Deze regels passen niet in DMN");
            assertThat(pagina.locator("main tbody tr").first()).containsText("landelijk/maatregel.csv, rij 3");
            assertThat(pagina.locator("nav a[aria-current]")).hasText("Regels");
            assertThat(overtredingen()).isEmpty();
        } finally {
            bibliotheek.replace(goed);
        }
    }
}
