// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("POST /api/v1/proefadviezen")
class ProefadviezenApiIT extends ApiTestBase {

    private static final List<String> NAMEN = List.of(
            "adviesId",
            "kenmerk",
            "gemeente",
            "peildatum",
            "berekendOp",
            "regelset",
            "route",
            "routeNaam",
            "vorm",
            "voorlopig",
            "nevenroutes",
            "urgentie",
            "coordinatie",
            "interventieniveau",
            "voorzieningen",
            "acties",
            "ontbrekend",
            "openPunten",
            "regionaalVerzoek",
            "pgb",
            "planthemas",
            "redenen",
            "voorbehoud");

    @Test
    void geeft_een_advies_in_de_namen_en_volgorde_van_het_contract() {
        HttpResponse<String> antwoord = post(PROEF, GELDIG);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.1.0");
        JsonNode advies = json(antwoord);
        assertThat(advies.propertyNames()).containsExactlyElementsOf(NAMEN);
        assertThat(advies.path("adviesId").isNull()).isTrue();
        assertThat(advies.path("route").stringValue()).isEqualTo("VRIJ_TOEGANKELIJK");
        assertThat(advies.path("voorzieningen").path(0).path("code").stringValue())
                .isEqualTo("V1");
        assertThat(advies.path("regelset").path("status").stringValue()).isEqualTo("HISTORISCH");
        assertThat(advies.path("berekendOp").stringValue()).endsWith("Z");
    }

    @Test
    void bewaart_niets() {
        int eerder = dossier.recent(1000).size();

        post(PROEF, GELDIG);

        assertThat(dossier.recent(1000)).hasSize(eerder);
    }

    @Test
    void noemt_een_bijna_goede_waarde_met_plaats_keuzes_en_suggestie() {
        JsonNode probleem =
                probleem(post(PROEF, "{\"gemeente\": \"noordoostpolder\", \"aanmelder\": \"SOCIAL_TEAM\"}"), 400);

        JsonNode fout = probleem.path("fouten").path(0);
        assertThat(fout.path("pointer").stringValue()).isEqualTo("/aanmelder");
        assertThat(fout.path("gegeven").stringValue()).isEqualTo("SOCIAL_TEAM");
        assertThat(fout.path("suggestie").stringValue()).isEqualTo("SOCIAAL_TEAM");
        assertThat(fout.path("toegestaan").size()).isEqualTo(14);
        assertThat(fout.path("melding").stringValue()).endsWith("Bedoelde u \"SOCIAAL_TEAM\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"28", "-1", "3.5", "\"elf\"", "true", "[]"})
    void weigert_een_onmogelijke_leeftijd(String leeftijd) {
        JsonNode probleem =
                probleem(post(PROEF, "{\"gemeente\": \"noordoostpolder\", \"leeftijd\": " + leeftijd + "}"), 400);

        assertThat(probleem.path("fouten").path(0).path("pointer").stringValue())
                .isEqualTo("/leeftijd");
        assertThat(probleem.path("fouten").path(0).path("melding").stringValue())
                .contains("0 t/m 27");
    }

    @Test
    void noemt_alle_fouten_tegelijk() {
        JsonNode probleem = probleem(
                post(PROEF, "{\"gemeente\": \"noordoostpolder\", \"leeftijd\": 28, \"kader\": \"X\", \"foo\": 1}"),
                400);

        assertThat(StreamSupport.stream(probleem.path("fouten").spliterator(), false)
                        .map(fout -> fout.path("pointer").stringValue()))
                .containsExactly("/leeftijd", "/kader", "/foo");
    }

    @Test
    void telt_een_dubbele_waarde_een_keer() {
        JsonNode dubbel =
                json(post(PROEF, GELDIG.replace("\"INFO_OPVOEDING\"", "\"INFO_OPVOEDING\", \"INFO_OPVOEDING\"")));

        assertThat(dubbel.path("voorzieningen").size()).isEqualTo(1);
    }

    @Test
    void noemt_bij_een_peildatum_zonder_regels_de_data_waarop_ze_gelden() {
        JsonNode probleem =
                probleem(post(PROEF, "{\"gemeente\": \"noordoostpolder\", \"peildatum\": \"2020-01-01\"}"), 400);

        JsonNode fout = probleem.path("fouten").path(0);
        assertThat(fout.path("pointer").stringValue()).isEqualTo("/peildatum");
        assertThat(fout.path("melding").stringValue()).contains("1 januari 2015", "31 december 2018");
    }

    @Test
    void noemt_bij_een_onbekende_gemeente_de_bekende() {
        JsonNode fout = probleem(post(PROEF, "{\"gemeente\": \"noordoostpoler\"}"), 400)
                .path("fouten")
                .path(0);

        assertThat(fout.path("toegestaan").toString()).contains("noordoostpolder");
        assertThat(fout.path("suggestie").stringValue()).isEqualTo("noordoostpolder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kenmerk\": \"111222333\"",
                "\"kenmerk\": \"1.112-223_33\"",
                "\"leeftijd\": 111222333",
                "\"gewensteVoorzieningen\": [\"111222333\"]",
                "\"111222333\": \"x\"",
                "\"hulpvragen\": {\"111222333\": [111222333]}",
                "\"111222333\": 1, \"111222333\": 2"
            })
    void weigert_een_bsn_en_herhaalt_het_niet(String veld) {
        HttpResponse<String> antwoord = post(PROEF, "{\"gemeente\": \"noordoostpolder\", " + veld + "}");

        probleem(antwoord, 400);
        assertThat(antwoord.body().replaceAll("[^0-9]", "")).doesNotContain("111222333");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Er staat niets in.",
                "'  '|Er staat niets in.",
                "{\"gemeente\": \"noord|De JSON stopt te vroeg op regel 1, positie 20.",
                "{gemeente}|Dit is geen geldige JSON op regel 1, positie 2.",
                "{} {}|Na de casus staat nog meer tekst op regel 1, positie 4.",
                "{\"kader\": 1, \"kader\": 2}|\"kader\" staat twee keer in hetzelfde object"
            })
    void zegt_waar_een_tekst_geen_json_is(String tekst, String melding) {
        assertThat(probleem(post(PROEF, tekst), 400).path("detail").stringValue())
                .startsWith(melding);
    }

    @Test
    void weigert_een_tekst_die_geen_utf8_is() {
        HttpResponse<String> antwoord = post(
                PROEF, "application/json", BodyPublishers.ofByteArray("{\"kenmerk\": \"één\"}".getBytes(ISO_8859_1)));

        assertThat(probleem(antwoord, 400).path("detail").stringValue()).startsWith("Dit is geen UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"tekst\"", "12", "null", "true"})
    void weigert_json_die_geen_object_is(String json) {
        assertThat(probleem(post(PROEF, json), 400)
                        .path("fouten")
                        .path(0)
                        .path("melding")
                        .stringValue())
                .startsWith("Een casus is een object");
    }
}
