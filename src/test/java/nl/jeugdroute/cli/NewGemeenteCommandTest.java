// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.rules.CsvTableWriter;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.RuleTables;
import nl.jeugdroute.rules.RulesFolderReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;

@DisplayName("Een nieuwe gemeente op de opdrachtregel")
class NewGemeenteCommandTest {

    @TempDir
    private Path map;

    @BeforeEach
    void kopieer_de_regels() {
        TestRules.volledigeKopie(map);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"Zandmeer aan Zee, '', zandmeer-aan-zee", "Nieuw-Veldhoven, noord-midden-drenthe, nieuw-veldhoven"})
    void het_nieuwe_pakket_is_meteen_goed_en_geeft_een_advies(String naam, String regio, String id) throws IOException {
        TestCommandLine gemaakt = regio.isEmpty() ? nieuw(naam) : nieuw(naam, "--regio", regio);

        assertThat(gemaakt.fout()).isEmpty();
        assertThat(gemaakt.uitkomst()).isZero();
        assertThat(gemaakt.uit())
                .contains("Gemaakt: " + map.resolve("gemeenten").resolve(id));
        TestCommandLine controle = TestCommandLine.voer("", "controleer", "--rules", map.toString());
        assertThat(controle.uit()).contains(id + " (").contains("Geen bevindingen.");
        assertThat(controle.uitkomst()).isZero();
        assertThat(advies(id)).contains("\"route\":\"SOCIAAL_TEAM\"");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-11-27T23:30:00Z, 2026-11-28",
        "2026-06-30T22:30:00Z, 2026-07-01",
        "2026-12-31T22:59:59Z, 2026-12-31",
        "2026-12-31T23:00:00Z, 2027-01-01"
    })
    void het_pakket_begint_op_de_dag_die_het_in_nederland_is(String moment, String dag) throws IOException {
        for (String zone : List.of("UTC", "Pacific/Kiritimati", "America/Adak")) {
            NewGemeenteCommand opdracht = new NewGemeenteCommand(
                    new CommandStreams(
                            InputStream.nullInputStream(),
                            new AnswerOutputStream(OutputStream.nullOutputStream()),
                            System.err),
                    Clock.fixed(Instant.parse(moment), ZoneId.of(zone)));

            assertThat(new CommandLine(opdracht).execute("Zandmeer", "--rules", map.toString()))
                    .isZero();

            Path pakket = map.resolve("gemeenten/zandmeer");
            assertThat(pakket.resolve("pakket.yaml")).content().contains("geldig_van: " + dag);
            FileSystemUtils.deleteRecursively(pakket);
        }
    }

    @ParameterizedTest(name = "{0} wordt {1}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '~',
            value = {
                "Nuenen, Gerwen en Nederwetten@nuenen-gerwen-en-nederwetten@Nuenen, Gerwen en Nederwetten",
                "Su\u0301dwest-Frysla\u0302n@sudwest-fryslan@S\u00fadwest-Frysl\u00e2n",
                "S\u00fadwest\u2011Frysl\u00e2n@sudwest-fryslan@S\u00fadwest-Frysl\u00e2n",
                "\u0132sselstein@ijsselstein@\u0132sselstein",
                "'s-Hertogenbosch@s-hertogenbosch@'s-Hertogenbosch",
                "\u2019s\u00a0Gravenhage@s-gravenhage@\u2019s Gravenhage",
                "Bergen (NH.)@bergen-nh@Bergen (NH.)",
                "Frysl\u00e2n@fryslan@Frysl\u00e2n",
                "De Fryske Marren@de-fryske-marren@De Fryske Marren"
            })
    void elke_naam_die_een_gemeente_heeft_wordt_een_pakket_dat_te_lezen_is(String naam, String id, String gelezen) {
        assertThat(nieuw(naam).fout()).isEmpty();

        assertThat(new RulesFolderReader(map, new Findings()).read().gemeenten())
                .filteredOn(pakket -> pakket.id().equals(id))
                .singleElement()
                .satisfies(pakket -> assertThat(pakket.name()).isEqualTo(gelezen));
        assertThat(nieuw(naam).fout()).contains("Er is al een pakket " + id);
    }

    @Test
    void een_naam_die_de_terminal_verminkte_zegt_wat_eraan_te_doen_is() {
        assertThat(nieuw("S\uFFFD\uFFFDdwest-Frysl\uFFFDn").fout()).contains("LC_ALL=C.UTF-8");
    }

    @Test
    void de_landelijke_laag_werkt_meteen() {
        nieuw("Zandmeer");

        TestCommandLine advies = TestCommandLine.voer(
                "{\"gemeente\": \"zandmeer\", \"veiligheid\": {\"acuutGevaar\": \"JA\"}}",
                "adviseer",
                "-",
                "--rules",
                map.toString());

        assertThat(advies.uit()).contains("\"route\":\"CRISIS\"", "BEL_112_BIJ_LEVENSGEVAAR");
    }

    @ParameterizedTest
    @CsvSource({"Zandmeer, ''", "Veldhoven, noord-midden-drenthe"})
    void schrijft_elke_tabel_in_de_vaste_vorm(String naam, String regio) throws IOException {
        if (regio.isEmpty()) {
            nieuw(naam);
        } else {
            nieuw(naam, "--regio", regio);
        }
        Path pakket = map.resolve("gemeenten").resolve(naam.toLowerCase(Locale.ROOT));
        RuleTables tabellen = RuleTables.read(map);

        for (Path bestand : csvs(pakket)) {
            RuleTable tabel = tabellen.table(map.relativize(bestand).toString()).orElseThrow();
            assertThat(Files.readAllBytes(bestand)).as(bestand.toString()).isEqualTo(CsvTableWriter.write(tabel));
        }
    }

    @ParameterizedTest(name = "\"{0}\" {1}")
    @CsvSource(
            delimiter = '@',
            value = {
                "Emmen@@Er is al een pakket emmen. Er is niets veranderd.",
                "aa EN hunze@@Er is al een pakket aa-en-hunze.",
                "../elders@@\"../elders\" kan geen naam van een gemeente zijn. Gebruik letters",
                "12345@@\"12345\" kan geen naam van een gemeente zijn.",
                "Landelijk@@De naam landelijk is al van een landelijke of regionale laag.",
                "Zandmeer@noord-midden-drente@Bedoelde u \"noord-midden-drenthe\"?",
                "Zandmeer@landelijk@Regio \"landelijk\" staat niet in de lijst",
            })
    void weigert_wat_niet_kan_en_schrijft_dan_niets(String naam, String regio, String melding) throws IOException {
        List<Path> vooraf = mappen();

        TestCommandLine regel = regio == null ? nieuw(naam) : nieuw(naam, "--regio", regio);

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.uit()).isEmpty();
        assertThat(regel.fout()).contains(melding).doesNotContain("Exception");
        assertThat(mappen()).isEqualTo(vooraf);
    }

    @Test
    void weigert_een_map_zonder_landelijke_laag(@TempDir Path leeg) {
        TestCommandLine regel = TestCommandLine.voer("", "nieuw", "Zandmeer", "--rules", leeg.toString());

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.fout()).contains("staat geen landelijke laag");
    }

    private TestCommandLine nieuw(String... rest) {
        return TestCommandLine.voer(
                "",
                Stream.of(Stream.of("nieuw"), Stream.of(rest), Stream.of("--rules", map.toString()))
                        .flatMap(deel -> deel)
                        .toArray(String[]::new));
    }

    private String advies(String id) {
        return TestCommandLine.voer(
                        "{\"gemeente\": \"" + id + "\", \"leeftijd\": 8, \"hulpvragen\": [\"GEDRAG_THUIS\"],"
                                + " \"veiligheid\": {\"acuutGevaar\": \"NEE\", \"twijfelVeiligheid\": \"NEE\","
                                + " \"vermoedenGeweldMishandeling\": \"NEE\"}}",
                        "adviseer",
                        "-",
                        "--rules",
                        map.toString())
                .uit();
    }

    private List<Path> mappen() throws IOException {
        try (Stream<Path> paden = Files.list(map.resolve("gemeenten"))) {
            return paden.sorted().toList();
        }
    }

    private static List<Path> csvs(Path pakket) throws IOException {
        try (Stream<Path> paden = Files.list(pakket)) {
            return paden.filter(pad -> pad.toString().endsWith(".csv")).sorted().toList();
        }
    }
}
