// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een advies op papier")
class PrintIT extends BrowserTestBase {

    private static final Pattern BLADZIJDE = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void past_op_een_vel_als_het_kort_is_met_het_besluit_erbij() {
        beginCasus();
        zegVeilig();
        typ("leeftijd", "9");
        kies("woonplaats", "EIGEN_GEMEENTE");
        kies("hulpvragen", "OPVOEDVRAAG_LICHT");
        maakAdvies();
        assertThat(bladzijden()).as("met ruimte om een besluit op te schrijven").isEqualTo(1);

        legVast();
        pagina.locator("#besluit input[value=VOLGT]").check();
        pagina.selectOption("#besluit-rol", "GENERALIST");
        pagina.selectOption("#besluit-discipline", "JEUGDZORG");
        knop("Leg het besluit vast").click();
        pagina.waitForLoadState();
        assertThat(bladzijden()).isEqualTo(1);
    }

    @Test
    void past_op_een_vel_bij_acuut_gevaar() {
        beginCasus();
        kies("veiligheid.acuutGevaar", "JA");
        maakAdvies();

        assertThat(bladzijden()).isEqualTo(1);
    }

    private long bladzijden() {
        byte[] pdf = pagina.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return BLADZIJDE
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
