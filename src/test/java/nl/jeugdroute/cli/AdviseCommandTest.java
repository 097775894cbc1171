// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.exchange.json.CasusReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("adviseer")
class AdviseCommandTest {

    private static final String CASUS = "{\"gemeente\": \"noordoostpolder\", \"kenmerk\": \"k%s\"}";
    private static final String UITGESCHREVEN = "{\n"
            + "  \"gemeente\": \"noordoostpolder\",\n"
            + "  \"leefgebieden\": [\n"
            + "{\"leefgebied\": \"FINANCIEN\", \"betreft\": \"OUDER\"}\n"
            + "  ]\n"
            + "}\n";

    @Test
    void geeft_op_een_casus_een_regel_json() {
        TestCommandLine regel = TestCommandLine.voer(CASUS.formatted(1), "adviseer");

        assertThat(regel.uitkomst()).isZero();
        assertThat(regel.fout()).isEmpty();
        assertThat(regel.regels()).singleElement().satisfies(advies -> {
            assertThat(advies.path("kenmerk").stringValue()).isEqualTo("k1");
            assertThat(advies.path("adviesId").isNull()).isTrue();
        });
    }

    @Test
    void leest_een_uitgeschreven_casus() {
        TestCommandLine regel = TestCommandLine.voer(UITGESCHREVEN, "adviseer", "-");

        assertThat(regel.uitkomst()).isZero();
        assertThat(regel.json().path("gemeente").stringValue()).isEqualTo("noordoostpolder");
    }

    @Test
    void geeft_op_een_lijst_een_lijst_in_dezelfde_volgorde() {
        TestCommandLine regel = TestCommandLine.voer(
                "[\n" + CASUS.formatted(1) + ",\n{\"gemeente\": \"x\"},\n" + CASUS.formatted(3) + "\n]", "adviseer");

        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(regel.json().size()).isEqualTo(3);
        assertThat(regel.json().path(0).path("kenmerk").stringValue()).isEqualTo("k1");
        assertThat(regel.json().path(1).path("status").intValue()).isEqualTo(400);
        assertThat(regel.json().path(2).path("kenmerk").stringValue()).isEqualTo("k3");
        assertThat(regel.fout()).contains("Bij 1 van 3 casussen was er een probleem");
    }

    @Test
    void sluit_een_afgebroken_lijst_af_met_het_probleem() {
        TestCommandLine regel = TestCommandLine.voer("[" + CASUS.formatted(1) + ",\n{\"gemeente\": ", "adviseer");

        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(regel.json().path(0).path("kenmerk").stringValue()).isEqualTo("k1");
        assertThat(regel.json().path(1).path("detail").stringValue()).startsWith("De JSON stopt te vroeg op regel 2");
    }

    @Test
    void geeft_op_een_lege_lijst_een_lege_lijst() {
        assertThat(TestCommandLine.voer("[]", "adviseer").json().size()).isZero();
    }

    @Test
    void geeft_op_ndjson_een_regel_per_casus_en_gaat_door_na_een_kapotte() {
        StringBuilder invoer = new StringBuilder();
        for (int i = 1; i <= 1500; i++) {
            invoer.append(i % 10 == 0 ? "{\"gemeente\": " : CASUS.formatted(i)).append('\n');
        }

        TestCommandLine regel = TestCommandLine.voer(invoer.toString(), "adviseer", "-");

        List<JsonNode> antwoorden = regel.regels();
        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(antwoorden).hasSize(1500);
        for (int i = 1; i <= 1500; i++) {
            JsonNode antwoord = antwoorden.get(i - 1);
            if (i % 10 == 0) {
                assertThat(antwoord.path("regel").intValue()).isEqualTo(i);
            } else {
                assertThat(antwoord.path("kenmerk").stringValue()).isEqualTo("k" + i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"adviseer", "verklaar"})
    void geeft_drie_antwoorden_als_het_middelste_getal_niet_is_uit_te_rekenen(String opdracht) {
        String regels = CASUS.formatted(1) + "\n{\"gemeente\": \"emmen\", \"leeftijd\": 1e99999999999}\n"
                + CASUS.formatted(3) + "\n";

        TestCommandLine regel = TestCommandLine.voer(regels, opdracht);

        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(regel.regels())
                .extracting(antwoord -> antwoord.path("regel").intValue(0))
                .containsExactly(0, 2, 0);
        assertThat(regel.regels().get(1).path("fouten").path(0).path("pointer").stringValue())
                .isEqualTo("/leeftijd");
        assertThat(regel.fout()).doesNotContain("99999", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adviseer", "verklaar"})
    void wijst_ook_in_een_uitgeschreven_casus_en_een_lijst_het_getal_aan(String opdracht) {
        String casus = "{\n\"gemeente\": \"emmen\",\n\"leeftijd\": 1e99999999999\n}";

        assertThat(TestCommandLine.voer(casus, opdracht).uit()).contains("/leeftijd");
        assertThat(TestCommandLine.voer("[" + casus + ",\n" + CASUS.formatted(2) + "]", opdracht)
                        .uit())
                .contains("\"/leeftijd\"", "\"regelset\"")
                .doesNotContain("niet beantwoord");
    }

    @Test
    void herkent_ndjson_ook_als_de_eerste_regels_kapot_zijn() {
        TestCommandLine regel =
                TestCommandLine.voer("rommel\n[\n{\"gemeente\":\n\n" + CASUS.formatted(5) + "\n", "adviseer");

        assertThat(regel.regels()).hasSize(4);
        assertThat(regel.regels().get(3).path("kenmerk").stringValue()).isEqualTo("k5");
        assertThat(regel.regels())
                .extracting(antwoord -> antwoord.path("regel").intValue(0))
                .containsExactly(1, 2, 3, 0);
    }

    @Test
    void zegt_van_een_afgebroken_uitgeschreven_casus_dat_hij_te_vroeg_stopt() {
        TestCommandLine regel = TestCommandLine.voer(UITGESCHREVEN.substring(0, 40), "adviseer");

        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(regel.json().path("detail").stringValue()).startsWith("De JSON stopt te vroeg op regel 3");
    }

    @Test
    void leest_een_bestand_met_bom_en_windows_regels(@TempDir Path map) throws IOException {
        Path bestand = Files.writeString(
                map.resolve("in.ndjson"), "\uFEFF" + CASUS.formatted(1) + "\r\n" + CASUS.formatted(2) + "\r\n");

        TestCommandLine regel = TestCommandLine.voer("", "adviseer", bestand.toString());

        assertThat(regel.uitkomst()).isZero();
        assertThat(regel.regels()).hasSize(2);
    }

    @Test
    void weigert_een_regel_die_geen_utf8_is() {
        TestCommandLine regel = TestCommandLine.voer("{\"kenmerk\": \"één\"}".getBytes(ISO_8859_1), "adviseer");

        assertThat(regel.regels().get(0).path("detail").stringValue()).startsWith("Dit is geen UTF-8");
    }

    @ParameterizedTest
    @MethodSource
    void zegt_dat_een_lege_invoer_leeg_is(String leeg) {
        TestCommandLine regel = TestCommandLine.voer(leeg, "adviseer");

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.uit()).isEmpty();
        assertThat(regel.fout()).startsWith("Er staat niets in de invoer.");
    }

    static Stream<Named<String>> zegt_dat_een_lege_invoer_leeg_is() {
        return Stream.of(
                Named.of("0 bytes", ""),
                Named.of("lege regels", " \n\r\n\t\n"),
                Named.of("alleen een bom", "\uFEFF"),
                Named.of("een bom en lege regels", "\uFEFF\r\n\r\n"),
                Named.of("twee megabyte aan lege regels", "\n".repeat(2_000_000)));
    }

    @Test
    void vindt_een_casus_achter_twee_megabyte_aan_lege_regels() {
        TestCommandLine regel = TestCommandLine.voer("\n".repeat(2_000_000) + CASUS.formatted(1), "adviseer");

        assertThat(regel.uitkomst()).isZero();
        assertThat(regel.regels()).hasSize(1);
    }

    @Test
    void antwoordt_op_elke_regel_hoe_slordig_het_bestand_ook_is() {
        TestCommandLine regel = TestCommandLine.voer(
                "\uFEFF" + CASUS.formatted(1) + "\r\n\r\n{\"gemeente\": \n" + CASUS.formatted(4) + "\n{\"x\": \""
                        + "a".repeat(CasusReader.MAX_CASUS_SIZE) + "\"}\n\uFEFF" + CASUS.formatted(6),
                "adviseer");

        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(regel.regels())
                .extracting(antwoord -> antwoord.path("kenmerk").asString("")
                        + antwoord.path("regel").asString(""))
                .containsExactly("k1", "3", "k4", "5", "k6");
        assertThat(regel.regels().get(3).path("status").intValue()).isEqualTo(413);
    }

    @Test
    void zegt_van_een_lijst_die_geen_utf8_is_dat_zij_dat_niet_is() {
        TestCommandLine regel = TestCommandLine.voer("[{\"kenmerk\": \"één\"}]".getBytes(ISO_8859_1), "adviseer");

        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(regel.json().path(0).path("detail").stringValue()).startsWith("Dit is geen UTF-8");
    }

    @Test
    void zegt_dat_een_bestand_er_niet_is(@TempDir Path map) {
        TestCommandLine regel =
                TestCommandLine.voer("", "adviseer", map.resolve("weg.json").toString());

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.fout()).contains("weg.json\" is er niet");
    }

    @Test
    void zegt_dat_een_map_geen_bestand_is(@TempDir Path map) {
        assertThat(TestCommandLine.voer("", "adviseer", map.toString()).fout()).contains("is een map");
    }
}
