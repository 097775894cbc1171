// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.rules.CsvTableWriter;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De datums van een pakket")
class PackRuleSetsTest {

    private static final String PAKKET = "noordoostpolder";
    private static final String MAP = "gemeenten/" + PAKKET + "/";
    private static final LocalDate DAARNA = LocalDate.of(2019, 6, 30);

    @TempDir
    private Path map;

    @BeforeEach
    void kopieer() {
        TestRules.kopie(map);
    }

    @Test
    void gelden_voor_elke_rij_die_zelf_geen_datum_noemt() {
        List<String> rijen = rijen(TestRules.noordoostpolder());
        TestRules.vervang(map.resolve(MAP + "pakket.yaml"), "geldig_tot: 2018-12-31", "geldig_tot: " + DAARNA);
        RuleLibrary verlengd = RuleLibrary.load(map, TestRules.KLOK);

        assertThat(rijen(verlengd.ruleSetFor(PAKKET, DAARNA))).containsExactlyElementsOf(rijen);
        assertThat(tijdvakken(verlengd)).containsExactly(new Tijdvak(LocalDate.of(2015, 1, 1), DAARNA));
    }

    @Test
    void geven_met_een_eigen_datum_in_een_rij_een_nieuw_tijdvak() {
        TestRules.vervang(map.resolve(MAP + "zwaarte.csv"), "zwaarte-D10;;;", "zwaarte-D10;2017-01-01;;");

        assertThat(tijdvakken(RuleLibrary.load(map, TestRules.KLOK)))
                .containsExactly(
                        new Tijdvak(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 12, 31)),
                        new Tijdvak(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 12, 31)));
    }

    @Test
    void geven_dezelfde_regels_met_dezelfde_hash_als_elke_rij_ze_uitschrijft() throws IOException {
        for (RuleTable tabel : TestRules.bibliotheek().tables(PAKKET)) {
            schrijfDatumsUit(tabel);
        }
        RuleSet uitgeschreven = RuleLibrary.load(map, TestRules.KLOK).ruleSetFor(PAKKET, null);

        assertThat(uitgeschreven.reference())
                .isEqualTo(TestRules.noordoostpolder().reference());
    }

    @Test
    void mogen_niet_voor_de_bron_liggen_waar_een_rij_op_steunt() {
        TestRules.vervang(map.resolve("bronnen.csv"), "2015-2018;2014-08-28;", "2015-2018;2015-06-01;");

        assertThatThrownBy(() -> RuleLibrary.load(map, TestRules.KLOK))
                .hasMessageContaining("Deze rij begint op 2015-01-01, maar haar bron NOP is van 2015-06-01.");
    }

    private void schrijfDatumsUit(RuleTable tabel) throws IOException {
        List<Row> rijen = tabel.rows().stream()
                .map(row -> new Row(row.id(), row.number(), metDatums(tabel, row)))
                .toList();
        Files.write(map.resolve(tabel.file()), CsvTableWriter.write(tabel.with(rijen)));
    }

    private static Map<String, String> metDatums(RuleTable tabel, Row row) {
        Map<String, String> cellen = new HashMap<>(row.cells());
        Tijdvak geldig = tabel.valid(row);
        cellen.put(Row.FROM, geldig.van().toString());
        cellen.put(Row.UNTIL, geldig.tot() == null ? "" : geldig.tot().toString());
        return cellen;
    }

    private static List<String> rijen(RuleSet rules) {
        return rules.ruleBook().rules().keySet().stream().sorted().toList();
    }

    private static List<Tijdvak> tijdvakken(RuleLibrary library) {
        return Stream.of(library.packs().get(0))
                .flatMap(pack -> pack.tijdvakken().stream())
                .toList();
    }
}
