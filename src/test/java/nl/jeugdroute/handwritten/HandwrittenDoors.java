// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Part C: by which door the case came in. */
final class HandwrittenDoors {

    private HandwrittenDoors() {}

    static void beoordeel(HandwrittenWorksheet blad) {
        Verwijzing verwijzing = blad.casus.verwijzing;
        if (verwijzing == Verwijzing.ARTS) { // C1
            blad.wegen.add(HandwrittenRoute.ARTS_VERWIJZING);
            blad.acties.add(HandwrittenActie.SOCIAAL_TEAM_INFORMEREN_MET_TOESTEMMING);
        } else if (verwijzing == Verwijzing.GEEN) {
            switch (blad.casus.aanmelder) {
                case HUISARTS, JEUGDARTS, MEDISCH_SPECIALIST -> blad.ontbrekend.add(HandwrittenOntbrekend.VERWIJZING);
                default -> {}
            }
        }
    }

    /** What waits for the routes of all other parts. */
    static void vervolg(HandwrittenWorksheet blad) {
        boolean tafel = blad.leidtNaar(HandwrittenRoute.SPECIALISTENTAFEL);
        if (blad.casus.aanmelder == Aanmelder.SCHOOL
                && (tafel || blad.leidtNaar(HandwrittenRoute.SOCIAAL_TEAM))) { // C3
            blad.acties.add(HandwrittenActie.VERBINDING_JEUGDVERPLEEGKUNDIGE);
        }
        if (tafel) { // C4
            switch (blad.casus.schoolgang) {
                case VOLLEDIG, GEDEELTELIJK, NIET_OF_NAUWELIJKS ->
                    blad.acties.add(HandwrittenActie.VERBINDING_COMMISSIE_LEERLINGENZORG);
                default -> {}
            }
        }
    }
}
