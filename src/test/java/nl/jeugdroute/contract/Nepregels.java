// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;

/** A library with one pack, in force from 2015 through 2018, for tests that need no engine. */
final class Nepregels {

    static final Tijdvak GELDIG = new Tijdvak(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31));

    private Nepregels() {}

    static Regelbibliotheek bibliotheek() {
        Regelset regelset = mock(Regelset.class);
        when(regelset.voorzieningcodes()).thenReturn(new LinkedHashSet<>(List.of("V1", "S2", "S10", "T1", "T9")));
        Pakket pakket = new Pakket(
                "noordoostpolder", "Noordoostpolder", "", Setstatus.HISTORISCH, GELDIG, List.of(GELDIG), List.of());
        Regelbibliotheek bibliotheek = mock(Regelbibliotheek.class);
        Regelstand stand = mock(Regelstand.class);
        when(bibliotheek.stand()).thenReturn(stand);
        when(stand.pakketten()).thenReturn(List.of(pakket));
        when(stand.voor(anyString(), any())).thenAnswer(vraag -> {
            if (!"noordoostpolder".equals(vraag.getArgument(0))) {
                throw new OnbekendPakket(List.of("noordoostpolder"));
            }
            LocalDate dag = vraag.getArgument(1);
            if (dag != null && !GELDIG.bevat(dag)) {
                throw new GeenRegelsOpDatum(
                        "Op " + dag + " gelden hier geen regels; wel van 2015-01-01 t/m 2018-12-31.");
            }
            return regelset;
        });
        return bibliotheek;
    }
}
