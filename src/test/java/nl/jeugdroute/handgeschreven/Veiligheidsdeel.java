// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handgeschreven;

import static nl.jeugdroute.casus.Antwoord.JA;
import static nl.jeugdroute.casus.Antwoord.NEE;
import static nl.jeugdroute.casus.Antwoord.ONBEKEND;

import nl.jeugdroute.casus.Aanmelder;
import nl.jeugdroute.casus.Antwoord;
import nl.jeugdroute.casus.CrisisSoort;
import nl.jeugdroute.casus.MeldingVeiligThuis;
import nl.jeugdroute.casus.PrioriteitGrond;
import nl.jeugdroute.casus.Veiligheid;

/** Part A, and J1, which ends it. */
final class Veiligheidsdeel {

    private Veiligheidsdeel() {}

    /** Must come before all other parts: what safety concludes is told apart by it. */
    static void beoordeel(Werkblad blad) {
        Veiligheid feiten = blad.casus.veiligheid();
        if (feiten.acuutGevaar() == JA) { // A1
            blad.wegen.add(Weg.CRISIS);
            blad.wegen.add(Weg.SAVE_INZET);
            blad.acties.add(Handeling.BEL_112);
            blad.acties.add(Handeling.CRISISDIENST_BIJ_GEVAAR);
        }
        if (feiten.twijfelVeiligheid() == JA) { // A3
            blad.wegen.add(Weg.SAVE_CONSULT);
            blad.acties.add(Handeling.SAVE_CONSULTEREN);
        }
        if (feiten.vermoedenGeweldMishandeling() == JA) {
            bijVermoeden(blad, feiten);
        } else {
            zonderVermoeden(blad, feiten);
        }
        melding(blad, feiten);
        onbekend(blad, feiten);
        blad.veiligheidInHetGeding = blad.leidtNaarEenVan(Weg.VEILIGHEID);
    }

    private static void bijVermoeden(Werkblad blad, Veiligheid feiten) {
        Antwoord structureel = feiten.structureleOnveiligheid();
        Antwoord effectief = feiten.effectieveHulpMogelijk();
        Antwoord geaccepteerd = feiten.hulpGeaccepteerd();
        blad.wegen.add(Weg.SAVE_INZET); // A4, A7
        if (feiten.acuutGevaar() == JA || structureel == JA || effectief == NEE || geaccepteerd == NEE) { // A5-A7
            blad.wegen.add(Weg.MELDEN);
        }
        if (structureel == ONBEKEND || effectief == ONBEKEND || geaccepteerd == ONBEKEND) { // A8
            vraagRaad(blad);
            mist(blad, structureel, Gemis.STRUCTURELE_ONVEILIGHEID);
            mist(blad, effectief, Gemis.EFFECTIEVE_HULP);
            mist(blad, geaccepteerd, Gemis.HULP_GEACCEPTEERD);
        }
    }

    private static void zonderVermoeden(Werkblad blad, Veiligheid feiten) {
        if (feiten.vermoedenGeweldMishandeling() == ONBEKEND && feiten.twijfelVeiligheid() == JA) { // A8
            vraagRaad(blad);
        }
        if (feiten.structureleOnveiligheid() == JA) { // A14
            blad.wegen.add(Weg.SAVE_INZET);
            blad.wegen.add(Weg.VRAAG_VEILIG_THUIS);
        }
    }

    private static void vraagRaad(Werkblad blad) {
        blad.wegen.add(Weg.VRAAG_VEILIG_THUIS);
        blad.wegen.add(Weg.SAVE_CONSULT);
    }

    private static void melding(Werkblad blad, Veiligheid feiten) {
        switch (feiten.meldingVeiligThuis()) {
            case CRISIS -> { // A9
                blad.wegen.add(Weg.CRISIS);
                blad.acties.add(Handeling.BEL_112);
                blad.acties.add(Handeling.CRISISDIENST_NA_MELDING);
            }
            case ONDERZOEK -> blad.wegen.add(Weg.ONDERZOEK); // A9
            case EENVOUDIGE_ZORGMELDING -> blad.wegen.add(kindInHetSpel(blad, feiten) ? Weg.SAVE_INZET : Weg.STEUNPUNT);
            case GEEN -> { // A16
                if (blad.casus.aanmelder() == Aanmelder.POLITIE) {
                    blad.acties.add(Handeling.POLITIEMELDING_NAAR_VEILIG_THUIS);
                } else if (blad.casus.aanmelder() == Aanmelder.VEILIG_THUIS) {
                    blad.ontbrekend.add(Gemis.MELDING_VEILIG_THUIS);
                }
            }
        }
    }

    /** A10 against A11: only a "no" about children, with nobody under 18 and nobody unborn, is a "no". */
    private static boolean kindInHetSpel(Werkblad blad, Veiligheid feiten) {
        return feiten.kinderenInGezin() != NEE || blad.casus.ongeboren() || blad.leeftijd >= 0 && blad.leeftijd < 18;
    }

    private static void onbekend(Werkblad blad, Veiligheid feiten) {
        if (feiten.acuutGevaar() == ONBEKEND
                || feiten.twijfelVeiligheid() == ONBEKEND
                || feiten.vermoedenGeweldMishandeling() == ONBEKEND) { // A12
            blad.veiligheidOnbekend = true;
            blad.wegen.add(Weg.ONVOLLEDIG);
            blad.acties.add(Handeling.VEILIGHEID_BEOORDELEN);
            mist(blad, feiten.acuutGevaar(), Gemis.ACUUT_GEVAAR);
            mist(blad, feiten.twijfelVeiligheid(), Gemis.TWIJFEL_VEILIGHEID);
            mist(blad, feiten.vermoedenGeweldMishandeling(), Gemis.VERMOEDEN);
        }
    }

    private static void mist(Werkblad blad, Antwoord antwoord, Gemis gemis) {
        if (antwoord == ONBEKEND) {
            blad.ontbrekend.add(gemis);
        }
    }

    /** What waits for the routes of all other parts. */
    static void vervolg(Werkblad blad) {
        Veiligheid feiten = blad.casus.veiligheid();
        boolean crisis = blad.leidtNaar(Weg.CRISIS);
        if (crisis && feiten.crisisSoort() == CrisisSoort.PSYCHIATRISCH) { // A2
            blad.acties.add(Handeling.CRISISDIENST_JEUGD_GGZ);
        }
        if (blad.casus.prioriteitGronden().contains(PrioriteitGrond.ONVEILIGE_SITUATIE)
                && !blad.leidtNaarEenVan(Weg.VEILIGHEID)) { // A17
            blad.acties.add(Handeling.VEILIGHEID_BEOORDELEN_OM_VOORRANG);
        }
        if (!crisis
                && feiten.veiligheidHersteld() == JA
                && feiten.acuutGevaar() == NEE
                && feiten.twijfelVeiligheid() == NEE
                && feiten.vermoedenGeweldMishandeling() == NEE
                && feiten.structureleOnveiligheid() != JA
                && feiten.meldingVeiligThuis() == MeldingVeiligThuis.GEEN) { // J1
            blad.acties.add(Handeling.AFSCHALEN_SAVE);
        }
    }
}
