// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.jeugdroute.dossier.GroupCount;
import nl.jeugdroute.dossier.SafeCount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Kleine aantallen")
class SafeDistributionTest {

    @Test
    void een_kleine_groep_gaat_samen_met_de_kleinste_andere() {
        assertThat(regels(Map.of("A", 40L, "B", 9L, "C", 2L))).containsExactly("A=40", "B+C=11");
    }

    @Test
    void kleine_groepen_gaan_samen_en_dan_is_dat_genoeg() {
        assertThat(regels(Map.of("A", 40L, "B", 3L, "C", 4L))).containsExactly("A=40", "B+C=7");
    }

    @Test
    void kleine_groepen_die_samen_klein_zijn_nemen_er_nog_een_bij() {
        assertThat(regels(Map.of("A", 40L, "B", 1L, "C", 1L, "D", 6L))).containsExactly("A=40", "B+C+D=8");
    }

    @Test
    void een_klein_geheel_wordt_niet_verdeeld() {
        assertThat(regels(Map.of("A", 2L, "B", 2L))).isEmpty();
    }

    @Test
    void zonder_kleine_groepen_staat_alles_er_zelf() {
        assertThat(regels(Map.of("A", 5L, "B", 6L))).containsExactly("B=6", "A=5");
    }

    /** The total is known, so what is taken together must be several groups with a sum that is not small. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void geen_klein_aantal_is_terug_te_rekenen(long zaad) {
        Random toeval = new Random(zaad);
        for (int keer = 0; keer < 2000; keer++) {
            Map<String, Long> groepen = new HashMap<>();
            for (int i = 0; i <= toeval.nextInt(7); i++) {
                groepen.put("G" + i, (long) toeval.nextInt(14));
            }
            long totaal = groepen.values().stream().mapToLong(Long::longValue).sum();
            List<GroupCount> regels = SafeDistribution.of(groepen);

            long verteld = 0;
            for (GroupCount regel : regels) {
                assertThat(regel.count().isNumber()).as("%s", groepen).isTrue();
                assertThat(regel.count().value()).isGreaterThanOrEqualTo(5);
                verteld += regel.count().value();
                boolean klein = regel.groups().stream().anyMatch(groep -> groepen.get(groep) < 5);
                assertThat(!klein || regel.groups().size() > 1)
                        .as("%s", groepen)
                        .isTrue();
            }
            assertThat(verteld).as("%s", groepen).isEqualTo(totaal < 5 ? 0 : totaal);
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 100, < 5", "5, 100, 5", "96, 100, bijna alle", "95, 100, 95", "100, 100, 100", "0, 100, < 5"})
    void een_deel_van_een_geheel_verraadt_ook_de_rest_niet(long deel, long geheel, String tekst) {
        assertThat(SafeCount.of(deel, geheel).text()).isEqualTo(tekst);
    }

    private static List<String> regels(Map<String, Long> groepen) {
        return SafeDistribution.of(groepen).stream()
                .map(regel ->
                        String.join("+", regel.groups()) + "=" + regel.count().text())
                .toList();
    }
}
