// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
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

    @Test
    void antwoordt_op_een_getal_dat_niemand_kan_uitrekenen_en_gaat_verder() throws IOException {
        verwerk("{\"gemeente\": \"noordoostpolder\"}\n"
                + "{\"gemeente\": \"noordoostpolder\", \"leeftijd\": 1e99999999999}\n"
                + "{\"gemeente\": \"noordoostpolder\"}\n");

        assertThat(antwoorden()).hasSize(3);
        assertThat(antwoorden().get(1).path("regel").intValue()).isEqualTo(2);
        assertThat(antwoorden().get(1).path("fouten").path(0).path("pointer").stringValue())
                .isEqualTo("/leeftijd");
    }

    @Test
    void eindigt_met_een_regel_die_zegt_wat_niet_is_beantwoord() {
        InputStream kapot = new SequenceInputStream(
                new ByteArrayInputStream("\n{\"gemeente\": \"noordoostpolder\"}\n".getBytes(UTF_8)),
                new BrokenSource());

        assertThatThrownBy(() -> new AdviesStream(adviseur).process(kapot, uit, aantal -> {}))
                .isInstanceOf(AdviesStreamBrokenException.class)
                .hasRootCauseMessage("schijf kapot");

        assertThat(antwoorden()).hasSize(2);
        assertThat(antwoorden().get(1).path("type").stringValue()).isEqualTo("urn:jeugdroute:probleem:niet-af");
        assertThat(antwoorden().get(1).path("detail").stringValue()).contains("Alles na regel 2 is niet beantwoord.");
        assertThat(uit.toString(UTF_8)).doesNotContain("schijf kapot");
    }

    @Test
    void eindigt_ook_na_een_fout_van_de_machine_niet_stil() {
        doThrow(new OutOfMemoryError("vol")).when(triage).advise(any(), any(RulesInForce.class));

        assertThatThrownBy(() -> verwerk("{\"gemeente\": \"noordoostpolder\"}\n".repeat(2)))
                .isInstanceOf(AdviesStreamBrokenException.class);

        assertThat(antwoorden())
                .singleElement()
                .satisfies(antwoord ->
                        assertThat(antwoord.path("detail").stringValue()).contains("Er is niets beantwoord."));
    }

    @Test
    void houdt_een_casus_te_diep_voor_de_machine_bij_die_casus() throws IOException {
        doThrow(new StackOverflowError())
                .doReturn(ExampleAdvies.kaal())
                .when(triage)
                .advise(any(), any(RulesInForce.class));

        assertThat(verwerk("{\"gemeente\": \"noordoostpolder\"}\n")).isEqualTo(new AdviesStreamTally(1, 1));
        assertThat(verwerk("{\"gemeente\": \"noordoostpolder\"}\n")).isEqualTo(new AdviesStreamTally(1, 0));
    }

    @Test
    void sluit_een_lijst_die_niet_af_is_met_een_antwoord_dat_dat_zegt() {
        InputStream kapot = new SequenceInputStream(
                new ByteArrayInputStream("[{\"gemeente\": \"noordoostpolder\"},".getBytes(UTF_8)), new BrokenSource());

        assertThatThrownBy(() -> new AdviesStream(adviseur).processList(kapot, uit))
                .isInstanceOf(AdviesStreamBrokenException.class)
                .hasRootCauseMessage("schijf kapot");

        JsonNode lijst = Json.mapper().readTree(uit.toString(UTF_8));
        assertThat(lijst.path(lijst.size() - 1).path("type").stringValue())
                .isEqualTo("urn:jeugdroute:probleem:niet-af");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 1, \"a\": 2}",
                "{\"a\": elf}",
                "{\"x\": \"\u0080",
                "{\"leeftijd\": 1e99999999999, \"a\": elf}"
            })
    void zegt_van_een_lijst_waar_zij_ophoudt_en_dat_de_rest_niet_is_beantwoord(String kapot) throws IOException {
        String lijst = "[{\"gemeente\": \"noordoostpolder\"},\n" + kapot + ",\n{\"gemeente\": \"noordoostpolder\"}]";

        AdviesStreamTally telling =
                new AdviesStream(adviseur).processList(new ByteArrayInputStream(lijst.getBytes(ISO_8859_1)), uit);

        JsonNode antwoorden = Json.mapper().readTree(uit.toString(UTF_8));
        assertThat(telling).isEqualTo(new AdviesStreamTally(antwoorden.size(), 1));
        assertThat(antwoorden.path(antwoorden.size() - 1).path("detail").stringValue())
                .contains(" regel ", ", positie ")
                .endsWith("Wat hierna komt, is niet beantwoord.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"leeftijd\": 1e99999999999}",
                "{\"pgb\": {\"urenPerWeek\": 1e-99999999999}, \"hulpvragen\": [[1e99999999999]]}",
                "[[1e99999999999], {}]",
                "1e99999999999"
            })
    void beantwoordt_in_een_lijst_ook_wat_na_een_onmogelijk_getal_komt(String kapot) throws IOException {
        String lijst = "[" + kapot + ",\n{\"gemeente\": \"noordoostpolder\"}," + kapot + "]";

        AdviesStreamTally telling =
                new AdviesStream(adviseur).processList(new ByteArrayInputStream(lijst.getBytes(UTF_8)), uit);

        assertThat(telling).isEqualTo(new AdviesStreamTally(3, 2));
        JsonNode antwoorden = Json.mapper().readTree(uit.toString(UTF_8));
        assertThat(antwoorden.path(0).path("fouten").path(0).path("pointer").stringValue())
                .doesNotStartWith("/0/leeftijd");
        assertThat(antwoorden.path(1).path("route").stringValue()).isEqualTo("ONVOLLEDIG");
        assertThat(antwoorden.path(2).path("status").intValue()).isEqualTo(400);
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

    /** Gives nothing but a failure. */
    private static final class BrokenSource extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("schijf kapot");
        }
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
