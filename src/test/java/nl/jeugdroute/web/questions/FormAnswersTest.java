// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Antwoorden uit het formulier")
class FormAnswersTest {

    private static JsonNode json(String veld, String... waarden) {
        return FormAnswers.from(TestRules.feiten(), Map.of(veld, List.of(waarden)))
                .json();
    }

    @Test
    void worden_genest_zoals_de_casus() {
        assertThat(json("veiligheid.acuutGevaar", "JA").toString())
                .isEqualTo("{\"veiligheid\":{\"acuutGevaar\":\"JA\"}}");
    }

    @Test
    void geven_een_getal_als_getal() {
        assertThat(json("leeftijd", "13").toString()).isEqualTo("{\"leeftijd\":13}");
    }

    @Test
    void geven_een_decimale_komma_als_getal_door() {
        assertThat(json("leeftijd", "3,5").toString()).isEqualTo("{\"leeftijd\":3.5}");
    }

    @Test
    void laten_een_woord_waar_een_getal_hoort_staan() {
        assertThat(json("leeftijd", "elf").toString()).isEqualTo("{\"leeftijd\":\"elf\"}");
    }

    @Test
    void maken_van_ja_en_nee_een_boolean_waar_de_casus_dat_vraagt() {
        assertThat(json("ongeboren", "JA").toString()).isEqualTo("{\"ongeboren\":true}");
        assertThat(json("pgb.gewenst", "NEE").toString()).isEqualTo("{\"pgb\":{\"gewenst\":false}}");
    }

    @Test
    void laten_weg_wat_iemand_niet_weet_als_de_casus_daar_geen_waarde_voor_heeft() {
        assertThat(json("kader", FormAnswers.DONT_KNOW).toString()).isEqualTo("{}");
    }

    @Test
    void laten_weet_ik_niet_staan_waar_onbekend_een_waarde_is() {
        assertThat(json("schoolgang", "ONBEKEND").toString()).isEqualTo("{\"schoolgang\":\"ONBEKEND\"}");
    }

    @Test
    void splitsen_een_leefgebied_van_om_wie_het_gaat() {
        assertThat(json("leefgebieden", "FINANCIEN:OUDER").toString())
                .isEqualTo("{\"leefgebieden\":[{\"leefgebied\":\"FINANCIEN\",\"betreft\":\"OUDER\"}]}");
    }

    @Test
    void geven_alle_gekozen_waarden_een_keer() {
        assertThat(json("hulpvragen", "SCHEIDING", "OMGANG", "SCHEIDING").toString())
                .isEqualTo("{\"hulpvragen\":[\"SCHEIDING\",\"OMGANG\"]}");
    }

    @Test
    void nemen_niets_over_dat_geen_vraag_is() {
        assertThat(json("_csrf", "geheim").toString()).isEqualTo("{}");
    }

    @Test
    void tellen_een_leeg_veld_als_niet_ingevuld() {
        assertThat(json("kenmerk", "  ").toString()).isEqualTo("{}");
    }

    @Test
    void zijn_zonder_de_gewiste_vraag_verder_gelijk() {
        FormAnswers antwoorden =
                FormAnswers.from(TestRules.feiten(), Map.of("leeftijd", List.of("5"), "kenmerk", List.of("A")));

        assertThat(antwoorden.without("leeftijd").pairs()).containsExactly(Map.entry("kenmerk", "A"));
    }
}
