// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handgeschreven;

import nl.jeugdroute.casus.Aanmelder;
import nl.jeugdroute.casus.Verwijzing;

/** Part C: by which door the case came in. */
final class Deurendeel {

    private Deurendeel() {}

    static void beoordeel(Werkblad blad) {
        Verwijzing verwijzing = blad.casus.verwijzing();
        if (verwijzing == Verwijzing.ARTS) { // C1
            blad.wegen.add(Weg.ARTS_VERWIJZING);
            blad.acties.add(Handeling.SOCIAAL_TEAM_INFORMEREN_MET_TOESTEMMING);
        } else if (verwijzing == Verwijzing.GEEN) {
            switch (blad.casus.aanmelder()) {
                case HUISARTS, JEUGDARTS, MEDISCH_SPECIALIST -> blad.ontbrekend.add(Gemis.VERWIJZING);
                default -> {}
            }
        }
    }

    /** What waits for the routes of all other parts. */
    static void vervolg(Werkblad blad) {
        boolean tafel = blad.leidtNaar(Weg.SPECIALISTENTAFEL);
        if (blad.casus.aanmelder() == Aanmelder.SCHOOL && (tafel || blad.leidtNaar(Weg.SOCIAAL_TEAM))) { // C3
            blad.acties.add(Handeling.VERBINDING_JEUGDVERPLEEGKUNDIGE);
        }
        if (tafel) { // C4
            switch (blad.casus.schoolgang()) {
                case VOLLEDIG, GEDEELTELIJK, NIET_OF_NAUWELIJKS ->
                    blad.acties.add(Handeling.VERBINDING_COMMISSIE_LEERLINGENZORG);
                default -> {}
            }
        }
    }
}
