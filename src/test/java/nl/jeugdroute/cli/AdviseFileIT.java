// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("adviseer met --uit")
class AdviseFileIT {

    private static final String CASUS = "{\"gemeente\": \"noordoostpolder\", \"kenmerk\": \"k%d\"}";
    private static final String KAPOT = "{\"gemeente\": ";
    private static final int AANTAL = 40;
    private static final Pattern MOMENT = Pattern.compile("\"berekendOp\":\"[^\"]+\"");

    @TempDir
    private Path map;

    private Path in;
    private Path uit;

    @BeforeEach
    void schrijf_casussen() throws IOException {
        in = casussen("in.ndjson", AANTAL);
        uit = map.resolve("uit.ndjson");
    }

    @Test
    void schrijft_in_het_bestand_en_niets_op_de_standaarduitvoer() throws IOException {
        TestCommandLine regel = adviseer();

        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(regel.uit()).isEmpty();
        assertThat(regel.fout()).startsWith("Bij 4 van 40 casussen was er een probleem");
        assertThat(regels()).hasSize(AANTAL);
    }

    @Test
    void laat_een_bestand_dat_er_al_is_met_rust() throws IOException {
        Files.writeString(uit, "van een ander\n");

        TestCommandLine regel = adviseer();

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.fout()).contains("uit.ndjson\" is er al", "--verder", "--overschrijf");
        assertThat(uit).usingCharset(StandardCharsets.UTF_8).hasContent("van een ander");
    }

    @Test
    void begint_met_overschrijf_opnieuw() throws IOException {
        Files.writeString(uit, "oud\n".repeat(100));

        adviseer("--overschrijf");

        assertThat(regels()).hasSize(AANTAL).noneMatch("oud"::equals);
    }

    @ParameterizedTest(name = "na {0} hele regels en een halve regel van {1} bytes")
    @CsvSource({"0, 0", "0, 5", "0, 700", "1, 0", "9, 60", "10, 0", "10, 1", "17, 2000", "39, 300", "40, 0"})
    void gaat_verder_waar_het_bestand_ophoudt(int heel, int half) throws IOException {
        adviseer();
        List<String> ineens = zonderMoment();
        knipAf(heel, half);

        TestCommandLine regel = adviseer("--verder");

        assertThat(zonderMoment()).isEqualTo(ineens);
        assertThat(regel.uitkomst()).isEqualTo(1);
        assertThat(regel.fout())
                .contains("Er kwamen er " + (AANTAL - heel) + " bij.", "Bij 4 van 40 casussen was er een probleem");
    }

    @Test
    void gaat_verder_waar_de_antwoorden_zeggen_dat_zij_niet_af_zijn() throws IOException {
        adviseer();
        List<String> ineens = zonderMoment();
        knipAf(9, 0);
        Files.writeString(
                uit, "{\"type\":\"urn:jeugdroute:probleem:niet-af\",\"title\":\"x\"}\n", StandardOpenOption.APPEND);

        TestCommandLine regel = adviseer("--verder");

        assertThat(zonderMoment()).isEqualTo(ineens);
        assertThat(regel.fout()).contains("Er kwamen er " + (AANTAL - 9) + " bij.");
    }

    @Test
    void gaat_verder_langs_een_getal_dat_niemand_kan_uitrekenen() throws IOException {
        Files.writeString(in, CASUS.formatted(1) + "\n{\"leeftijd\": 1e99999999999}\n" + CASUS.formatted(3) + "\n");
        adviseer();
        List<String> ineens = zonderMoment();
        knipAf(1, 0);

        adviseer("--verder");

        assertThat(zonderMoment()).isEqualTo(ineens).hasSize(3);
    }

    @Test
    void slaat_lege_regels_in_de_invoer_over_en_houdt_de_regelnummers() throws IOException {
        Files.writeString(
                in, "\uFEFF\r\n" + CASUS.formatted(1) + "\r\n\r\n  \r\n" + CASUS.formatted(2) + "\r\n" + KAPOT);
        adviseer();
        List<String> ineens = zonderMoment();
        knipAf(1, 10);

        adviseer("--verder");

        assertThat(zonderMoment()).isEqualTo(ineens).hasSize(3);
        assertThat(ineens.get(2)).contains("\"regel\":6,");
    }

    @Test
    void begint_met_verder_aan_een_bestand_dat_er_nog_niet_is() throws IOException {
        adviseer("--verder");

        assertThat(regels()).hasSize(AANTAL);
    }

    @Test
    void weigert_als_er_meer_antwoorden_zijn_dan_casussen() throws IOException {
        adviseer();
        byte[] eerst = Files.readAllBytes(uit);
        in = casussen("kort.ndjson", 12);

        TestCommandLine regel = adviseer("--verder");

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.fout()).contains("staan 40 antwoorden, maar er zijn maar 12 casussen");
        assertThat(uit).hasBinaryContent(eerst);
    }

    @Test
    void weigert_andere_casussen_dan_eerst() throws IOException {
        adviseer();
        knipAf(5, 30);
        byte[] eerst = Files.readAllBytes(uit);
        Files.writeString(in, "\n" + Files.readString(in).replace("\"k5\"", "\"x5\""));

        TestCommandLine regel = adviseer("--verder");

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.fout()).contains("is geen antwoord op regel 6 van de casussen");
        assertThat(uit).hasBinaryContent(eerst);
    }

    @Test
    void weigert_een_bestand_dat_met_andere_regels_is_gemaakt() throws IOException {
        adviseer();
        knipAf(30, 0);
        String ander = Files.readString(uit).replaceFirst("\"hash\":\"[0-9a-f]{4}", "\"hash\":\"0000");
        Files.writeString(uit, ander);

        TestCommandLine regel = adviseer("--verder");

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.fout()).contains("gemaakt met andere regels dan die van nu", "--rules", "--overschrijf");
        assertThat(uit).usingCharset(StandardCharsets.UTF_8).hasContent(ander);
    }

    @ParameterizedTest
    @ValueSource(strings = {"een brief", "een brief\n", "{\"gemeente\": \"noordoostpolder\"}\n", "[\n", "\n"})
    void weigert_verder_te_gaan_in_een_bestand_van_een_ander(String inhoud) throws IOException {
        Files.writeString(uit, inhoud);

        TestCommandLine regel = adviseer("--verder");

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.fout()).contains("Regel 1 van", "Is dit het goede bestand?");
        assertThat(Files.readString(uit)).isEqualTo(inhoud);
    }

    @Test
    void gaat_niet_verder_met_een_json_lijst_en_zegt_waarom() throws IOException {
        Files.writeString(in, "[\n" + CASUS.formatted(1) + ",\n" + CASUS.formatted(2) + "]");
        adviseer();
        byte[] eerst = Files.readAllBytes(uit);

        TestCommandLine regel = adviseer("--verder");

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.fout()).contains("als elke casus op een eigen regel staat (NDJSON)");
        assertThat(uit).hasBinaryContent(eerst);
    }

    @Test
    void schrijft_een_json_lijst_ook_in_een_bestand() throws IOException {
        Files.writeString(in, "[\n" + CASUS.formatted(1) + ",\n" + CASUS.formatted(2) + "]");

        assertThat(adviseer().uitkomst()).isZero();
        assertThat(Files.readString(uit)).startsWith("[\n{\"adviesId\":").endsWith("}\n]\n");
    }

    @Test
    void schrijft_nooit_over_de_casussen_heen() throws IOException {
        byte[] eerst = Files.readAllBytes(in);
        uit = in;

        TestCommandLine regel = adviseer("--overschrijf");

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.fout()).contains("is het bestand met de casussen");
        assertThat(in).hasBinaryContent(eerst);
    }

    @Test
    void wil_niet_met_twee_opdrachten_tegelijk_in_een_bestand() throws IOException {
        try (AnswerFile bezet = AnswerFile.open(uit)) {
            assertThat(bezet).isNotNull();
            TestCommandLine regel = adviseer("--verder");

            assertThat(regel.uitkomst()).isEqualTo(2);
            assertThat(regel.fout()).contains("Een andere opdracht schrijft nog in");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--verder, --verder kan alleen samen met --uit",
        "--overschrijf, --overschrijf kan alleen samen met --uit",
        "--uit x --verder --overschrijf, Kies --verder of --overschrijf",
        "--uit src, is een map",
        "--uit er/is/geen/map, Wij kunnen niet schrijven in"
    })
    void legt_uit_wat_niet_samengaat(String opties, String melding) {
        TestCommandLine regel = TestCommandLine.voer(CASUS.formatted(1), ("adviseer - " + opties).split(" "));

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.fout()).contains(melding);
    }

    private Path casussen(String naam, int aantal) throws IOException {
        return Files.writeString(
                map.resolve(naam),
                IntStream.rangeClosed(1, aantal)
                        .mapToObj(i -> i % 10 == 0 ? KAPOT : CASUS.formatted(i))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private TestCommandLine adviseer(String... opties) {
        String[] alle = new String[4 + opties.length];
        List<String> vast = List.of("adviseer", in.toString(), "--uit", uit.toString());
        vast.toArray(alle);
        System.arraycopy(opties, 0, alle, vast.size(), opties.length);
        return TestCommandLine.voer("", alle);
    }

    private void knipAf(int heel, int half) throws IOException {
        List<String> regels = regels();
        StringBuilder rest = new StringBuilder();
        regels.subList(0, heel).forEach(regel -> rest.append(regel).append('\n'));
        if (half > 0) {
            String volgende = regels.get(heel);
            rest.append(volgende, 0, Math.min(half, volgende.length()));
        }
        Files.writeString(uit, rest, UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private List<String> regels() throws IOException {
        return Files.readAllLines(uit);
    }

    private List<String> zonderMoment() throws IOException {
        return regels().stream()
                .map(regel -> MOMENT.matcher(regel).replaceFirst(""))
                .toList();
    }
}
