// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.jeugdroute.exchange.json.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("De beschrijving van de API")
class OpenApiIT extends ApiTestBase {

    private static final String OPENAPI = "/api/v1/openapi.json";

    @Test
    void is_openbaar_en_vanaf_elke_site_te_lezen() {
        HttpResponse<String> antwoord = stuur(zonderAanmelding(OPENAPI).header("Origin", "https://elders.example"));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.1.0");
        assertThat(json(antwoord).path("openapi").stringValue()).startsWith("3.1");
    }

    @Test
    void laat_andere_sites_verder_nergens_bij() {
        HttpResponse<String> antwoord = stuur(verzoek("/api/v1/regelsets").header("Origin", "https://elders.example"));

        assertThat(antwoord.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(stuur(zonderAanmelding(ADVIEZEN)
                                .header("Origin", "https://elders.example")
                                .header("Access-Control-Request-Method", "POST")
                                .method("OPTIONS", BodyPublishers.noBody()))
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void beschrijft_precies_de_acht_adressen() {
        assertThat(beschrijving().path("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/proefadviezen",
                        "/api/v1/proefadviezen/_verklaar",
                        "/api/v1/adviezen",
                        "/api/v1/adviezen/{id}",
                        "/api/v1/adviezen/{id}/herberekening",
                        "/api/v1/regelsets",
                        "/api/v1/regelsets/{id}",
                        "/api/v1/regelsets/{id}/schema");
    }

    /**
     * A star is what is always there. Whoever changes a line changes the contract, and gives the API another version.
     */
    @Test
    void noemt_elk_adres_elk_schema_en_elk_veld_van_het_contract() throws IOException {
        List<String> regels = new ArrayList<>();
        JsonNode beschrijving = beschrijving();
        beschrijving
                .path("paths")
                .properties()
                .forEach(adres -> adres.getValue()
                        .properties()
                        .forEach(methode -> regels.add(methode.getKey().toUpperCase(Locale.ROOT) + " " + adres.getKey()
                                + handeling(methode.getValue()))));
        beschrijving
                .at("/components/schemas")
                .properties()
                .forEach(schema -> regels.add(schema.getKey() + ":" + velden(schema.getValue())));

        try (InputStream contract = OpenApiIT.class.getResourceAsStream("contract.txt")) {
            assertThat(regels)
                    .containsExactlyInAnyOrder(new String(contract.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        }
    }

    private static String handeling(JsonNode handeling) {
        StringBuilder tekst = new StringBuilder();
        handeling
                .path("parameters")
                .forEach(parameter -> tekst.append(' ')
                        .append(parameter.path("name").stringValue())
                        .append(parameter.path("required").asBoolean(false) ? "*" : ""));
        tekst.append(" = ").append(handeling.path("operationId").stringValue());
        if (handeling.has("requestBody")) {
            tekst.append(" < ")
                    .append(String.join(
                            ", ", handeling.at("/requestBody/content").propertyNames()));
        }
        return tekst.append(" > ")
                .append(String.join(", ", handeling.path("responses").propertyNames()))
                .toString();
    }

    private static String velden(JsonNode schema) {
        Set<String> verplicht = new HashSet<>();
        schema.path("required").forEach(naam -> verplicht.add(naam.stringValue()));
        return schema.path("properties").propertyNames().stream()
                .map(naam -> " " + naam + (verplicht.contains(naam) ? "*" : ""))
                .collect(Collectors.joining());
    }

    @Test
    void verwijst_alleen_naar_wat_er_staat() {
        JsonNode beschrijving = beschrijving();
        Matcher verwijzing = Pattern.compile("\"\\$ref\":\"#(/[^\"]+)\"").matcher(beschrijving.toString());
        Set<String> gezien = new HashSet<>();
        while (verwijzing.find()) {
            gezien.add(verwijzing.group(1));
            assertThat(beschrijving.at(verwijzing.group(1)).isMissingNode())
                    .as(verwijzing.group(1))
                    .isFalse();
        }
        assertThat(gezien)
                .contains("/components/schemas/Casus", "/components/schemas/Advies", "/components/schemas/Probleem");
    }

    @Test
    void beschrijft_wat_de_lezer_eist() {
        JsonNode casus = beschrijving().at("/components/schemas/Casus");

        assertThat(casus.path("additionalProperties").booleanValue()).isFalse();
        assertThat(casus.path("required").toString()).isEqualTo("[\"gemeente\"]");
        assertThat(casus.at("/properties/leeftijd/maximum").intValue()).isEqualTo(27);
        assertThat(casus.at("/properties/aanmelder/enum").toString()).contains("SOCIAAL_TEAM");
        assertThat(casus.at("/properties/aanmelder/description").stringValue()).isNotBlank();
    }

    @Test
    void noemt_bij_vastleggen_de_201_en_de_problemen() {
        JsonNode antwoorden = beschrijving()
                .path("paths")
                .path("/api/v1/adviezen")
                .path("post")
                .path("responses");

        assertThat(antwoorden.propertyNames()).containsExactly("201", "400", "401", "403", "406", "413", "415", "500");
        assertThat(antwoorden.at("/201/headers/Location").isMissingNode()).isFalse();
    }

    private JsonNode beschrijving() {
        return Json.mapper().readTree(stuur(zonderAanmelding(OPENAPI)).body());
    }
}
