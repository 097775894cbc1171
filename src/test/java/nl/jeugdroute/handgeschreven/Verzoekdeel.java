// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handgeschreven;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.casus.Antwoord;
import nl.jeugdroute.casus.Verzoekonderdeel;
import org.jspecify.annotations.Nullable;

/** Part H: the request for regional help. */
final class Verzoekdeel {

    private static final Verzoekonderdeel[] ONDERDELEN = Verzoekonderdeel.values();

    private Verzoekdeel() {}

    /** The state of the request, or null when none is needed; what it asks for goes on the sheet. */
    static @Nullable RegionaalVerzoek beoordeel(Werkblad blad, Urgentie urgentie) {
        if ((blad.mogelijk() & Hulp.T) == 0 || !blad.leidtNaar(Weg.SPECIALISTENTAFEL)) {
            return null;
        }
        boolean haast = urgentie == Urgentie.ACUUT || urgentie == Urgentie.SPOED; // H3
        if (!haast) { // H2
            if (blad.casus.lokaleMogelijkhedenBenut() == Antwoord.NEE) {
                blad.acties.add(Handeling.EERST_LOKALE_MOGELIJKHEDEN);
            } else if (blad.casus.lokaleMogelijkhedenBenut() == Antwoord.ONBEKEND) {
                blad.ontbrekend.add(Gemis.LOKALE_MOGELIJKHEDEN_BENUT);
            }
        }
        List<Verzoekonderdeel> ontbreekt = new ArrayList<>(ONDERDELEN.length);
        for (Verzoekonderdeel onderdeel : ONDERDELEN) {
            if (!blad.casus.regionaalVerzoek().contains(onderdeel)) {
                ontbreekt.add(onderdeel);
            }
        }
        return new RegionaalVerzoek(ontbreekt.isEmpty(), ontbreekt, haast);
    }
}
