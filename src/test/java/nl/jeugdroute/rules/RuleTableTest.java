// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Tijdvak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Een lege datum in een rij")
class RuleTableTest {

    private static final RuleTables TABELLEN = RuleTables.read(Path.of("rules"));

    @ParameterizedTest(name = "{0}, {1}: {2} tot en met {3}")
    @CsvSource({
        "landelijk/acties.csv, AFSCHALEN_SAVE, 2015-01-01,",
        "regios/noord-midden-drenthe/acties.csv, OVERLEG_LOKAAL, 2019-03-28, 2021-12-31",
        "gemeenten/noordoostpolder/acties.csv, LEERPLICHT_RMC, 2015-01-01, 2018-12-31",
        "gemeenten/noordenveld/acties.csv, HALT_NAGAAN, 2025-07-01,",
        "gemeenten/noordenveld/preventief_aanbod.csv, PN25, 2025-07-01, 2027-12-31",
    })
    void is_die_van_de_laag_waar_de_rij_in_staat(String bestand, String rij, LocalDate van, LocalDate tot) {
        RuleTable tabel = TABELLEN.table(bestand).orElseThrow();

        assertThat(tabel.rows())
                .filteredOn(row -> row.id().equals(rij))
                .extracting(tabel::valid)
                .containsExactly(new Tijdvak(van, tot));
    }

    @Test
    void staat_overal_waar_een_rij_even_lang_geldt_als_haar_laag() {
        List<String> herhaald = TABELLEN.all().stream()
                .flatMap(tabel -> tabel.rows().stream()
                        .filter(row -> Stream.of(
                                        tabel.validity().van(), tabel.validity().tot())
                                .map(String::valueOf)
                                .anyMatch(dag -> dag.equals(row.cell(Row.FROM)) || dag.equals(row.cell(Row.UNTIL))))
                        .map(row -> tabel.file() + " " + row.key()))
                .toList();

        assertThat(herhaald).isEmpty();
    }

    @Test
    void geeft_een_rij_die_zichzelf_opvolgt_toch_een_eigen_naam() {
        Row eerst = new Row("S5", 2, Map.of(Row.FROM, "", Row.UNTIL, "2016-12-31"));
        Row daarna = new Row("S5", 3, Map.of(Row.FROM, "2017-01-01", Row.UNTIL, ""));

        assertThat(List.of(eerst, daarna)).extracting(Row::key).containsExactly("S5@begin", "S5@2017-01-01");
    }
}
