// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.dmn.bouw.Dmnbouwer;
import nl.jeugdroute.dmn.bouw.NietUitTeDrukken;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Gevolg;
import nl.jeugdroute.regels.tabel.Bevinding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Wat niet in DMN past, wordt heel geweigerd")
class NietUitTeDrukkenTest {

    private static final Regelset SET = Testregels.noordoostpolder();

    @Test
    @DisplayName("een feit over een voorziening in een tabel over de hele casus")
    void een_feit_over_een_voorziening_in_een_tabel_over_de_casus() {
        NietUitTeDrukken weigering = weigering("A1", new Gevolg(Soort.FEIT, "voorziening.uitgesloten"));

        assertThat(weigering)
                .hasMessageContaining("landelijk/veiligheid.csv")
                .hasMessageContaining(
                        "(A1), kolom dan feit: Het feit voorziening.uitgesloten gaat over een voorziening")
                .hasMessageContaining("Er is niets geschreven.");
    }

    @Test
    @DisplayName("een teken dat niet in XML kan")
    void een_teken_dat_niet_in_xml_kan() {
        NietUitTeDrukken weigering = weigering("A1", new Gevolg(Soort.VOORBEHOUD, "Let op\u0001"));

        assertThat(weigering.bevindingen())
                .extracting(Bevinding::rij, Bevinding::melding)
                .containsExactly(tuple(
                        "A1", "In deze rij staat een onzichtbaar teken dat niet in XML kan. Typ de tekst opnieuw."));
    }

    @Test
    @DisplayName("alle rijen tegelijk")
    void noemt_alle_rijen_tegelijk() {
        Gevolg feit = new Gevolg(Soort.FEIT, "voorziening.uitgesloten");
        Regelset anders = SET.met(
                SET.beslisrijen().stream()
                        .map(rij -> rij.onderwerp() == Onderwerp.CASUS
                                        && List.of("A1", "A6")
                                                .contains(rij.regel().id())
                                ? met(rij, feit)
                                : rij)
                        .toList(),
                Naspeler.STAND.kern());

        NietUitTeDrukken weigering = catchThrowableOfType(NietUitTeDrukken.class, () -> Dmnbouwer.bouw(anders));

        assertThat(weigering.bevindingen()).extracting(Bevinding::rij).containsExactlyInAnyOrder("A1", "A6");
    }

    private static NietUitTeDrukken weigering(String id, Gevolg erbij) {
        Regelset anders = SET.met(
                SET.beslisrijen().stream()
                        .map(rij -> rij.regel().id().equals(id) ? met(rij, erbij) : rij)
                        .toList(),
                Naspeler.STAND.kern());
        return catchThrowableOfType(NietUitTeDrukken.class, () -> Dmnbouwer.bouw(anders));
    }

    private static Beslisrij met(Beslisrij rij, Gevolg erbij) {
        List<Gevolg> gevolgen = new ArrayList<>(rij.gevolgen());
        gevolgen.add(erbij);
        return new Beslisrij(
                rij.geldig(), rij.regel(), rij.onderwerp(), rij.bijVerlopen(), rij.voorwaarden(), gevolgen);
    }
}
