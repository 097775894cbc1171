// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handgeschreven;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Factor;
import org.jspecify.annotations.Nullable;

/** Decides one case of Noordoostpolder, part after part. It keeps nothing between cases. */
public final class MetDeHand {

    private MetDeHand() {}

    /**
     * What holds for this case.
     *
     * @throws IllegalArgumentException when it wishes help that is not in the catalogue
     */
    public static Uitkomst beslis(Casus casus) {
        Werkblad blad = new Werkblad(casus);
        Veiligheidsdeel.beoordeel(blad);
        Kaderdeel.beoordeel(blad);
        Deurendeel.beoordeel(blad);
        Zwaartedeel.beoordeel(blad);
        Regiedeel.beoordeel(blad);
        vangOp(blad);
        blad.houdSterksteVorm();

        // From here on the routes are known.
        Veiligheidsdeel.vervolg(blad);
        Deurendeel.vervolg(blad);
        Plandeel.beoordeel(blad);
        Openpuntendeel.beoordeel(blad);
        Urgentie urgentie = Regiedeel.urgentie(blad);
        RegionaalVerzoek verzoek = Verzoekdeel.beoordeel(blad, urgentie);
        Uitkomst.@Nullable Pgbbesluit pgb = Pgbdeel.besluit(blad);
        return new Uitkomst(
                routes(blad),
                urgentie,
                Regiedeel.coordinatie(blad),
                Plandeel.niveau(blad),
                Plandeel.voorzieningen(blad),
                acties(blad),
                ontbrekend(blad),
                openPunten(blad.openPunten()),
                verzoek,
                pgb,
                planthemas(casus));
    }

    /** Part I: nothing was asked, or nothing was concluded. */
    private static void vangOp(Werkblad blad) {
        if (blad.hulpvragen == 0 && blad.gewenst == 0 && !blad.casus.ongeboren()) { // I1
            blad.wegen.add(Weg.ONVOLLEDIG);
            blad.ontbrekend.add(Gemis.HULPVRAGEN);
        }
        if (blad.wegen.isEmpty()) { // I4
            blad.wegen.add(Weg.SOCIAAL_TEAM);
        }
    }

    private static List<Uitkomst.Routebesluit> routes(Werkblad blad) {
        List<Uitkomst.Routebesluit> routes = new ArrayList<>(blad.wegen.size());
        for (Weg weg : blad.wegen) {
            routes.add(weg.besluit(blad.veiligheidOnbekend));
        }
        return routes;
    }

    private static List<String> acties(Werkblad blad) {
        List<String> codes = new ArrayList<>(blad.acties.size());
        for (Handeling handeling : blad.acties) {
            if (!codes.contains(handeling.code)) {
                codes.add(handeling.code);
            }
        }
        return codes;
    }

    private static List<String> ontbrekend(Werkblad blad) {
        List<String> velden = new ArrayList<>(blad.ontbrekend.size());
        for (Gemis gemis : blad.ontbrekend) {
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
    private static List<String> planthemas(Casus casus) {
        List<String> themas = new ArrayList<>(casus.factoren().size());
        for (Factor factor : casus.factoren()) {
            themas.add(factor.name());
        }
        return themas;
    }
}
