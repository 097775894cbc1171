// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.exchange.json.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Requests that no client of ours can send, written to the line as they are. */
@DisplayName("Een verzoek dat de server zelf weigert")
class RefusedRequestIT extends ApiTestBase {

    private static final List<String> KOPPEN = List.of(
            "content-security-policy",
            "permissions-policy",
            "cross-origin-opener-policy",
            "referrer-policy",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection");

    private static final String MET = "Host: localhost\r\nConnection: close\r\nAuthorization: Basic "
            + Base64.getEncoder().encodeToString("werker:demo".getBytes(UTF_8)) + "\r\n";

    record RawAnswer(int status, Map<String, String> koppen, String tekst) {}

    static Stream<Arguments> geweigerd() {
        return Stream.of("/api/v1/regelsets", "/regels")
                .flatMap(pad -> Stream.of(
                        Arguments.of(pad, "GET %s HTTP/9.9\r\n" + MET + "\r\n", 505),
                        Arguments.of(pad, "GET %s/\\x HTTP/1.1\r\n" + MET + "\r\n", 400),
                        Arguments.of(pad, "GET %s/%%00 HTTP/1.1\r\n" + MET + "\r\n", 400),
                        Arguments.of(pad, "GET %s/%%zz HTTP/1.1\r\n" + MET + "\r\n", 400),
                        Arguments.of(pad, "GET %s/%%2f HTTP/1.1\r\n" + MET + "\r\n", 400),
                        Arguments.of(pad, "GET %s;x=1 HTTP/1.1\r\n" + MET + "\r\n", 400),
                        Arguments.of(pad, "GET /%s HTTP/1.1\r\n" + MET + "\r\n", 400),
                        Arguments.of(pad, "GET %s HTTP/1.1\r\n" + MET + "X: " + "a".repeat(20_000) + "\r\n\r\n", 400),
                        Arguments.of(pad, "GET %s HTTP/1.1\r\n" + MET + "X: 1\r\n".repeat(200) + "\r\n", 400),
                        Arguments.of(pad, "GET %s HTTP/1.1\r\n" + MET + "geen kop\r\n\r\n", 400),
                        Arguments.of(pad, "GET %s HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
                        Arguments.of(pad, "GET %s HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", 400),
                        Arguments.of(pad, "FOO %s HTTP/1.1\r\n" + MET + "\r\n", 400),
                        Arguments.of(pad, "TRACE %s HTTP/1.1\r\n" + MET + "\r\n", 405),
                        Arguments.of(pad, "POST %s HTTP/1.1\r\n" + MET + "Content-Length: abc\r\n\r\n", 400),
                        Arguments.of(pad, "POST %s HTTP/1.1\r\n" + MET + "Transfer-Encoding: foo\r\n\r\n", 501),
                        Arguments.of(pad, "POST %s HTTP/1.1\r\n" + MET + "Expect: foo\r\n\r\n", 417)));
    }

    @ParameterizedTest
    @MethodSource("geweigerd")
    void krijgt_een_antwoord_in_het_Nederlands_met_alle_koppen(String pad, String verzoek, int status)
            throws IOException {
        RawAnswer antwoord = stuur(verzoek.formatted(pad));

        assertThat(antwoord.status()).isEqualTo(status);
        inOrde(antwoord);
        if (pad.startsWith("/api")) {
            assertThat(antwoord.koppen()).containsEntry("content-type", "application/problem+json");
            assertThat(antwoord.koppen()).containsEntry("api-version", "1.1.0");
            assertThat(Json.mapper().readTree(antwoord.tekst()).path("status").intValue())
                    .isEqualTo(status);
        } else {
            assertThat(antwoord.koppen().get("content-type")).startsWithIgnoringCase("text/html;charset=utf-8");
            assertThat(antwoord.tekst()).contains("lang=\"nl\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROMMEL\r\n\r\n",
                "G@T / HTTP/1.1\r\n\r\n",
                "GET /regels/\u00e9 HTTP/1.1\r\n\r\n",
                "\u0016\u0003\u0001\u0002\r\n\r\n"
            })
    void krijgt_ook_zonder_adres_een_pagina_in_het_Nederlands(String verzoek) throws IOException {
        RawAnswer antwoord = stuur(verzoek);

        assertThat(antwoord.status()).isEqualTo(400);
        inOrde(antwoord);
        assertThat(antwoord.tekst()).contains("<h1>Dit verzoek konden wij niet lezen</h1>");
    }

    @Test
    void komt_met_een_teken_dat_browsers_sturen_gewoon_op_zijn_adres_aan() throws IOException {
        RawAnswer antwoord = stuur("GET /api/v1/onzin|{x}?a=[1] HTTP/1.1\r\n" + MET + "\r\n");

        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(antwoord.koppen()).containsEntry("content-type", "application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=x",
                "multipart/mixed",
                "multipart/",
                "application/json; charset=onzin",
                ";;;"
            })
    void krijgt_in_de_api_415_op_elke_andere_vorm(String vorm) throws IOException {
        for (String pad : List.of(PROEF, PROEF + "/_verklaar", ADVIEZEN)) {
            assertThat(stuur(metInhoud(pad, vorm)).status()).as(pad).isEqualTo(415);
        }
        assertThat(stuur("GET /api/v1/regelsets HTTP/1.1\r\n" + MET + "Content-Type: " + vorm + "\r\n\r\n")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=x",
                "multipart/mixed",
                "application/x-www-form-urlencoded",
                "application/json",
                ";;;"
            })
    void krijgt_bij_een_pagina_een_pagina_op_elke_andere_vorm(String vorm) throws IOException {
        for (String pad : List.of("/casus", "/inloggen", "/verlopen", "/regels/concepten/1/tabellen/x")) {
            RawAnswer antwoord = stuur(metInhoud(pad, vorm));

            assertThat(antwoord.status()).as(pad).isBetween(400, 403);
            assertThat(antwoord.koppen().get("content-type")).as(pad).startsWith("text/html");
            inOrde(antwoord);
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void komt_niet_in_het_logboek(CapturedOutput log) throws IOException {
        stuur("GET /regels/\u00e9geheim HTTP/1.1\r\n\r\n");
        stuur("GEHEIM@ /regels HTTP/1.1\r\n\r\n");
        stuur("GET /regels?x=%zzgeheim HTTP/1.1\r\n" + MET + "geheim\r\nCookie: a=\"geheim\r\n\r\n");

        assertThat(log.getAll().toLowerCase(Locale.ROOT)).doesNotContain("geheim");
    }

    private static String metInhoud(String pad, String vorm) {
        return "POST " + pad + " HTTP/1.1\r\n" + MET + "Content-Type: " + vorm + "\r\nContent-Length: 6\r\n\r\na=%zz&";
    }

    private static void inOrde(RawAnswer antwoord) {
        assertThat(antwoord.koppen()).containsKeys(KOPPEN.toArray(String[]::new));
        assertThat(antwoord.koppen().get("cache-control")).contains("no-store");
        assertThat(antwoord.tekst())
                .isNotBlank()
                .doesNotContain("Bad Request", "Not Allowed", "Tomcat", "Exception", "timestamp");
    }

    private RawAnswer stuur(String verzoek) throws IOException {
        try (Socket lijn = new Socket("127.0.0.1", poort())) {
            lijn.getOutputStream().write(verzoek.getBytes(ISO_8859_1));
            lijn.getOutputStream().flush();
            lijn.setSoTimeout(60_000);
            String alles = new String(lijn.getInputStream().readAllBytes(), UTF_8);
            String[] delen = alles.split("\r\n\r\n", 2);
            String[] regels = delen[0].split("\r\n");
            Map<String, String> koppen = Arrays.stream(regels)
                    .skip(1)
                    .map(regel -> regel.split(": *", 2))
                    .collect(Collectors.toMap(
                            kop -> kop[0].toLowerCase(Locale.ROOT), kop -> kop[1], (een, ander) -> een, TreeMap::new));
            return new RawAnswer(Integer.parseInt(regels[0].split(" ")[1]), koppen, delen[1]);
        }
    }
}
