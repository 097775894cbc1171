// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.Urgentie;
import org.jspecify.annotations.Nullable;

/** Decides one case of Noordoostpolder, part after part. It keeps nothing between cases. */
public final class HandwrittenRules {

    private HandwrittenRules() {}

    /**
     * What holds for this case.
     *
     * @throws IllegalArgumentException when it wishes help that is not in the catalogue
     */
    public static HandwrittenOutcome beslis(HandwrittenCasus casus) {
        HandwrittenWorksheet blad = new HandwrittenWorksheet(casus);
        HandwrittenVeiligheid.beoordeel(blad);
        HandwrittenKader.beoordeel(blad);
        HandwrittenDoors.beoordeel(blad);
        HandwrittenWeight.beoordeel(blad);
        HandwrittenCoordinatie.beoordeel(blad);
        vangOp(blad);
        blad.houdSterksteVorm();

        // From here on the routes are known.
        HandwrittenVeiligheid.vervolg(blad);
        HandwrittenDoors.vervolg(blad);
        HandwrittenPlan.beoordeel(blad);
        HandwrittenOpenPunten.beoordeel(blad);
        Urgentie urgentie = HandwrittenCoordinatie.urgentie(blad);
        RegionaalVerzoek verzoek = HandwrittenVerzoek.beoordeel(blad, urgentie);
        HandwrittenOutcome.@Nullable HandwrittenPgb pgb = HandwrittenPgbPart.besluit(blad);
        return new HandwrittenOutcome(
                routes(blad),
                urgentie,
                HandwrittenCoordinatie.coordinatie(blad),
                HandwrittenPlan.niveau(blad),
                HandwrittenPlan.voorzieningen(blad),
                acties(blad),
                ontbrekend(blad),
                openPunten(blad.openPunten()),
                verzoek,
                pgb,
                planthemas(casus));
    }

    /** Part I: nothing was asked, or nothing was concluded. */
    private static void vangOp(HandwrittenWorksheet blad) {
        if (blad.hulpvragen == 0 && blad.gewenst == 0 && !blad.casus.ongeboren) { // I1
            blad.wegen.add(HandwrittenRoute.ONVOLLEDIG);
            blad.ontbrekend.add(HandwrittenOntbrekend.HULPVRAGEN);
        }
        if (blad.wegen.isEmpty()) { // I4
            blad.wegen.add(HandwrittenRoute.SOCIAAL_TEAM);
        }
    }

    private static List<HandwrittenOutcome.HandwrittenRouteDecision> routes(HandwrittenWorksheet blad) {
        List<HandwrittenOutcome.HandwrittenRouteDecision> routes = new ArrayList<>(blad.wegen.size());
        for (HandwrittenRoute weg : blad.wegen) {
            routes.add(weg.besluit(blad.veiligheidOnbekend));
        }
        return routes;
    }

    private static List<String> acties(HandwrittenWorksheet blad) {
        List<String> codes = new ArrayList<>(blad.acties.size());
        for (HandwrittenActie handeling : blad.acties) {
            if (!codes.contains(handeling.code)) {
                codes.add(handeling.code);
            }
        }
        return codes;
    }

    private static List<String> ontbrekend(HandwrittenWorksheet blad) {
        List<String> velden = new ArrayList<>(blad.ontbrekend.size());
        for (HandwrittenOntbrekend gemis : blad.ontbrekend) {
            velden.add(gemis.veld);
        }
        return velden;
    }

    private static List<Integer> openPunten(long punten) {
        List<Integer> ids = new ArrayList<>(Long.bitCount(punten));
        for (long rest = punten; rest != 0; rest &= rest - 1) {
            ids.add(Long.numberOfTrailingZeros(rest));
        }
        return ids;
    }

    /** F7. */
    private static List<String> planthemas(HandwrittenCasus casus) {
        List<String> themas = new ArrayList<>(casus.factoren.size());
        for (Factor factor : casus.factoren) {
            themas.add(factor.name());
        }
        return themas;
    }
}
