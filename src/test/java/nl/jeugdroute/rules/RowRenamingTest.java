// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.RowRenaming.RowName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De lijst van oude en nieuwe namen van rijen")
class RowRenamingTest {

    private static final RuleTables TABELLEN = RuleTables.read(Path.of("rules"));

    @ParameterizedTest(name = "{1} van {0} heet nu {3} van {2}")
    @CsvSource({
        "landelijk, A5.1, landelijk, veiligheid-A5.1",
        "noordoostpolder, D12.2, noordoostpolder, gewenste_hulp_route-D12.2",
        "noord-midden-drenthe, RX10, noord-midden-drenthe, geen_criterium-RX10",
        "coevorden, CO-WV1, coevorden, geen_criterium-CO-WV1",
        "noordenveld, IL1, noordenveld, interventieniveaus-NV-IL1",
        "noordenveld, IL4, landelijk, interventieniveaus-IL4",
        "noordoostpolder, IL4, landelijk, interventieniveaus-IL4",
        "noordoostpolder, S11, noordoostpolder, S11",
        "landelijk, veiligheid-A5.1, landelijk, veiligheid-A5.1",
    })
    void geeft_de_naam_van_nu(String laag, String oud, String laagNu, String nieuw) {
        assertThat(RowRenaming.current(new RowName(laag, oud))).isEqualTo(new RowName(laagNu, nieuw));
    }

    @Test
    void noemt_alleen_rijen_die_er_nu_zijn() {
        assertThat(namenVanNu()).containsAll(RowRenaming.all().values());
    }

    @Test
    void noemt_elke_rij_die_er_was_onder_haar_nummer() {
        Map<RowName, RowName> lijst = RowRenaming.all();

        assertThat(lijst).hasSize(522);
        assertThat(Set.copyOf(lijst.values())).hasSize(512);
        lijst.forEach((oud, nieuw) -> assertThat(nieuw.id().replaceFirst("^interventieniveaus-(NOP|NV|CO)-", "-"))
                .endsWith("-" + oud.id()));
    }

    /** The rows whose id is a name and no code, by layer. */
    private static Set<RowName> namenVanNu() {
        return TABELLEN.all().stream()
                .filter(tabel -> !tabel.columns(ColumnRole.KOP).isEmpty())
                .flatMap(tabel -> tabel.rows().stream().map(rij -> new RowName(tabel.layer(), rij.id())))
                .collect(Collectors.toSet());
    }
}
