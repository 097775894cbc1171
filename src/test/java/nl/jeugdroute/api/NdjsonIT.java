// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.jeugdroute.TempFiles;
import nl.jeugdroute.TestSize;
import nl.jeugdroute.exchange.json.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@DisplayName("POST /api/v1/proefadviezen met NDJSON")
class NdjsonIT extends ApiTestBase {

    private static final String NDJSON = "application/x-ndjson";
    private static final String KORT = "{\"gemeente\": \"noordoostpolder\", \"kenmerk\": \"k%d\"}";
    private static final int VEEL = TestSize.of("ndjson.aantal");

    @Test
    void beantwoordt_elke_regel_op_haar_plaats() {
        HttpResponse<String> antwoord = post(
                PROEF,
                NDJSON,
                BodyPublishers.ofString(KORT.formatted(1) + "\n\n{\"gemeente\": \"x\"}\r\n" + KORT.formatted(4)));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue(NDJSON);
        List<JsonNode> regels = antwoord.body()
                .lines()
                .map(regel -> (JsonNode) Json.mapper().readTree(regel))
                .toList();
        assertThat(regels).hasSize(3);
        assertThat(regels.get(0).path("kenmerk").stringValue()).isEqualTo("k1");
        assertThat(regels.get(1).path("status").intValue()).isEqualTo(400);
        assertThat(regels.get(1).path("regel").intValue()).isEqualTo(3);
        assertThat(regels.get(1).path("fouten").path(0).path("pointer").stringValue())
                .isEqualTo("/gemeente");
        assertThat(regels.get(2).path("kenmerk").stringValue()).isEqualTo("k4");
    }

    @Test
    void weigert_een_lege_stroom() {
        probleem(post(PROEF, NDJSON, BodyPublishers.noBody()), 400);
    }

    @Test
    void geeft_geen_ndjson_aan_wie_om_iets_anders_vraagt() {
        probleem(
                stuur(verzoek(PROEF)
                        .header("Content-Type", NDJSON)
                        .header("Accept", "text/csv")
                        .POST(BodyPublishers.ofString(KORT))),
                406);
    }

    @Test
    void legt_niets_vast_vanuit_een_stroom() {
        probleem(post(ADVIEZEN, NDJSON, BodyPublishers.ofString(KORT)), 415);
    }

    /** A client that sends everything before it reads anything, as most do, and far more than buffers hold. */
    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void beantwoordt_heel_veel_regels_waarvan_elke_tiende_kapot_is() throws IOException {
        TempFiles eerder = TempFiles.now("jeugdroute-.*\\.ndjson");

        HttpResponse<InputStream> antwoord = stuur(
                verzoek(PROEF).header("Content-Type", NDJSON).POST(BodyPublishers.ofInputStream(NdjsonIT::regels)),
                BodyHandlers.ofInputStream());

        int nummer = 0;
        try (BufferedReader lezer = new BufferedReader(new InputStreamReader(antwoord.body(), UTF_8))) {
            for (String regel = lezer.readLine(); regel != null; regel = lezer.readLine()) {
                nummer++;
                if (nummer % 10 == 0) {
                    assertThat(regel).contains("\"status\":400", "\"regel\":" + nummer + ",");
                } else if (!regel.startsWith("{\"adviesId\":null,\"kenmerk\":\"k" + nummer + "\"")) {
                    throw new AssertionError("Regel " + nummer + " heeft een ander antwoord: " + regel);
                }
            }
        }
        assertThat(nummer).isEqualTo(VEEL);
        eerder.assertNothingLeftBehind();
    }

    private static InputStream regels() {
        Iterator<String> regels = IntStream.rangeClosed(1, VEEL)
                .mapToObj(i -> (i % 10 == 0 ? "{\"gemeente\": \"noord" : KORT.formatted(i)) + "\n")
                .iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return regels.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(regels.next().getBytes(UTF_8));
            }
        });
    }
}
