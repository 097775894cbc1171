// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import nl.jeugdroute.ApplicationTestBase;
import nl.jeugdroute.exchange.json.Json;
import tools.jackson.databind.JsonNode;

/** The whole application on a free port, asked over real HTTP. */
abstract class ApiTestBase extends ApplicationTestBase {

    static final String PROEF = "/api/v1/proefadviezen";
    static final String ADVIEZEN = "/api/v1/adviezen";
    static final String GELDIG =
            "{\"gemeente\": \"noordoostpolder\", \"leeftijd\": 5, \"hulpvragen\": [\"INFO_OPVOEDING\"], "
                    + "\"veiligheid\": {\"acuutGevaar\": \"NEE\", \"twijfelVeiligheid\": \"NEE\", "
                    + "\"vermoedenGeweldMishandeling\": \"NEE\"}}";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpRequest.Builder zonderAanmelding(String pad) {
        return HttpRequest.newBuilder(URI.create(adres(pad)));
    }

    HttpRequest.Builder als(String account, String pad) {
        String sleutel = Base64.getEncoder().encodeToString((account + ":demo").getBytes(UTF_8));
        return zonderAanmelding(pad).header("Authorization", "Basic " + sleutel);
    }

    HttpRequest.Builder verzoek(String pad) {
        return als("werker", pad);
    }

    HttpResponse<String> haal(String pad) {
        return stuur(verzoek(pad).GET());
    }

    HttpResponse<String> post(String pad, String json) {
        return post(pad, "application/json", BodyPublishers.ofString(json));
    }

    HttpResponse<String> post(String pad, String soort, BodyPublisher inhoud) {
        return stuur(verzoek(pad).header("Content-Type", soort).POST(inhoud));
    }

    <T> HttpResponse<T> stuur(HttpRequest.Builder verzoek, HttpResponse.BodyHandler<T> lezer) {
        try {
            return CLIENT.send(verzoek.build(), lezer);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }

    HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
        return stuur(verzoek, BodyHandlers.ofString(UTF_8));
    }

    static JsonNode json(HttpResponse<String> antwoord) {
        return Json.mapper().readTree(antwoord.body());
    }

    /** Checks what every problem has, and gives it. */
    static JsonNode probleem(HttpResponse<String> antwoord, int status) {
        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.1.0");
        assertThat(antwoord.body()).doesNotContain("Exception", "nl.jeugdroute", "org.springframework");
        JsonNode probleem = json(antwoord);
        assertThat(probleem.path("status").intValue()).isEqualTo(status);
        assertThat(probleem.path("type").stringValue()).startsWith("urn:jeugdroute:probleem:");
        assertThat(probleem.path("title").stringValue()).isNotBlank();
        assertThat(probleem.path("detail").stringValue()).isNotBlank();
        return probleem;
    }
}
