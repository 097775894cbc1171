// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.rules.Glossary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De indeling van het formulier")
class FormLayoutTest {

    private static List<FormLayout> blokken() {
        Glossary woorden = TestRules.bibliotheek().glossary();
        return FormLayout.of(
                TestRules.noordoostpolder(),
                id -> woorden.label("blok", id),
                id -> woorden.value("blok", id).orElseThrow().hint());
    }

    private static List<String> velden() {
        return blokken().stream().flatMap(FormLayout::allFields).toList();
    }

    @Test
    void vraagt_elk_gegeven_van_de_casus() {
        Set<String> verwacht = new TreeSet<>(
                TestRules.feiten().all().stream().map(CasusFact::path).toList());
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
        assertThat(blokken().get(0).id()).isEqualTo(FormLayout.VEILIGHEID);
        assertThat(blokken().get(0).facts())
                .containsExactly(
                        "veiligheid.acuutGevaar",
                        "veiligheid.twijfelVeiligheid",
                        "veiligheid.vermoedenGeweldMishandeling",
                        "veiligheid.meldingVeiligThuis");
    }

    @Test
    void zet_blokken_en_vragen_in_de_volgorde_van_de_feitentabel() {
        assertThat(blokken().stream().map(FormLayout::id))
                .containsExactly("veiligheid", "gezin", "hulpvraag", "helpt", "school", "hulp", "bijzonder");
        FormLayout bijzonder = blokken().get(6);
        assertThat(bijzonder.title()).isEqualTo("Bijzonderheden");
        assertThat(bijzonder.about()).isEqualTo("Alleen invullen wat hier speelt.");
        assertThat(bijzonder.facts()).isEmpty();
        assertThat(bijzonder.parts().stream().map(FormLayout::id))
                .containsExactly("maatregel", "voorrang", "volwassen", "pgb", "factoren", "casusgegevens");
        assertThat(blokken().get(2).facts())
                .containsExactly("hulpvragen", "vraagSoort", "complexiteit", "functioneren", "leefgebieden");
    }
}
