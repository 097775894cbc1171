// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.json.AdviesStream.AdviesStreamTally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Een stroom van casussen")
class AdviesStreamTest {

    private final Triage triage = mock(Triage.class);
    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private CasusEvaluator adviseur;

    @BeforeEach
    void advies_per_casus() {
        when(triage.advise(any(), any(RulesInForce.class))).thenAnswer(vraag -> {
            Casus casus = vraag.getArgument(0);
            if ("breekt".equals(casus.kenmerk())) {
                throw new IllegalStateException("geheim");
            }
            return ExampleAdvies.kaal();
        });
        adviseur = new CasusEvaluator(FakeRules::stand, triage);
    }

    @Test
    void geeft_elke_regel_op_volgorde_een_antwoord() throws IOException {
        StringBuilder in = new StringBuilder();
        for (int i = 1; i <= 1234; i++) {
            in.append(i % 10 == 0 ? "{\"gemeente\": " : "{\"gemeente\": \"noordoostpolder\"}")
                    .append('\n');
        }

        AdviesStreamTally telling = verwerk(in.toString());

        List<JsonNode> antwoorden = antwoorden();
        assertThat(telling).isEqualTo(new AdviesStreamTally(1234, 123));
        assertThat(antwoorden).hasSize(1234);
        for (int i = 1; i <= 1234; i++) {
            JsonNode antwoord = antwoorden.get(i - 1);
            if (i % 10 == 0) {
                assertThat(antwoord.path("status").intValue()).isEqualTo(400);
                assertThat(antwoord.path("regel").intValue()).isEqualTo(i);
            } else {
                assertThat(antwoord.path("route").stringValue()).isEqualTo("ONVOLLEDIG");
            }
        }
    }

    @Test
    void slaat_lege_regels_over_maar_telt_ze_mee() throws IOException {
        verwerk("\r\n  \n{\"gemeente\": \"x\"}\r\n\n");

        assertThat(antwoorden()).singleElement().satisfies(antwoord -> {
            assertThat(antwoord.path("regel").intValue()).isEqualTo(3);
            assertThat(antwoord.path("fouten").path(0).path("pointer").stringValue())
                    .isEqualTo("/gemeente");
        });
    }

    @Test
    void leest_een_laatste_regel_zonder_einde() throws IOException {
        assertThat(verwerk("{\"gemeente\": \"noordoostpolder\"}")).isEqualTo(new AdviesStreamTally(1, 0));
    }

    @Test
    void weigert_een_regel_van_meer_dan_een_megabyte_en_gaat_verder() throws IOException {
        verwerk("{\"x\": \"" + "a".repeat(3_000_000) + "\"}\n{\"gemeente\": \"noordoostpolder\"}\n");

        List<JsonNode> antwoorden = antwoorden();
        assertThat(antwoorden.get(0).path("status").intValue()).isEqualTo(413);
        assertThat(antwoorden.get(0).path("regel").intValue()).isEqualTo(1);
        assertThat(antwoorden.get(1).path("route").stringValue()).isEqualTo("ONVOLLEDIG");
    }

    @Test
    void gaat_verder_na_een_onverwachte_fout_en_zegt_er_niets_over() throws IOException {
        verwerk("{\"gemeente\": \"noordoostpolder\", \"kenmerk\": \"breekt\"}\n{\"gemeente\": \"noordoostpolder\"}\n");

        assertThat(antwoorden().get(0).path("status").intValue()).isEqualTo(500);
        assertThat(uit.toString(UTF_8)).doesNotContain("geheim", "Exception");
        assertThat(antwoorden()).hasSize(2);
    }

    @ParameterizedTest(name = "ook als daarna al binnen is: \"{0}\"")
    @ValueSource(strings = {"", "\n", "\r\n \r\n", "{\"gemeente\": "})
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void antwoordt_voordat_de_volgende_regel_komt(String alBinnen) throws IOException {
        try (PipedOutputStream pijp = new PipedOutputStream();
                InputStream in = new PipedInputStream(pijp)) {
            List<Long> voortgang = new ArrayList<>();
            pijp.write(("{\"gemeente\": \"noordoostpolder\"}\n" + alBinnen).getBytes(UTF_8));
            new AdviesStream(adviseur).process(in, uit, aantal -> {
                voortgang.add(aantal);
                vervolg(pijp, aantal, alBinnen);
            });

            assertThat(voortgang).containsExactly(1L, 2L);
        }
        assertThat(antwoorden())
                .allMatch(antwoord -> antwoord.path("route").stringValue("").equals("ONVOLLEDIG"));
    }

    @Test
    void houdt_zich_een_hele_stroom_lang_aan_dezelfde_regels() throws IOException {
        RuleLibrary bibliotheek = new RuleLibrary(FakeRules.stand());
        Snapshot nieuw = FakeRules.stand();
        List<RulesInForce> gebruikt = Collections.synchronizedList(new ArrayList<>());
        doAnswer(vraag -> {
                    gebruikt.add(vraag.getArgument(1));
                    bibliotheek.replace(nieuw);
                    return ExampleAdvies.kaal();
                })
                .when(triage)
                .advise(any(), any(RulesInForce.class));
        adviseur = new CasusEvaluator(bibliotheek::snapshot, triage);

        verwerk("{\"gemeente\": \"noordoostpolder\"}\n".repeat(300));

        assertThat(gebruikt).hasSize(300);
        assertThat(Set.copyOf(gebruikt)).hasSize(1);
    }

    private static void vervolg(PipedOutputStream pijp, long aantal, String alBinnen) {
        try {
            if (aantal == 1) {
                String regel = "{\"gemeente\": \"noordoostpolder\"}\n";
                pijp.write((alBinnen.startsWith("{") ? regel.substring(alBinnen.length()) : regel).getBytes(UTF_8));
            } else {
                pijp.close();
            }
        } catch (IOException fout) {
            throw new AssertionError(fout);
        }
    }

    private AdviesStreamTally verwerk(String in) throws IOException {
        return new AdviesStream(adviseur).process(new ByteArrayInputStream(in.getBytes(UTF_8)), uit, aantal -> {});
    }

    private List<JsonNode> antwoorden() {
        return uit.toString(UTF_8)
                .lines()
                .map(regel -> (JsonNode) Json.mapper().readTree(regel))
                .toList();
    }
}
