// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.Urgentie;
import org.jspecify.annotations.Nullable;

/** Part H: the request for regional help. */
final class HandwrittenVerzoek {

    private static final VerzoekPart[] ONDERDELEN = VerzoekPart.values();

    private HandwrittenVerzoek() {}

    /** The state of the request, or null when none is needed; what it asks for goes on the sheet. */
    static @Nullable RegionaalVerzoek beoordeel(HandwrittenWorksheet blad, Urgentie urgentie) {
        if ((blad.mogelijk() & HandwrittenHelp.T) == 0 || !blad.leidtNaar(HandwrittenRoute.SPECIALISTENTAFEL)) {
            return null;
        }
        boolean haast = urgentie == Urgentie.ACUUT || urgentie == Urgentie.SPOED; // H3
        if (!haast) { // H2
            if (blad.casus.lokaleMogelijkhedenBenut == Answer.NEE) {
                blad.acties.add(HandwrittenActie.EERST_LOKALE_MOGELIJKHEDEN);
            } else if (blad.casus.lokaleMogelijkhedenBenut == Answer.ONBEKEND) {
                blad.ontbrekend.add(HandwrittenOntbrekend.LOKALE_MOGELIJKHEDEN_BENUT);
            }
        }
        List<String> ontbreekt = new ArrayList<>(ONDERDELEN.length);
        for (VerzoekPart onderdeel : ONDERDELEN) {
            if (!blad.casus.regionaalVerzoek.contains(onderdeel)) {
                ontbreekt.add(onderdeel.name());
            }
        }
        return new RegionaalVerzoek(ontbreekt.isEmpty(), ontbreekt, haast);
    }
}
