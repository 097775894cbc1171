// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("De statussen van de API")
class HttpStatusIT extends ApiTestBase {

    private static final int TIEN_MB = 10 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {PROEF, ADVIEZEN, "/api/v1/regelsets", "/api/v1/onzin", "/api"})
    void geeft_401_zonder_aanmelding(String pad) {
        HttpResponse<String> antwoord = stuur(zonderAanmelding(pad).GET());

        probleem(antwoord, 401);
        assertThat(antwoord.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
        assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void geeft_401_bij_een_verkeerd_wachtwoord() {
        String sleutel = Base64.getEncoder().encodeToString("werker:geheim".getBytes(UTF_8));

        probleem(stuur(zonderAanmelding("/api/v1/regelsets").header("Authorization", "Basic " + sleutel)), 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/onzin",
                "/api/v1/regelsets/",
                "/api/v1/regelsets/atlantis",
                "/api/v1/adviezen/1",
                "/api/v1/adviezen/1-1-1-1-1",
                "/api/v1/adviezen/00000000-0000-0000-0000-000000000000",
                "/api/v2/regelsets"
            })
    void geeft_404_voor_wat_er_niet_is(String pad) {
        probleem(haal(pad), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/proefadviezen, POST",
        "PUT, /api/v1/proefadviezen, POST",
        "DELETE, /api/v1/adviezen, POST",
        "POST, /api/v1/regelsets, GET"
    })
    void geeft_405_met_de_methode_die_wel_kan(String methode, String pad, String toegestaan) {
        HttpResponse<String> antwoord = stuur(verzoek(pad).method(methode, BodyPublishers.noBody()));

        assertThat(probleem(antwoord, 405).path("detail").stringValue()).startsWith("Gebruik " + toegestaan);
        assertThat(antwoord.headers().firstValue("Allow"))
                .hasValueSatisfying(lijst -> assertThat(lijst).contains(toegestaan));
    }

    @Test
    void geeft_ook_op_trace_een_probleem_met_versie() {
        probleem(stuur(verzoek(ADVIEZEN).method("TRACE", BodyPublishers.noBody())), 405);
    }

    @Test
    void geeft_406_als_er_om_een_andere_vorm_wordt_gevraagd() {
        HttpResponse<String> antwoord = stuur(verzoek(PROEF)
                .header("Content-Type", "application/json")
                .header("Accept", "application/xml")
                .POST(BodyPublishers.ofString(GELDIG)));

        assertThat(probleem(antwoord, 406).path("detail").stringValue()).contains("application/json");
    }

    @Test
    void geeft_413_op_een_tekst_van_tien_megabyte() {
        HttpResponse<String> antwoord = post(PROEF, "application/json", BodyPublishers.ofByteArray(new byte[TIEN_MB]));

        assertThat(probleem(antwoord, 413).path("detail").stringValue()).contains("1 MB");
    }

    @Test
    void geeft_413_op_tien_megabyte_zonder_aangekondigde_lengte() {
        probleem(
                post(
                        PROEF,
                        "application/json",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[TIEN_MB]))),
                413);
    }

    @Test
    void antwoordt_op_een_aangekondigde_grote_tekst_zonder_die_te_lezen() throws IOException {
        String kop = "POST " + ADVIEZEN + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                + "Authorization: Basic " + Base64.getEncoder().encodeToString("werker:demo".getBytes(UTF_8)) + "\r\n"
                + "Content-Length: 10000000000\r\nExpect: 100-continue\r\n\r\n";
        try (Socket lijn = new Socket("127.0.0.1", poort())) {
            lijn.setSoTimeout(10_000);
            lijn.getOutputStream().write(kop.getBytes(UTF_8));
            InputStream in = lijn.getInputStream();

            assertThat(new String(in.readNBytes(12), UTF_8)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void neemt_een_casus_van_bijna_een_megabyte_aan() {
        String json = GELDIG + " ".repeat(1024 * 1024 - GELDIG.length());

        assertThat(post(PROEF, json).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void geeft_415_op_een_andere_vorm(String soort) {
        HttpResponse<String> antwoord = post(PROEF, soort, BodyPublishers.ofString(GELDIG));

        assertThat(probleem(antwoord, 415).path("detail").stringValue())
                .contains("application/json", "application/x-ndjson");
    }

    @Test
    void geeft_415_zonder_content_type() {
        probleem(stuur(verzoek(ADVIEZEN).POST(BodyPublishers.ofString(GELDIG))), 415);
    }

    @Test
    void geeft_415_op_gecomprimeerde_tekst() {
        probleem(
                stuur(verzoek(PROEF)
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b}))),
                415);
    }

    @Test
    void geeft_400_op_een_misvormd_adres() {
        JsonNode probleem = probleem(haal("/api/v1/%2e%2e/geheim"), 400);

        assertThat(probleem.toString()).doesNotContain("geheim");
    }
}
