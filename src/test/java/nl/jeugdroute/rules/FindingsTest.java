// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bevindingen")
class FindingsTest {

    private final Findings bevindingen = new Findings();

    @Test
    void dezelfde_fout_in_elk_pakket_telt_een_keer() {
        for (int pakket = 0; pakket < 8; pakket++) {
            for (int rij = 0; rij < 300; rij++) {
                bevindingen.addForRow("landelijk/acties.csv", rij, "Fout.");
            }
        }

        assertThat(bevindingen.list()).hasSize(300);
        assertThat(bevindingen.isFull()).isFalse();
    }

    @Test
    void na_negenhonderdnegenennegentig_fouten_wordt_de_rest_geteld_en_geen_rij_meer_gelezen() {
        for (int rij = 0; rij < 1_500; rij++) {
            bevindingen.addForRow("landelijk/acties.csv", rij, "Fout.");
        }
        bevindingen.addForRow("landelijk/acties.csv", 3, "Fout.");
        AtomicInteger gelezen = new AtomicInteger();
        List<Row> rijen = IntStream.range(0, 19_000)
                .mapToObj(i -> new Row("X" + i, i, Map.of()))
                .toList();

        bevindingen.untilFull(rijen, rij -> gelezen.incrementAndGet());

        assertThat(gelezen).hasValue(0);
        assertThat(bevindingen.list()).hasSize(1_000);
        assertThat(bevindingen.list().get(0).melding())
                .contains("Er zijn er nog minstens 501.")
                .contains("Wij keken 19000 rijen niet meer na.");
    }

    @Test
    void een_fout_in_yaml_noemt_regel_en_sleutel_een_fout_in_een_tabel_rij_en_kolom() {
        assertThat(new Finding("landelijk/pakket.yaml", 4, null, "naam", null, "Fout.").line())
                .isEqualTo("landelijk/pakket.yaml, regel 4, sleutel naam: Fout.");
        assertThat(new Finding("landelijk/acties.csv", 4, "X", "naam", null, "Fout.").line())
                .isEqualTo("landelijk/acties.csv, rij 4 (X), kolom naam: Fout.");
    }
}
