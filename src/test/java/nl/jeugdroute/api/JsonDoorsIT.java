// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.exchange.json.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Vreemde JSON aan de deuren van de API")
class JsonDoorsIT extends ApiTestBase {

    private static final String NDJSON = "application/x-ndjson";
    private static final List<String> DEUREN = List.of(PROEF, PROEF + "/_verklaar", ADVIEZEN);

    static Stream<Arguments> elkeDeur() {
        return DEUREN.stream()
                .flatMap(deur -> Stream.of(
                        Arguments.of(deur, "\"leeftijd\": 1e99999999999", "/leeftijd"),
                        Arguments.of(deur, "\"leeftijd\": " + "9".repeat(2000), "/leeftijd"),
                        Arguments.of(deur, "\"leeftijd\": 1e-123456", "/leeftijd"),
                        Arguments.of(deur, "\"pgb\": {\"urenPerWeek\": 1e-999999}", "/pgb/urenPerWeek"),
                        Arguments.of(deur, "\"kenmerk\": \"a\\u0000\"", "/kenmerk"),
                        Arguments.of(deur, "\"gemeente \": \"\\ud800\"", "/gemeente "),
                        Arguments.of(deur, "\"\\ud800\": 1", "/\uFFFD")));
    }

    @ParameterizedTest
    @MethodSource("elkeDeur")
    void krijgt_een_probleem_met_de_plaats(String deur, String veld, String plaats) {
        HttpResponse<String> antwoord = post(deur, "{\"gemeente\": \"emmen\", " + veld + "}");

        assertThat(probleem(antwoord, 400).path("fouten"))
                .extracting(fout -> fout.path("pointer").stringValue())
                .containsExactly(plaats);
    }

    @Test
    void laat_een_stroom_niet_eindigen_voor_het_einde() {
        List<String> regels = elkeDeur()
                .filter(deur -> deur.get()[0].equals(PROEF))
                .map(deur -> "{\"gemeente\": \"emmen\", " + deur.get()[1] + "}")
                .toList();

        HttpResponse<String> antwoord = post(
                PROEF, NDJSON, BodyPublishers.ofString(String.join("\n", regels) + "\n{\"gemeente\": \"emmen\"}\n"));

        List<JsonNode> antwoorden = antwoord.body()
                .lines()
                .map(regel -> (JsonNode) Json.mapper().readTree(regel))
                .toList();
        assertThat(antwoorden).hasSize(regels.size() + 1);
        for (int i = 0; i < regels.size(); i++) {
            assertThat(antwoorden.get(i).path("status").intValue())
                    .as(regels.get(i))
                    .isEqualTo(400);
            assertThat(antwoorden.get(i).path("regel").intValue()).isEqualTo(i + 1);
        }
        assertThat(antwoorden.get(regels.size()).has("adviesId")).isTrue();
    }
}
