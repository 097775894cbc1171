// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De indeling van het formulier")
class FormLayoutTest {

    private static List<String> velden() {
        return Stream.concat(Stream.of(FormLayout.VEILIGHEID), FormLayout.BLOCKS.stream())
                .flatMap(FormLayout::allFields)
                .toList();
    }

    @Test
    void vraagt_elk_gegeven_van_de_casus() {
        Set<String> verwacht =
                new TreeSet<>(CasusFacts.all().stream().map(CasusFact::path).toList());
        verwacht.removeIf(pad -> pad.startsWith("leefgebieden."));
        verwacht.addAll(List.of("leefgebieden", "kenmerk", "peildatum"));

        assertThat(new TreeSet<>(velden())).isEqualTo(verwacht);
    }

    @Test
    void vraagt_elk_gegeven_een_keer() {
        assertThat(velden()).doesNotHaveDuplicates();
    }

    @Test
    void begint_met_de_vier_vragen_over_veiligheid() {
        assertThat(FormLayout.VEILIGHEID.facts())
                .containsExactly(
                        "veiligheid.acuutGevaar",
                        "veiligheid.twijfelVeiligheid",
                        "veiligheid.vermoedenGeweldMishandeling",
                        "veiligheid.meldingVeiligThuis");
    }
}
