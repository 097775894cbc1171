// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handgeschreven;

import static nl.jeugdroute.casus.Hulpvraag.GEDRAG_SCHOOL;
import static nl.jeugdroute.casus.Hulpvraag.GEDRAG_THUIS;
import static nl.jeugdroute.casus.Hulpvraag.LEERACHTERSTAND;
import static nl.jeugdroute.casus.Hulpvraag.ONTWIKKELINGSACHTERSTAND;
import static nl.jeugdroute.casus.Hulpvraag.SCHOOLUITVAL;

import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.casus.Antwoord;
import nl.jeugdroute.casus.Betreft;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Complexiteit;
import nl.jeugdroute.casus.Dyslexie;
import nl.jeugdroute.casus.Leefgebied;
import nl.jeugdroute.casus.LeefgebiedVermelding;
import nl.jeugdroute.casus.Schoolgang;
import nl.jeugdroute.casus.VraagSoort;

/** Part F: school, priority, and who keeps the help together. */
final class Regiedeel {

    private static final int MET_VOORRANG =
            Hulpvragen.vragen(GEDRAG_THUIS, GEDRAG_SCHOOL, ONTWIKKELINGSACHTERSTAND, SCHOOLUITVAL);
    private static final int ACHTER_MET_LEREN = Hulpvragen.vragen(LEERACHTERSTAND);

    private Regiedeel() {}

    /** F4, F5, F6 and F8; that severe dyslexia counts as a wish for S4 stands on the {@link Werkblad}. */
    static void beoordeel(Werkblad blad) {
        Casus casus = blad.casus;
        boolean leervraag = casus.vraagSoort() == VraagSoort.LEERVRAAG || casus.vraagSoort() == VraagSoort.BEIDE;
        if (leervraag && casus.onderwijsmiddelenToereikend() != Antwoord.NEE
                || casus.dyslexie() == Dyslexie.VERMOEDEN
                || casus.dyslexie() == Dyslexie.ERNSTIG_VASTGESTELD) {
            blad.wegen.add(Weg.ONDERWIJS);
        }
        if (casus.schoolgang() == Schoolgang.NIET_OF_NAUWELIJKS) {
            blad.wegen.add(Weg.ONDERWIJS);
            blad.acties.add(Handeling.LEERPLICHT_RMC);
        }
        for (LeefgebiedVermelding vermelding : casus.leefgebieden()) {
            if (vermelding.betreft() == Betreft.OUDER) {
                blad.acties.add(Handeling.INTEGRAAL_PLAN_WMO_PARTICIPATIE);
            }
        }
    }

    /** F1. */
    static Urgentie urgentie(Werkblad blad) {
        if (blad.leidtNaar(Weg.CRISIS)) {
            return Urgentie.ACUUT;
        }
        if (blad.leidtNaar(Weg.MELDEN) || blad.leidtNaar(Weg.SAVE_INZET)) {
            return Urgentie.SPOED;
        }
        Schoolgang schoolgang = blad.casus.schoolgang();
        boolean voorrang = !blad.casus.prioriteitGronden().isEmpty()
                || blad.vraagt(MET_VOORRANG)
                || blad.vraagt(ACHTER_MET_LEREN) && blad.casus.onderwijsmiddelenToereikend() == Antwoord.NEE
                || schoolgang == Schoolgang.GEDEELTELIJK
                || schoolgang == Schoolgang.NIET_OF_NAUWELIJKS
                || blad.veiligheidInHetGeding
                || blad.veiligheidOnbekend;
        return voorrang ? Urgentie.PRIORITEIT : Urgentie.REGULIER;
    }

    /** F2 and F3. */
    static Coordinatie coordinatie(Werkblad blad) {
        Complexiteit complexiteit = blad.casus.complexiteit();
        if (complexiteit == Complexiteit.MEERVOUDIG
                || complexiteit == Complexiteit.HEEL_COMPLEX
                || meerLeefgebieden(blad.casus)) {
            return Coordinatie.ZORGCOORDINATIE_PLUS;
        }
        int metRegie = 0;
        for (Weg weg : blad.wegen) {
            if (Weg.REGIE.contains(weg)) {
                metRegie++;
            }
        }
        return metRegie >= 2 ? Coordinatie.EEN_REGISSEUR : Coordinatie.GEEN;
    }

    /** Different areas of life, whoever they concern. */
    private static boolean meerLeefgebieden(Casus casus) {
        Leefgebied eerste = null;
        for (LeefgebiedVermelding vermelding : casus.leefgebieden()) {
            if (eerste == null) {
                eerste = vermelding.leefgebied();
            } else if (eerste != vermelding.leefgebied()) {
                return true;
            }
        }
        return false;
    }
}
