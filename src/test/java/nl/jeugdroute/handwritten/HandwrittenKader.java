// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Part B: who is in charge, which municipality, which law. */
final class HandwrittenKader {

    private HandwrittenKader() {}

    static void beoordeel(HandwrittenWorksheet blad) {
        gezag(blad);
        woonplaats(blad);
        if (blad.leeftijd >= 18 && !blad.onderMaatregel) {
            vanaf18(blad);
        } else if (blad.leeftijd == 17) { // B6
            blad.acties.add(HandwrittenActie.TOEKOMSTPLAN_18);
        }
        bijzondereHulp(blad);
    }

    private static void gezag(HandwrittenWorksheet blad) {
        Aanmelder aanmelder = blad.casus.aanmelder;
        if (blad.onderMaatregel) { // B1
            blad.wegen.add(HandwrittenRoute.GECERTIFICEERDE_INSTELLING);
        } else if (aanmelder == Aanmelder.GECERTIFICEERDE_INSTELLING || aanmelder == Aanmelder.RECHTER_OM) {
            blad.ontbrekend.add(HandwrittenOntbrekend.KADER);
        }
        if (blad.casus.kader == Kader.DRANG) { // B11
            blad.wegen.add(HandwrittenRoute.SAVE_INZET);
        }
    }

    private static void woonplaats(HandwrittenWorksheet blad) {
        Woonplaats woonplaats = blad.casus.woonplaats;
        if (woonplaats == Woonplaats.ANDERE_GEMEENTE) { // B2
            blad.wegen.add(HandwrittenRoute.ANDERE_GEMEENTE);
            blad.acties.add(HandwrittenActie.WARM_OVERDRAGEN);
        } else if (woonplaats == Woonplaats.ONBEKEND && blad.jeugdhulp != 0) {
            blad.ontbrekend.add(HandwrittenOntbrekend.WOONPLAATS);
        }
        switch (blad.casus.verblijfplaats) { // B3
            case PLEEGGEZIN, GEZINSHUIS, INSTELLING, JJI ->
                blad.acties.add(HandwrittenActie.WOONPLAATS_VOOR_VERBLIJF_NAGAAN);
            default -> {
                if (blad.wenst(HandwrittenHelp.S7.bit)) {
                    blad.acties.add(HandwrittenActie.WOONPLAATS_VOOR_VERBLIJF_NAGAAN);
                }
            }
        }
    }

    /** B4, B5 and B7. */
    private static void vanaf18(HandwrittenWorksheet blad) {
        long naarWmo = blad.jeugdhulp & HandwrittenHelp.WMO_VANAF_18; // B5
        long overig = blad.jeugdhulp & ~naarWmo;
        if (blad.leeftijd <= 20) { // B7
            overig &= ~HandwrittenHelp.T6.bit;
        }
        long onzeker = 0;
        blad.uitgesloten = naarWmo;
        if (blad.leeftijd > 22 || blad.casus.hulpVoor18 == HulpVoor18.GEEN) {
            blad.uitgesloten |= overig;
        } else if (blad.casus.hulpVoor18 == HulpVoor18.ONBEKEND) {
            onzeker = overig;
        }
        if (onzeker != 0) {
            blad.wegen.add(HandwrittenRoute.ONVOLLEDIG);
            blad.ontbrekend.add(HandwrittenOntbrekend.HULP_VOOR_18);
        }
        boolean nietsVoorhanden = blad.jeugdhulp == 0 && !blad.vrijAanbodPast;
        if (onzeker != 0 || blad.uitgesloten != 0 || nietsVoorhanden) {
            blad.wegen.add(HandwrittenRoute.ANDERE_WET);
            blad.acties.add(HandwrittenActie.WARM_OVERDRAGEN);
        }
    }

    private static void bijzondereHulp(HandwrittenWorksheet blad) {
        if (blad.wenst(HandwrittenHelp.WLZ) && blad.casus.wlzKenmerk != Answer.NEE) { // B8
            blad.acties.add(HandwrittenActie.WLZ_NAGAAN);
        }
        if (blad.wenst(HandwrittenHelp.G1.bit | HandwrittenHelp.G2.bit) && !blad.onderMaatregel) { // B12
            blad.wegen.add(HandwrittenRoute.SAVE_CONSULT);
        }
        if (blad.wenst(HandwrittenHelp.G3.bit)) {
            blad.wegen.add(HandwrittenRoute.SAVE_INZET);
        }
        if (blad.wenst(HandwrittenHelp.G4.bit)) {
            blad.wegen.add(HandwrittenRoute.CRISIS);
            blad.acties.add(HandwrittenActie.BEL_112);
            blad.acties.add(HandwrittenActie.CRISISDIENST_BIJ_CRISISHULP);
        }
    }
}
