// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.RuleSubject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wat niet in DMN past, wordt heel geweigerd")
class NotExpressibleInDmnExceptionTest {

    private static final RuleSet SET = TestRules.noordoostpolder();

    @Test
    @DisplayName("een feit over een voorziening in een tabel over de hele casus")
    void een_feit_over_een_voorziening_in_een_tabel_over_de_casus() {
        NotExpressibleInDmnException weigering =
                weigering("veiligheid-A1", Consequence.of(ConclusionKind.FEIT, "voorziening.uitgesloten"));

        assertThat(weigering)
                .hasMessageContaining("landelijk/veiligheid.csv")
                .hasMessageContaining(
                        "(veiligheid-A1), kolom dan feit: Het feit voorziening.uitgesloten gaat over een voorziening")
                .hasMessageContaining("Er is niets geschreven.");
    }

    @Test
    @DisplayName("een teken dat niet in XML kan")
    void een_teken_dat_niet_in_xml_kan() {
        NotExpressibleInDmnException weigering =
                weigering("veiligheid-A1", Consequence.of(ConclusionKind.VOORBEHOUD, "Let op\u0001"));

        assertThat(weigering.findings())
                .extracting(Finding::rij, Finding::melding)
                .containsExactly(tuple(
                        "veiligheid-A1",
                        "In deze rij staat een onzichtbaar teken dat niet in XML kan. Typ de tekst opnieuw."));
    }

    @Test
    @DisplayName("alle rijen tegelijk")
    void noemt_alle_rijen_tegelijk() {
        Consequence feit = Consequence.of(ConclusionKind.FEIT, "voorziening.uitgesloten");
        RuleSet anders = SET.with(
                SET.decisionRows().stream()
                        .map(rij -> rij.subject() == RuleSubject.CASUS
                                        && List.of("veiligheid-A1", "veiligheid-A6")
                                                .contains(rij.rule().id())
                                ? met(rij, feit)
                                : rij)
                        .toList(),
                Replayer.STAND.core());

        NotExpressibleInDmnException weigering =
                catchThrowableOfType(NotExpressibleInDmnException.class, () -> DmnModelBuilder.build(anders));

        assertThat(weigering.findings())
                .extracting(Finding::rij)
                .containsExactlyInAnyOrder("veiligheid-A1", "veiligheid-A6");
    }

    private static NotExpressibleInDmnException weigering(String id, Consequence erbij) {
        RuleSet anders = SET.with(
                SET.decisionRows().stream()
                        .map(rij -> rij.rule().id().equals(id) ? met(rij, erbij) : rij)
                        .toList(),
                Replayer.STAND.core());
        return catchThrowableOfType(NotExpressibleInDmnException.class, () -> DmnModelBuilder.build(anders));
    }

    private static DecisionRow met(DecisionRow rij, Consequence erbij) {
        List<Consequence> gevolgen = new ArrayList<>(rij.consequences());
        gevolgen.add(erbij);
        return new DecisionRow(rij.valid(), rij.rule(), rij.subject(), rij.whenExpired(), rij.conditions(), gevolgen);
    }
}
