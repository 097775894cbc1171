// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import static nl.jeugdroute.handwritten.Hulpvraag.GEDRAG_SCHOOL;
import static nl.jeugdroute.handwritten.Hulpvraag.GEDRAG_THUIS;
import static nl.jeugdroute.handwritten.Hulpvraag.LEERACHTERSTAND;
import static nl.jeugdroute.handwritten.Hulpvraag.ONTWIKKELINGSACHTERSTAND;
import static nl.jeugdroute.handwritten.Hulpvraag.SCHOOLUITVAL;

import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.casus.LeefgebiedEntry;

/** Part F: school, priority, and who keeps the help together. */
final class HandwrittenCoordinatie {

    private static final int MET_VOORRANG =
            HandwrittenHulpvragen.vragen(GEDRAG_THUIS, GEDRAG_SCHOOL, ONTWIKKELINGSACHTERSTAND, SCHOOLUITVAL);
    private static final int ACHTER_MET_LEREN = HandwrittenHulpvragen.vragen(LEERACHTERSTAND);

    private HandwrittenCoordinatie() {}

    /** F4, F5, F6 and F8; that severe dyslexia counts as a wish for S4 stands on the {@link HandwrittenWorksheet}. */
    static void beoordeel(HandwrittenWorksheet blad) {
        HandwrittenCasus casus = blad.casus;
        boolean leervraag = casus.vraagSoort == VraagSoort.LEERVRAAG || casus.vraagSoort == VraagSoort.BEIDE;
        if (leervraag && casus.onderwijsmiddelenToereikend != Answer.NEE
                || casus.dyslexie == Dyslexie.VERMOEDEN
                || casus.dyslexie == Dyslexie.ERNSTIG_VASTGESTELD) {
            blad.wegen.add(HandwrittenRoute.ONDERWIJS);
        }
        if (casus.schoolgang == Schoolgang.NIET_OF_NAUWELIJKS) {
            blad.wegen.add(HandwrittenRoute.ONDERWIJS);
            blad.acties.add(HandwrittenActie.LEERPLICHT_RMC);
        }
        for (LeefgebiedEntry vermelding : casus.leefgebieden) {
            if (Betreft.OUDER.name().equals(vermelding.betreft())) {
                blad.acties.add(HandwrittenActie.INTEGRAAL_PLAN_WMO_PARTICIPATIE);
            }
        }
    }

    /** F1. */
    static Urgentie urgentie(HandwrittenWorksheet blad) {
        if (blad.leidtNaar(HandwrittenRoute.CRISIS)) {
            return Urgentie.ACUUT;
        }
        if (blad.leidtNaar(HandwrittenRoute.MELDEN) || blad.leidtNaar(HandwrittenRoute.SAVE_INZET)) {
            return Urgentie.SPOED;
        }
        Schoolgang schoolgang = blad.casus.schoolgang;
        boolean voorrang = !blad.casus.prioriteitGronden.isEmpty()
                || blad.vraagt(MET_VOORRANG)
                || blad.vraagt(ACHTER_MET_LEREN) && blad.casus.onderwijsmiddelenToereikend == Answer.NEE
                || schoolgang == Schoolgang.GEDEELTELIJK
                || schoolgang == Schoolgang.NIET_OF_NAUWELIJKS
                || blad.veiligheidInHetGeding
                || blad.veiligheidOnbekend;
        return voorrang ? Urgentie.PRIORITEIT : Urgentie.REGULIER;
    }

    /** F2 and F3. */
    static Coordinatie coordinatie(HandwrittenWorksheet blad) {
        Complexiteit complexiteit = blad.casus.complexiteit;
        if (complexiteit == Complexiteit.MEERVOUDIG
                || complexiteit == Complexiteit.HEEL_COMPLEX
                || meerLeefgebieden(blad.casus)) {
            return Coordinatie.ZORGCOORDINATIE_PLUS;
        }
        int metRegie = 0;
        for (HandwrittenRoute weg : blad.wegen) {
            if (HandwrittenRoute.REGIE.contains(weg)) {
                metRegie++;
            }
        }
        return metRegie >= 2 ? Coordinatie.EEN_REGISSEUR : Coordinatie.GEEN;
    }

    /** Different areas of life, whoever they concern. */
    private static boolean meerLeefgebieden(HandwrittenCasus casus) {
        String eerste = null;
        for (LeefgebiedEntry vermelding : casus.leefgebieden) {
            if (eerste == null) {
                eerste = vermelding.leefgebied();
            } else if (!eerste.equals(vermelding.leefgebied())) {
                return true;
            }
        }
        return false;
    }
}
