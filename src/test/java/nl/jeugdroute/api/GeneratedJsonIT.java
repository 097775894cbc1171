// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.jeugdroute.TestSize;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.exchange.json.AdviesStream;
import nl.jeugdroute.exchange.json.CasusEvaluator;
import nl.jeugdroute.exchange.json.CasusExplainer;
import nl.jeugdroute.exchange.json.CasusReadResult;
import nl.jeugdroute.exchange.json.CasusReadResult.ValidCasus;
import nl.jeugdroute.exchange.json.GeneratedJson;
import nl.jeugdroute.exchange.json.GeneratedJson.JsonSample;
import nl.jeugdroute.exchange.json.GeneratedJson.Verdict;
import nl.jeugdroute.exchange.json.InvoerfoutDto;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.exchange.json.RejectedCasus;
import nl.jeugdroute.impact.CasusCollector;
import nl.jeugdroute.impact.ComparisonCasus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * The same made up texts at every door where a case comes in, held against one expectation: the right answer, or a problem
 * that names the place; never a failure of ours, and never silence.
 */
@DisplayName("Verzonnen JSON aan alle deuren")
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class GeneratedJsonIT extends ApiTestBase {

    private static final int AANTAL = TestSize.of("json.aantal");

    /** From so many on it is the long run, on a machine that does nothing else. */
    private static final int LANG = 20_000;

    private static final String NDJSON = "application/x-ndjson";
    private static final String PLAATS = "(?s).* op regel \\d+, positie \\d+.*";

    private final List<JsonSample> teksten =
            Stream.generate(new GeneratedJson(42)::next).limit(AANTAL).toList();

    @Autowired
    private CasusEvaluator beoordelaar;

    @Autowired
    private CasusExplainer uitlegger;

    @Autowired
    private RuleLibrary bibliotheek;

    @Test
    void geeft_bij_het_lezen_het_goede_antwoord_of_een_probleem_met_de_plaats() {
        for (JsonSample tekst : teksten) {
            CasusReadResult gelezen = beoordelaar.read(tekst.text());
            if (gelezen instanceof ValidCasus goed) {
                assertThat(tekst.verdict()).as(toon(tekst)).isIn(Verdict.CASE, Verdict.EITHER);
                if (tekst.verdict() == Verdict.CASE) {
                    assertThat(goed.casus().leeftijd()).as(toon(tekst)).isEqualTo(tekst.leeftijd());
                }
            } else {
                beoordeel(tekst, ((RejectedCasus) gelezen).errors());
            }
        }
    }

    private static void beoordeel(JsonSample tekst, List<InvoerfoutDto> fouten) {
        assertThat(tekst.verdict()).as(toon(tekst)).isNotEqualTo(Verdict.CASE);
        if (tekst.verdict() == Verdict.PROBLEM_AT) {
            assertThat(fouten).as(toon(tekst)).anyMatch(fout -> fout.pointer().startsWith(tekst.pointer()));
        } else if (tekst.verdict() == Verdict.NO_JSON) {
            assertThat(fouten)
                    .as(toon(tekst))
                    .singleElement()
                    .satisfies(fout -> assertThat(fout.melding()).matches(PLAATS));
        } else {
            assertThat(fouten)
                    .as(toon(tekst))
                    .isNotEmpty()
                    .allMatch(
                            fout -> !fout.pointer().isEmpty() || fout.melding().matches(PLAATS));
        }
    }

    @Test
    void krijgt_aan_elke_deur_van_de_api_een_antwoord_en_nooit_een_storing() {
        int goede = 0;
        for (JsonSample tekst : teksten) {
            verwacht(tekst, PROEF, 200);
            verwacht(tekst, PROEF + "/_verklaar", 200);
            // What is kept is seen by other tests; a few are enough.
            if (tekst.verdict() != Verdict.CASE && tekst.verdict() != Verdict.EITHER || goede++ % 100 == 0) {
                verwacht(tekst, ADVIEZEN, 201);
            }
        }
    }

    private void verwacht(JsonSample tekst, String deur, int goed) {
        HttpResponse<String> antwoord = post(deur, "application/json", BodyPublishers.ofByteArray(tekst.text()));

        assertThat(antwoord.statusCode()).as("%s %s", deur, toon(tekst)).isIn(statussen(tekst.verdict(), goed));
    }

    private static List<Integer> statussen(Verdict verdict, int goed) {
        return switch (verdict) {
            case CASE -> List.of(goed);
            case EITHER -> List.of(goed, 400);
            default -> List.of(400);
        };
    }

    @Test
    void krijgt_in_een_stroom_voor_elke_regel_een_antwoord() throws IOException {
        byte[] regels = opRegels();

        HttpResponse<String> antwoord = post(PROEF, NDJSON, BodyPublishers.ofByteArray(regels));
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        new AdviesStream(beoordelaar).process(new ByteArrayInputStream(regels), uit, aantal -> {});

        for (String antwoorden : List.of(antwoord.body(), uit.toString(UTF_8))) {
            List<String> lijst = antwoorden.lines().toList();
            assertThat(lijst).hasSize(AANTAL);
            for (int i = 0; i < AANTAL; i++) {
                JsonNode een = Json.mapper().readTree(lijst.get(i));
                assertThat(een.path("status").intValue(200))
                        .as(toon(teksten.get(i)))
                        .isIn(statussen(teksten.get(i).verdict(), 200));
            }
        }
    }

    @Test
    void eindigt_ook_als_lijst_nooit_stil() throws IOException {
        for (JsonSample tekst : teksten) {
            ByteArrayOutputStream lijst = new ByteArrayOutputStream();
            lijst.write('[');
            lijst.write(tekst.text());
            lijst.write(']');
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            new AdviesStream(beoordelaar).processList(new ByteArrayInputStream(lijst.toByteArray()), uit);

            List<JsonNode> antwoorden = new ArrayList<>();
            Json.mapper().readTree(uit.toByteArray()).forEach(antwoorden::add);
            assertThat(antwoorden)
                    .as(toon(tekst))
                    .isNotEmpty()
                    .allMatch(een -> een.path("status").intValue(200) < 500);
            if (tekst.verdict() == Verdict.NO_JSON) {
                assertThat(antwoorden.get(antwoorden.size() - 1).path("detail").stringValue(""))
                        .as(toon(tekst))
                        .contains("positie");
            }
        }
    }

    @Test
    void wordt_bij_een_vergelijking_meegenomen_of_met_een_reden_niet() {
        CasusCollector verzamelaar = new CasusCollector(bibliotheek.snapshot(), bibliotheek.snapshot());

        List<ComparisonCasus> casussen =
                verzamelaar.file(new ByteArrayInputStream(opRegels())).toList();

        assertThat(casussen).hasSize(AANTAL);
        for (int i = 0; i < AANTAL; i++) {
            Verdict verdict = teksten.get(i).verdict();
            if (casussen.get(i) instanceof ComparisonCasus.UnreadableCasus onleesbaar) {
                assertThat(verdict).as(toon(teksten.get(i))).isNotEqualTo(Verdict.CASE);
                assertThat(onleesbaar.reason()).isNotBlank().doesNotContain("Dit ligt aan ons");
            } else {
                assertThat(verdict).as(toon(teksten.get(i))).isIn(Verdict.CASE, Verdict.EITHER);
            }
        }
    }

    @Test
    void kost_nooit_meer_dan_een_seconde_rekentijd() {
        var klok = ManagementFactory.getThreadMXBean();
        long langst = 0;
        for (JsonSample tekst : teksten) {
            long begin = klok.getCurrentThreadCpuTime();
            AdviesStream.asJson(beoordelaar.evaluate(tekst.text()));
            uitlegger.explain(tekst.text(), List.of());
            langst = Math.max(langst, klok.getCurrentThreadCpuTime() - begin);
        }
        System.out.printf("Verzonnen JSON: de duurste tekst kostte %d ms%n", TimeUnit.NANOSECONDS.toMillis(langst));
        if (AANTAL >= LANG) {
            assertThat(langst).isLessThan(TimeUnit.SECONDS.toNanos(1));
        }
    }

    /** Each text on a line of its own: what separates lines is white space in a text, or was wrong there anyway. */
    private byte[] opRegels() {
        ByteArrayOutputStream regels = new ByteArrayOutputStream();
        for (JsonSample tekst : teksten) {
            for (byte een : tekst.text()) {
                regels.write(een == '\n' ? ' ' : een);
            }
            regels.write('\n');
        }
        return regels.toByteArray();
    }

    private static String toon(JsonSample tekst) {
        String alles = new String(tekst.text(), ISO_8859_1);
        return tekst.verdict() + " " + tekst.pointer() + " " + alles.substring(0, Math.min(300, alles.length()));
    }
}
