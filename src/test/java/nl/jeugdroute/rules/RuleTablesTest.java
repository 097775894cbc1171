// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De tabellen van de regels")
class RuleTablesTest {

    private static final RuleTables TABELLEN = RuleTables.read(Path.of("rules"));

    @Test
    void wat_de_bron_open_laat_staat_in_elk_pakket_in_een_tabel_met_dezelfde_naam_en_titel() {
        assertThat(tabellenMet(row -> row.cell("dan voorbehoud").startsWith("Geen aanbod volgens de bron")))
                .extracting(RuleTable::file)
                .containsExactly("gemeenten/coevorden/geen_criterium.csv", "gemeenten/noordenveld/geen_criterium.csv");
        assertThat(TABELLEN.all())
                .filteredOn(table -> table.name().equals("geen_criterium"))
                .hasSize(4)
                .extracting(RuleTable::title)
                .containsOnly("Geen criterium in de bron");
    }

    private static List<RuleTable> tabellenMet(Predicate<Row> kenmerk) {
        return TABELLEN.all().stream()
                .filter(table -> table.rows().stream().anyMatch(kenmerk))
                .toList();
    }
}
