// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handgeschreven;

import static nl.jeugdroute.casus.Antwoord.JA;
import static nl.jeugdroute.casus.Antwoord.NEE;
import static nl.jeugdroute.casus.Hulpvraag.BEHANDELING;
import static nl.jeugdroute.casus.Hulpvraag.BEPERKING_THUIS;
import static nl.jeugdroute.casus.Hulpvraag.DAGINVULLING;
import static nl.jeugdroute.casus.Hulpvraag.DELICT;
import static nl.jeugdroute.casus.Hulpvraag.GEDRAG_THUIS;
import static nl.jeugdroute.casus.Hulpvraag.NIET_THUIS_KUNNEN_WONEN;
import static nl.jeugdroute.casus.Hulpvraag.ONTLASTING_OUDERS;
import static nl.jeugdroute.casus.Hulpvraag.VERZORGING;

import nl.jeugdroute.casus.Antwoord;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Complexiteit;
import nl.jeugdroute.casus.DirectIntensiefMotivering;
import nl.jeugdroute.casus.Functioneren;
import nl.jeugdroute.casus.Schoolgang;
import nl.jeugdroute.casus.Verwijzing;

/** Part D: from light to heavy. */
final class Zwaartedeel {

    /** To these, school or an experience expert is never the whole answer (D6). */
    private static final int VRAAGT_HET_TEAM = Hulpvragen.vragen(
            GEDRAG_THUIS,
            BEPERKING_THUIS,
            VERZORGING,
            ONTLASTING_OUDERS,
            DAGINVULLING,
            BEHANDELING,
            NIET_THUIS_KUNNEN_WONEN,
            DELICT);

    private Zwaartedeel() {}

    static void beoordeel(Werkblad blad) {
        eigenKracht(blad);
        vrijAanbod(blad);
        specialist(blad);
        if (blad.casus.complexiteit() == Complexiteit.HEEL_COMPLEX) { // D10
            blad.wegen.add(Weg.SPECIALISTENTAFEL);
        }
        if (!blad.onderMaatregel && blad.casus.verwijzing() != Verwijzing.ARTS) {
            gevraagdeHulp(blad);
        }
    }

    private static void eigenKracht(Werkblad blad) {
        boolean nietsGevraagd = blad.jeugdhulp == 0 && blad.jongerDan18OfOnbekend();
        switch (blad.casus.eigenKracht()) {
            case TOEREIKEND -> blad.wegen.add(Weg.EIGEN_NETWERK); // D1
            case DEELS, ONTOEREIKEND -> {
                if (nietsGevraagd && (!blad.vrijAanbodPast || blad.casus.vrijAanbodToereikend() == NEE)) { // D5
                    blad.wegen.add(Weg.SOCIAAL_TEAM);
                }
            }
            case NIET_ONDERZOCHT -> {
                blad.acties.add(Handeling.EIGEN_KRACHT_BESPREKEN); // D2
                if (nietsGevraagd && !blad.vrijAanbodPast && blad.vraagt(VRAAGT_HET_TEAM)) { // D6
                    blad.wegen.add(Weg.SOCIAAL_TEAM);
                }
            }
        }
    }

    private static void vrijAanbod(Werkblad blad) {
        long aanbod = blad.inBeeld & Hulp.VRIJ_AANBOD;
        if ((aanbod & ~Hulp.VIA_JGZ) != 0) { // D3
            blad.wegen.add(Weg.VRIJ_TOEGANKELIJK);
        }
        if ((aanbod & Hulp.VIA_JGZ) != 0) { // D4
            blad.wegen.add(Weg.JEUGDGEZONDHEIDSZORG);
        }
        if (blad.casus.voorkeurErvaringsdeskundige()) { // D7
            blad.wegen.add(Weg.ERVARINGSDESKUNDIGE);
        }
        if (blad.leeftijd < 0 && !blad.casus.ongeboren() && blad.vraagt(Hulpvragen.MET_LEEFTIJD)) {
            // Nobody waits for the age of an unborn child: the text calls it absent, and the rows do not ask for it.
            blad.ontbrekend.add(Gemis.LEEFTIJD);
        }
    }

    private static void specialist(Werkblad blad) {
        Casus casus = blad.casus;
        Antwoord geconsulteerd = casus.specialistGeconsulteerd();
        if (casus.expertiseGeneralistToereikend() == NEE && geconsulteerd != JA) { // D8
            blad.wegen.add(Weg.SPECIALIST_CONSULT);
            blad.wegen.add(Weg.SOCIAAL_TEAM);
        }
        if (geconsulteerd == JA && casus.specialistInGezinNodig() == JA) { // D9
            blad.wegen.add(Weg.SPECIALIST_INZET);
            blad.wegen.add(Weg.SOCIAAL_TEAM);
        }
        if (casus.meerdereRegionaleAanbieders() == JA) { // D14
            blad.wegen.add(Weg.SPECIALISTENTAFEL);
            blad.wegen.add(Weg.REGIONALE_ZORGTAFEL);
        }
        if (casus.directIntensiefNodig() == JA) { // D15
            blad.wegen.add(Weg.SPECIALIST_INZET);
            blad.wegen.add(Weg.SOCIAAL_TEAM);
            if (casus.directIntensiefMotivering() == DirectIntensiefMotivering.GEEN) {
                blad.ontbrekend.add(Gemis.DIRECT_INTENSIEF_MOTIVERING);
            }
        }
    }

    private static void gevraagdeHulp(Werkblad blad) {
        long hulp = blad.mogelijk();
        if ((hulp & Hulp.T) != 0) { // D11
            blad.wegen.add(Weg.SPECIALISTENTAFEL);
        }
        if ((hulp & Hulp.S) != 0) { // D12
            if (blad.casus.schoolgang() == Schoolgang.NIET_OF_NAUWELIJKS
                    || blad.casus.functioneren() == Functioneren.NIET_IN_STAAT) {
                blad.wegen.add(Weg.SPECIALISTENTAFEL);
                blad.raakt(5);
            } else {
                blad.wegen.add(Weg.SOCIAAL_TEAM);
            }
        }
    }
}
