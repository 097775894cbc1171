// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.beheer.Conceptstatus;

/** The five steps of a concept and where it stands. */
record Voortgang(List<Stap> stappen) {

    private static final List<String> NAMEN =
            List.of("Wijzigen", "Controleren", "Voorleggen", "Goedkeuren", "Live zetten");

    /** A step; {@code stand} is klaar, nu or straks. */
    record Stap(String naam, String stand, String woord) {}

    /**
     * The steps of a concept.
     *
     * @param gewijzigd whether there is a change at all
     * @param goed whether it passed its checks
     */
    static Voortgang van(Conceptstatus status, boolean gewijzigd, boolean goed) {
        int nu = switch (status) {
            case CONCEPT, TERUGGESTUURD -> !gewijzigd ? 0 : goed ? 2 : 1;
            case TER_GOEDKEURING -> 3;
            case GOEDGEKEURD, INGEPLAND -> 4;
            case GEPUBLICEERD -> NAMEN.size();
            case INGETROKKEN -> -1;
        };
        List<Stap> stappen = new ArrayList<>();
        for (int i = 0; i < NAMEN.size(); i++) {
            String stand = nu < 0 ? "straks" : i < nu ? "klaar" : i == nu ? "nu" : "straks";
            stappen.add(new Stap(NAMEN.get(i), stand, stand.equals("straks") ? "nog niet" : stand));
        }
        return new Voortgang(stappen);
    }
}
