// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTableWriterTest {

    private static final Path RULES = Path.of("rules");
    private static final RuleTables TABELLEN = RuleTables.read(RULES);

    static List<String> bestanden() throws IOException {
        try (Stream<Path> alle = Files.walk(RULES)) {
            return alle.filter(pad -> pad.toString().endsWith(".csv"))
                    .map(pad -> RULES.relativize(pad).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bestanden")
    void lezen_en_schrijven_geeft_dezelfde_bytes(String bestand) throws IOException {
        RuleTable tabel = TABELLEN.table(bestand).orElseThrow();

        assertThat(new String(CsvTableWriter.write(tabel), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(RULES.resolve(bestand)));
    }

    @Test
    void rijen_staan_op_volgorde_van_id_zoals_mensen_tellen() {
        byte[] csv = CsvTableWriter.write(List.of("id"), List.of(rij("A10", Map.of()), rij("A9", Map.of())));

        assertThat(csv).isEqualTo("\uFEFFid\r\nA9\r\nA10\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void alleen_cellen_met_een_puntkomma_of_aanhalingsteken_krijgen_aanhalingstekens() {
        byte[] csv = CsvTableWriter.write(
                List.of("id", "a", "b", "c"),
                List.of(rij("A1", Map.of("a", "x; y", "b", "zeg \"ja\"", "c", "een, twee"))));

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFid;a;b;c\r\nA1;\"x; y\";\"zeg \"\"ja\"\"\";een, twee\r\n");
    }

    @Test
    void de_hash_hangt_niet_af_van_de_volgorde_waarin_rijen_komen() {
        Row een = rij("A1", Map.of());
        Row twee = rij("A2", Map.of());

        assertThat(CsvTableWriter.hash(CsvTableWriter.write(List.of("id"), List.of(een, twee))))
                .isEqualTo(CsvTableWriter.hash(CsvTableWriter.write(List.of("id"), List.of(twee, een))))
                .matches("[0-9a-f]{64}");
    }

    private static Row rij(String id, Map<String, String> cellen) {
        Map<String, String> alle = new HashMap<>(cellen);
        alle.put("id", id);
        return new Row(id, 2, alle);
    }
}
