// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import static nl.jeugdroute.handwritten.Answer.JA;
import static nl.jeugdroute.handwritten.Answer.NEE;
import static nl.jeugdroute.handwritten.Hulpvraag.BEHANDELING;
import static nl.jeugdroute.handwritten.Hulpvraag.BEPERKING_THUIS;
import static nl.jeugdroute.handwritten.Hulpvraag.DAGINVULLING;
import static nl.jeugdroute.handwritten.Hulpvraag.DELICT;
import static nl.jeugdroute.handwritten.Hulpvraag.GEDRAG_THUIS;
import static nl.jeugdroute.handwritten.Hulpvraag.NIET_THUIS_KUNNEN_WONEN;
import static nl.jeugdroute.handwritten.Hulpvraag.ONTLASTING_OUDERS;
import static nl.jeugdroute.handwritten.Hulpvraag.VERZORGING;

/** Part D: from light to heavy. */
final class HandwrittenWeight {

    /** To these, school or an experience expert is never the whole answer (D6). */
    private static final int VRAAGT_HET_TEAM = HandwrittenHulpvragen.vragen(
            GEDRAG_THUIS,
            BEPERKING_THUIS,
            VERZORGING,
            ONTLASTING_OUDERS,
            DAGINVULLING,
            BEHANDELING,
            NIET_THUIS_KUNNEN_WONEN,
            DELICT);

    private HandwrittenWeight() {}

    static void beoordeel(HandwrittenWorksheet blad) {
        eigenKracht(blad);
        vrijAanbod(blad);
        specialist(blad);
        if (blad.casus.complexiteit == Complexiteit.HEEL_COMPLEX) { // D10
            blad.wegen.add(HandwrittenRoute.SPECIALISTENTAFEL);
        }
        if (!blad.onderMaatregel && blad.casus.verwijzing != Verwijzing.ARTS) {
            gevraagdeHulp(blad);
        }
    }

    private static void eigenKracht(HandwrittenWorksheet blad) {
        boolean nietsGevraagd = blad.jeugdhulp == 0 && blad.jongerDan18OfOnbekend();
        switch (blad.casus.eigenKracht) {
            case TOEREIKEND -> blad.wegen.add(HandwrittenRoute.EIGEN_NETWERK); // D1
            case DEELS, ONTOEREIKEND -> {
                if (nietsGevraagd && (!blad.vrijAanbodPast || blad.casus.vrijAanbodToereikend == NEE)) { // D5
                    blad.wegen.add(HandwrittenRoute.SOCIAAL_TEAM);
                }
            }
            case NIET_ONDERZOCHT -> {
                blad.acties.add(HandwrittenActie.EIGEN_KRACHT_BESPREKEN); // D2
                if (nietsGevraagd && !blad.vrijAanbodPast && blad.vraagt(VRAAGT_HET_TEAM)) { // D6
                    blad.wegen.add(HandwrittenRoute.SOCIAAL_TEAM);
                }
            }
        }
    }

    private static void vrijAanbod(HandwrittenWorksheet blad) {
        long aanbod = blad.inBeeld & HandwrittenHelp.VRIJ_AANBOD;
        if ((aanbod & ~HandwrittenHelp.VIA_JGZ) != 0) { // D3
            blad.wegen.add(HandwrittenRoute.VRIJ_TOEGANKELIJK);
        }
        if ((aanbod & HandwrittenHelp.VIA_JGZ) != 0) { // D4
            blad.wegen.add(HandwrittenRoute.JEUGDGEZONDHEIDSZORG);
        }
        if (blad.casus.voorkeurErvaringsdeskundige) { // D7
            blad.wegen.add(HandwrittenRoute.ERVARINGSDESKUNDIGE);
        }
        if (blad.leeftijd < 0 && !blad.casus.ongeboren && blad.vraagt(HandwrittenHulpvragen.MET_LEEFTIJD)) {
            // Nobody waits for the age of an unborn child: the text calls it absent, and the rows do not ask for it.
            blad.ontbrekend.add(HandwrittenOntbrekend.LEEFTIJD);
        }
    }

    private static void specialist(HandwrittenWorksheet blad) {
        HandwrittenCasus casus = blad.casus;
        Answer geconsulteerd = casus.specialistGeconsulteerd;
        if (casus.expertiseGeneralistToereikend == NEE && geconsulteerd != JA) { // D8
            blad.wegen.add(HandwrittenRoute.SPECIALIST_CONSULT);
            blad.wegen.add(HandwrittenRoute.SOCIAAL_TEAM);
        }
        if (geconsulteerd == JA && casus.specialistInGezinNodig == JA) { // D9
            blad.wegen.add(HandwrittenRoute.SPECIALIST_INZET);
            blad.wegen.add(HandwrittenRoute.SOCIAAL_TEAM);
        }
        if (casus.meerdereRegionaleAanbieders == JA) { // D14
            blad.wegen.add(HandwrittenRoute.SPECIALISTENTAFEL);
            blad.wegen.add(HandwrittenRoute.REGIONALE_ZORGTAFEL);
        }
        if (casus.directIntensiefNodig == JA) { // D15
            blad.wegen.add(HandwrittenRoute.SPECIALIST_INZET);
            blad.wegen.add(HandwrittenRoute.SOCIAAL_TEAM);
            if (casus.directIntensiefMotivering == DirectIntensiefMotivering.GEEN) {
                blad.ontbrekend.add(HandwrittenOntbrekend.DIRECT_INTENSIEF_MOTIVERING);
            }
        }
    }

    private static void gevraagdeHulp(HandwrittenWorksheet blad) {
        long hulp = blad.mogelijk();
        if ((hulp & HandwrittenHelp.T) != 0) { // D11
            blad.wegen.add(HandwrittenRoute.SPECIALISTENTAFEL);
        }
        if ((hulp & HandwrittenHelp.S) != 0) { // D12
            if (blad.casus.schoolgang == Schoolgang.NIET_OF_NAUWELIJKS
                    || blad.casus.functioneren == Functioneren.NIET_IN_STAAT) {
                blad.wegen.add(HandwrittenRoute.SPECIALISTENTAFEL);
                blad.raakt(5);
            } else {
                blad.wegen.add(HandwrittenRoute.SOCIAAL_TEAM);
            }
        }
    }
}
