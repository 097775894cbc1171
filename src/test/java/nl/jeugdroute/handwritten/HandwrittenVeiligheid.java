// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import static nl.jeugdroute.handwritten.Answer.JA;
import static nl.jeugdroute.handwritten.Answer.NEE;
import static nl.jeugdroute.handwritten.Answer.ONBEKEND;

/** Part A, and J1, which ends it. */
final class HandwrittenVeiligheid {

    private HandwrittenVeiligheid() {}

    /** Must come before all other parts: what safety concludes is told apart by it. */
    static void beoordeel(HandwrittenWorksheet blad) {
        HandwrittenCasus feiten = blad.casus;
        if (feiten.acuutGevaar == JA) { // A1
            blad.wegen.add(HandwrittenRoute.CRISIS);
            blad.wegen.add(HandwrittenRoute.SAVE_INZET);
            blad.acties.add(HandwrittenActie.BEL_112);
            blad.acties.add(HandwrittenActie.CRISISDIENST_BIJ_GEVAAR);
        }
        if (feiten.twijfelVeiligheid == JA) { // A3
            blad.wegen.add(HandwrittenRoute.SAVE_CONSULT);
            blad.acties.add(HandwrittenActie.SAVE_CONSULTEREN);
        }
        if (feiten.vermoedenGeweldMishandeling == JA) {
            bijVermoeden(blad, feiten);
        } else {
            zonderVermoeden(blad, feiten);
        }
        melding(blad, feiten);
        onbekend(blad, feiten);
        blad.veiligheidInHetGeding = blad.leidtNaarEenVan(HandwrittenRoute.VEILIGHEID);
    }

    private static void bijVermoeden(HandwrittenWorksheet blad, HandwrittenCasus feiten) {
        Answer structureel = feiten.structureleOnveiligheid;
        Answer effectief = feiten.effectieveHulpMogelijk;
        Answer geaccepteerd = feiten.hulpGeaccepteerd;
        blad.wegen.add(HandwrittenRoute.SAVE_INZET); // A4, A7
        if (feiten.acuutGevaar == JA || structureel == JA || effectief == NEE || geaccepteerd == NEE) { // A5-A7
            blad.wegen.add(HandwrittenRoute.MELDEN);
        }
        if (structureel == ONBEKEND || effectief == ONBEKEND || geaccepteerd == ONBEKEND) { // A8
            vraagRaad(blad);
            mist(blad, structureel, HandwrittenOntbrekend.STRUCTURELE_ONVEILIGHEID);
            mist(blad, effectief, HandwrittenOntbrekend.EFFECTIEVE_HULP);
            mist(blad, geaccepteerd, HandwrittenOntbrekend.HULP_GEACCEPTEERD);
        }
    }

    private static void zonderVermoeden(HandwrittenWorksheet blad, HandwrittenCasus feiten) {
        if (feiten.vermoedenGeweldMishandeling == ONBEKEND && feiten.twijfelVeiligheid == JA) { // A8
            vraagRaad(blad);
        }
        if (feiten.structureleOnveiligheid == JA) { // A14
            blad.wegen.add(HandwrittenRoute.SAVE_INZET);
            blad.wegen.add(HandwrittenRoute.VRAAG_VEILIG_THUIS);
        }
    }

    private static void vraagRaad(HandwrittenWorksheet blad) {
        blad.wegen.add(HandwrittenRoute.VRAAG_VEILIG_THUIS);
        blad.wegen.add(HandwrittenRoute.SAVE_CONSULT);
    }

    private static void melding(HandwrittenWorksheet blad, HandwrittenCasus feiten) {
        switch (feiten.meldingVeiligThuis) {
            case CRISIS -> { // A9
                blad.wegen.add(HandwrittenRoute.CRISIS);
                blad.acties.add(HandwrittenActie.BEL_112);
                blad.acties.add(HandwrittenActie.CRISISDIENST_NA_MELDING);
            }
            case ONDERZOEK -> blad.wegen.add(HandwrittenRoute.ONDERZOEK); // A9
            case EENVOUDIGE_ZORGMELDING ->
                blad.wegen.add(kindInHetSpel(blad, feiten) ? HandwrittenRoute.SAVE_INZET : HandwrittenRoute.STEUNPUNT);
            case GEEN -> { // A16
                if (blad.casus.aanmelder == Aanmelder.POLITIE) {
                    blad.acties.add(HandwrittenActie.POLITIEMELDING_NAAR_VEILIG_THUIS);
                } else if (blad.casus.aanmelder == Aanmelder.VEILIG_THUIS) {
                    blad.ontbrekend.add(HandwrittenOntbrekend.MELDING_VEILIG_THUIS);
                }
            }
        }
    }

    /** A10 against A11: only a "no" about children, with nobody under 18 and nobody unborn, is a "no". */
    private static boolean kindInHetSpel(HandwrittenWorksheet blad, HandwrittenCasus feiten) {
        return feiten.kinderenInGezin != NEE || blad.casus.ongeboren || blad.leeftijd >= 0 && blad.leeftijd < 18;
    }

    private static void onbekend(HandwrittenWorksheet blad, HandwrittenCasus feiten) {
        if (feiten.acuutGevaar == ONBEKEND
                || feiten.twijfelVeiligheid == ONBEKEND
                || feiten.vermoedenGeweldMishandeling == ONBEKEND) { // A12
            blad.veiligheidOnbekend = true;
            blad.wegen.add(HandwrittenRoute.ONVOLLEDIG);
            blad.acties.add(HandwrittenActie.VEILIGHEID_BEOORDELEN);
            mist(blad, feiten.acuutGevaar, HandwrittenOntbrekend.ACUUT_GEVAAR);
            mist(blad, feiten.twijfelVeiligheid, HandwrittenOntbrekend.TWIJFEL_VEILIGHEID);
            mist(blad, feiten.vermoedenGeweldMishandeling, HandwrittenOntbrekend.VERMOEDEN);
        }
    }

    private static void mist(HandwrittenWorksheet blad, Answer antwoord, HandwrittenOntbrekend gemis) {
        if (antwoord == ONBEKEND) {
            blad.ontbrekend.add(gemis);
        }
    }

    /** What waits for the routes of all other parts. */
    static void vervolg(HandwrittenWorksheet blad) {
        HandwrittenCasus feiten = blad.casus;
        boolean crisis = blad.leidtNaar(HandwrittenRoute.CRISIS);
        if (crisis && feiten.crisisSoort == CrisisSoort.PSYCHIATRISCH) { // A2
            blad.acties.add(HandwrittenActie.CRISISDIENST_JEUGD_GGZ);
        }
        if (blad.casus.prioriteitGronden.contains(PrioriteitGrond.ONVEILIGE_SITUATIE)
                && !blad.leidtNaarEenVan(HandwrittenRoute.VEILIGHEID)) { // A17
            blad.acties.add(HandwrittenActie.VEILIGHEID_BEOORDELEN_OM_VOORRANG);
        }
        if (!crisis
                && feiten.veiligheidHersteld == JA
                && feiten.acuutGevaar == NEE
                && feiten.twijfelVeiligheid == NEE
                && feiten.vermoedenGeweldMishandeling == NEE
                && feiten.structureleOnveiligheid != JA
                && feiten.meldingVeiligThuis == MeldingVeiligThuis.GEEN) { // J1
            blad.acties.add(HandwrittenActie.AFSCHALEN_SAVE);
        }
    }
}
