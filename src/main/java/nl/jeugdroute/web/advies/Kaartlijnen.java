// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.web.advies.Routekaart.Baan;
import nl.jeugdroute.web.advies.Routekaart.Lijnstuk;
import nl.jeugdroute.web.advies.Routekaart.Stand;

/** The lines of the route map: thick as far as the advies, double as far as what goes along, dotted beyond. */
final class Kaartlijnen {

    /** Height of the lane of help, on which the case departs. */
    static final int HULPLIJN = 214;

    private static final int VERTREK = 112;

    private Kaartlijnen() {}

    /** All lines, what must lie on top last. */
    static List<Lijnstuk> van(List<Baan> banen) {
        List<Lijnstuk> lijnen = new ArrayList<>();
        banen.forEach(baan -> lijnen.addAll(van(baan)));
        lijnen.sort((een, ander) -> ander.soort().compareTo(een.soort()));
        return lijnen;
    }

    private static List<Lijnstuk> van(Baan baan) {
        int laatste = baan.haltes().size() - 1;
        int advies = laatste(baan, Stand.ADVIES);
        int mee = laatste(baan, Stand.MEE);
        List<Lijnstuk> stukken = new ArrayList<>();
        int vanaf = -1;
        if (advies >= 0) {
            stukken.add(stuk("advies", baan, -1, advies));
            vanaf = advies;
        }
        if (mee > vanaf) {
            stukken.add(stuk("mee", baan, vanaf, mee));
            vanaf = mee;
        }
        if (vanaf < laatste) {
            stukken.add(stuk("niet", baan, vanaf, laatste));
        }
        return stukken;
    }

    private static Lijnstuk stuk(String soort, Baan baan, int van, int tot) {
        int y = baan.haltes().get(0).y();
        String eind = " H" + baan.haltes().get(tot).x();
        if (van >= 0) {
            return new Lijnstuk(soort, "M" + baan.haltes().get(van).x() + " " + y + eind);
        }
        if (y == HULPLIJN) {
            return new Lijnstuk(soort, "M" + VERTREK + " " + y + eind);
        }
        return new Lijnstuk(
                soort,
                "M" + VERTREK + " " + HULPLIJN + " C" + (VERTREK + 44) + " " + HULPLIJN + " " + (VERTREK + 24) + " " + y
                        + " " + (VERTREK + 88) + " " + y + eind);
    }

    private static int laatste(Baan baan, Stand stand) {
        for (int i = baan.haltes().size() - 1; i >= 0; i--) {
            if (baan.haltes().get(i).stand() == stand) {
                return i;
            }
        }
        return -1;
    }
}
