// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("GET /api/v1/adviezen/{id}/herberekening")
class RecalculationApiIT extends LiveRulesTestBase {

    private static final String COMPLEX = "{\"gemeente\": \"noordoostpolder\", \"leeftijd\": 12, "
            + "\"hulpvragen\": [\"SCHEIDING\"], \"complexiteit\": \"HEEL_COMPLEX\", \"veiligheid\": {\"acuutGevaar\": "
            + "\"NEE\", \"twijfelVeiligheid\": \"NEE\", \"vermoedenGeweldMishandeling\": \"NEE\"}}";

    private String legVast(String casus) {
        return json(post(ADVIEZEN, casus)).path("adviesId").stringValue();
    }

    private JsonNode herbereken(String id) {
        return json(haal(ADVIEZEN + "/" + id + "/herberekening"));
    }

    @Test
    void geeft_onder_dezelfde_regels_twee_keer_hetzelfde_advies() {
        String id = legVast(GELDIG);

        JsonNode herberekening = herbereken(id);

        assertThat(herberekening.path("adviesId").stringValue()).isEqualTo(id);
        assertThat(herberekening.at("/toen/advies")).isEqualTo(json(haal(ADVIEZEN + "/" + id)));
        assertThat(herberekening.path("toenHerleid").booleanValue()).isTrue();
        assertThat(herberekening.path("gelijk").booleanValue()).isTrue();
        assertThat(herberekening.path("nu").path("hash"))
                .isEqualTo(herberekening.path("toen").path("hash"));
        assertThat(herberekening.path("verschillen").size()).isZero();
        assertThat(herberekening.path("rijen").toString()).isEqualTo("{\"erbij\":[],\"eraf\":[],\"anders\":[]}");
        assertThat(herberekening.path("toelichting").size()).isZero();
    }

    @Test
    void noemt_wat_er_verschilt_als_een_rij_anders_is_geworden() {
        String id = legVast(GELDIG);
        publiceer(VOORZIENINGEN, NAAM, "Advies over opvoeden");

        JsonNode herberekening = herbereken(id);

        assertThat(herberekening.path("gelijk").booleanValue()).isFalse();
        assertThat(herberekening.path("toenHerleid").booleanValue()).isTrue();
        assertThat(herberekening.path("verschillen").toString()).isEqualTo("[\"voorzieningen\",\"redenen\"]");
        assertThat(herberekening.at("/rijen/anders").toString()).isEqualTo("[\"vrij_aanbod-D3.1\"]");
        assertThat(herberekening.at("/toen/advies/voorzieningen/0/naam").stringValue())
                .isEqualTo(NAAM);
        assertThat(herberekening.at("/nu/advies/voorzieningen/0/naam").stringValue())
                .isEqualTo("Advies over opvoeden");
        assertThat(herberekening.at("/nu/hash")).isNotEqualTo(herberekening.at("/toen/hash"));
    }

    @Test
    void noemt_de_rijen_die_erbij_kwamen_wegvielen_en_anders_werden() throws IOException {
        zonderVoorbeelden();
        String id = legVast(COMPLEX);
        publiceer(ZWAARTE, "\nzwaarte-D10;", "\nzwaarte-D10B;");
        publiceer(ZWAARTE, "Het is nog niet besproken wat", "Nog niet bekend is wat");

        JsonNode rijen = herbereken(id).path("rijen");

        assertThat(rijen.path("erbij").toString()).isEqualTo("[\"zwaarte-D10B\"]");
        assertThat(rijen.path("eraf").toString()).isEqualTo("[\"zwaarte-D10\"]");
        assertThat(rijen.path("anders").toString()).isEqualTo("[\"zwaarte-D2\"]");
    }

    @Test
    void zegt_het_als_de_regels_van_nu_voor_die_dag_niet_gelden() throws IOException {
        zonderVoorbeelden();
        String id = legVast(GELDIG);
        publiceer(
                MAP.resolve("gemeenten/noordoostpolder/pakket.yaml"),
                "geldig_tot: 2018-12-31",
                "geldig_tot: 2018-06-30");

        JsonNode herberekening = herbereken(id);

        assertThat(herberekening.path("nu").isNull()).isTrue();
        assertThat(herberekening.path("gelijk").booleanValue()).isFalse();
        assertThat(herberekening.path("toenHerleid").booleanValue()).isTrue();
        assertThat(herberekening.at("/toelichting/0").stringValue())
                .contains("Er is nu geen advies voor deze dag", "van 1 januari 2015 tot en met 30 juni 2018");
    }

    @Test
    void zegt_het_als_een_gewenste_voorziening_niet_meer_bestaat() throws IOException {
        zonderVoorbeelden();
        String id = legVast(GELDIG.replace("\"leeftijd\"", "\"gewensteVoorzieningen\": [\"T7\"], \"leeftijd\""));
        String regels = Files.readString(VOORZIENINGEN);
        String rij = regels.lines()
                .filter(regel -> regel.startsWith("T7;"))
                .findFirst()
                .orElseThrow();
        publiceer(VOORZIENINGEN, rij + "\r\n", "");

        JsonNode herberekening = herbereken(id);

        assertThat(herberekening.path("nu").isNull()).isTrue();
        assertThat(herberekening.at("/toelichting/0").stringValue()).contains("T7");
    }

    @Test
    void rekent_ook_na_wat_een_verlopen_pakket_zei() {
        publiceer(MAP.resolve("gemeenten/noordoostpolder/pakket.yaml"), "status: HISTORISCH", "status: GELDEND");
        String id = legVast(COMPLEX);

        JsonNode herberekening = herbereken(id);

        assertThat(herberekening.at("/toen/advies/regelset/status").stringValue())
                .isEqualTo("VERLOPEN");
        assertThat(herberekening.path("toenHerleid").booleanValue()).isTrue();
        assertThat(herberekening.path("gelijk").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "00000000-0000-0000-0000-000000000000"})
    void geeft_404_voor_een_advies_dat_niet_is_vastgelegd(String id) {
        assertThat(probleem(haal(ADVIEZEN + "/" + id + "/herberekening"), 404)
                        .path("detail")
                        .stringValue())
                .contains("niet vastgelegd");
    }

    @Test
    void geeft_401_zonder_aanmelding() {
        probleem(stuur(zonderAanmelding(ADVIEZEN + "/1/herberekening")), 401);
    }

    /** The examples guard the real rules; here the rules may say something else. */
    private static void zonderVoorbeelden() throws IOException {
        var voorbeelden = MAP.resolve("gemeenten/noordoostpolder/voorbeelden.csv");
        publiceer(voorbeelden, (Files.readAllLines(voorbeelden).get(0) + "\r\n").getBytes(UTF_8));
    }
}
