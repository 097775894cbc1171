// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wat een pagina weegt en waar zij vandaan komt")
class PageWeightIT extends BrowserTestBase {

    private static final int MEESTE = 500_000;

    private final List<Request> verzoeken = new ArrayList<>();

    @Test
    void blijft_met_een_lege_voorraad_onder_500_kB_en_haalt_niets_van_elders() {
        logIn();
        for (String pad :
                List.of("/", "/casus/intake?gemeente=noordoostpolder", "/adviezen", "/overzicht", "/regels")) {
            verzoeken.clear();
            Page vers = pagina.context().browser().newContext().newPage();
            vers.context()
                    .addCookies(pagina.context().cookies().stream()
                            .map(koek -> new com.microsoft.playwright.options.Cookie(koek.name, koek.value)
                                    .setDomain(koek.domain)
                                    .setPath(koek.path))
                            .toList());
            vers.onRequestFinished(verzoeken::add);
            vers.navigate(adres(pad));
            vers.waitForLoadState();

            // Asking for a size lets more requests come in.
            List<Request> gedaan = List.copyOf(verzoeken);
            long gewicht = gedaan.stream()
                    .mapToLong(verzoek -> verzoek.sizes().responseBodySize)
                    .sum();
            assertThat(gewicht).as(pad).isPositive().isLessThan(MEESTE);
            assertThat(gedaan).as(pad).allMatch(verzoek -> verzoek.url().startsWith(adres("/")));
            vers.context().close();
        }
    }

    @Test
    void laat_bij_hoog_contrast_zien_wat_gekozen_is_en_beweegt_niet_als_dat_niet_mag() {
        pagina.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE));
        logIn();
        ga("/casus/intake?gemeente=noordoostpolder");
        kies("veiligheid.acuutGevaar", "NEE");

        assertThat(randdikte("NEE")).isGreaterThan(randdikte("JA"));
        assertThat(pagina.evaluate("""
                () => [...document.querySelectorAll("*")].filter((deel) => {
                  const stijl = getComputedStyle(deel);
                  return parseFloat(stijl.animationDuration) > 0.01 || parseFloat(stijl.transitionDuration) > 0.01;
                }).length""")).isEqualTo(0);
    }

    private double randdikte(String antwoord) {
        Object dikte = pagina.locator("label:has(input[name='veiligheid.acuutGevaar'][value=" + antwoord + "])")
                .evaluate("label => parseFloat(getComputedStyle(label).borderTopWidth)");
        return ((Number) dikte).doubleValue();
    }
}
