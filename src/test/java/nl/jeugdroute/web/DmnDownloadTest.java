// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De regels als DMN meenemen")
class DmnDownloadTest extends Browsertest {

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
}
