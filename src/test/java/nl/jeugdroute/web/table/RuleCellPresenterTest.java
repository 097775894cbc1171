// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.web.wording.TestWording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Een cel in gewone woorden")
class RuleCellPresenterTest {

    private final RuleCellPresenter opmaak = new RuleCellPresenter(TestWording.van(TestRules.bibliotheek()));

    private String als(String veld, String cel) {
        return opmaak.parts(veld, cel, false).stream()
                .map(RuleTablePage.RuleTablePageCellPart::word)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: {1} leest als {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "veiligheid.acuutGevaar; *; maakt niet uit",
                "veiligheid.acuutGevaar; JA; Ja",
                "veiligheid.acuutGevaar; niet NEE; niet: Nee",
                "veiligheid.acuutGevaar; NEE|ONBEKEND; Nee of Weet ik niet",
                "leeftijd; 12 t/m 17; 12 t/m 17",
                "leeftijd; >= 18; 18 of meer",
                "leeftijd; < 18|leeg; minder dan 18 of niet ingevuld",
                "gewensteVoorzieningen; bevat T9; met T9",
                "routes; bevat CRISIS; met Crisis",
                "geldig_van; 2015-01-01; 1 januari 2015"
            })
    void wordt_leesbaar(String veld, String cel, String verwacht) {
        assertThat(als(veld, cel)).isEqualTo(verwacht);
    }

    @Test
    void noemt_een_route_met_haar_vorm() {
        assertThat(opmaak.parts("route", "SAVE_WERKER(INZET)|CRISIS", true))
                .extracting(RuleTablePage.RuleTablePageCellPart::word)
                .containsExactly("SAVE-werker, inzet", "en Crisis");
    }

    @Test
    void laat_de_code_staan_waar_het_woord_anders_is() {
        assertThat(opmaak.parts("schoolgang", "NIET_OF_NAUWELIJKS", false))
                .containsExactly(new RuleTablePage.RuleTablePageCellPart("Niet of nauwelijks", ""));
        assertThat(opmaak.parts("toegang", "VRIJ", false))
                .containsExactly(new RuleTablePage.RuleTablePageCellPart("Vrij toegankelijk", "VRIJ"));
    }
}
