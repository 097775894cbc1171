// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Leesresultaat;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.triage.Triage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Een casus als rij van voorbeelden.csv")
class VoorbeeldrijTest {

    private static final String PAKKET = "noordoostpolder";
    private static final Regelbibliotheek REGELS = Testregels.bibliotheek();
    private static final Triage TRIAGE = new Triage(REGELS, Clock.systemUTC());

    static Stream<Voorbeeld> alle() {
        return new Voorbeelden(REGELS, TRIAGE).lees(PAKKET).voorbeelden().stream();
    }

    @ParameterizedTest
    @MethodSource("alle")
    void verwacht_precies_het_advies_waaruit_zij_is_gemaakt(Voorbeeld voorbeeld) {
        Casus casus = voorbeeld.casus();
        Advies advies = TRIAGE.adviseer(casus);

        Map<String, String> cellen =
                Voorbeeldrij.van("X1", "Titel", "", casus, advies, REGELS.voor(PAKKET, advies.peildatum()));

        Leesresultaat gelezen =
                new Casuslezer(REGELS).lees(Feitencel.alsJson(PAKKET, cellen.get("peildatum"), cellen.get("feiten")));
        assertThat(gelezen).isInstanceOf(Leesresultaat.Gelezen.class);
        Casus terug = ((Leesresultaat.Gelezen) gelezen).casus();
        assertThat(terug).isEqualTo(casus);
        assertThat(new Verwachting(new Voorbeeld(PAKKET, "", new Rij("X1", 2, cellen), terug), TRIAGE.adviseer(terug))
                        .afwijkingen())
                .isEmpty();
        assertThat(cellen.get("bron")).isNotEmpty();
    }
}
