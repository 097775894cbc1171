// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handgeschreven;

import nl.jeugdroute.casus.Aanmelder;
import nl.jeugdroute.casus.Antwoord;
import nl.jeugdroute.casus.HulpVoor18;
import nl.jeugdroute.casus.Kader;
import nl.jeugdroute.casus.Woonplaats;

/** Part B: who is in charge, which municipality, which law. */
final class Kaderdeel {

    private Kaderdeel() {}

    static void beoordeel(Werkblad blad) {
        gezag(blad);
        woonplaats(blad);
        if (blad.leeftijd >= 18 && !blad.onderMaatregel) {
            vanaf18(blad);
        } else if (blad.leeftijd == 17) { // B6
            blad.acties.add(Handeling.TOEKOMSTPLAN_18);
        }
        bijzondereHulp(blad);
    }

    private static void gezag(Werkblad blad) {
        Aanmelder aanmelder = blad.casus.aanmelder();
        if (blad.onderMaatregel) { // B1
            blad.wegen.add(Weg.GECERTIFICEERDE_INSTELLING);
        } else if (aanmelder == Aanmelder.GECERTIFICEERDE_INSTELLING || aanmelder == Aanmelder.RECHTER_OM) {
            blad.ontbrekend.add(Gemis.KADER);
        }
        if (blad.casus.kader() == Kader.DRANG) { // B11
            blad.wegen.add(Weg.SAVE_INZET);
        }
    }

    private static void woonplaats(Werkblad blad) {
        Woonplaats woonplaats = blad.casus.woonplaats();
        if (woonplaats == Woonplaats.ANDERE_GEMEENTE) { // B2
            blad.wegen.add(Weg.ANDERE_GEMEENTE);
            blad.acties.add(Handeling.WARM_OVERDRAGEN);
        } else if (woonplaats == Woonplaats.ONBEKEND && blad.jeugdhulp != 0) {
            blad.ontbrekend.add(Gemis.WOONPLAATS);
        }
        switch (blad.casus.verblijfplaats()) { // B3
            case PLEEGGEZIN, GEZINSHUIS, INSTELLING, JJI -> blad.acties.add(Handeling.WOONPLAATS_VOOR_VERBLIJF_NAGAAN);
            default -> {
                if (blad.wenst(Hulp.S7.bit)) {
                    blad.acties.add(Handeling.WOONPLAATS_VOOR_VERBLIJF_NAGAAN);
                }
            }
        }
    }

    /** B4, B5 and B7. */
    private static void vanaf18(Werkblad blad) {
        long naarWmo = blad.jeugdhulp & Hulp.WMO_VANAF_18; // B5
        long overig = blad.jeugdhulp & ~naarWmo;
        if (blad.leeftijd <= 20) { // B7
            overig &= ~Hulp.T6.bit;
        }
        long onzeker = 0;
        blad.uitgesloten = naarWmo;
        if (blad.leeftijd > 22 || blad.casus.hulpVoor18() == HulpVoor18.GEEN) {
            blad.uitgesloten |= overig;
        } else if (blad.casus.hulpVoor18() == HulpVoor18.ONBEKEND) {
            onzeker = overig;
        }
        if (onzeker != 0) {
            blad.wegen.add(Weg.ONVOLLEDIG);
            blad.ontbrekend.add(Gemis.HULP_VOOR_18);
        }
        boolean nietsVoorhanden = blad.jeugdhulp == 0 && !blad.vrijAanbodPast;
        if (onzeker != 0 || blad.uitgesloten != 0 || nietsVoorhanden) {
            blad.wegen.add(Weg.ANDERE_WET);
            blad.acties.add(Handeling.WARM_OVERDRAGEN);
        }
    }

    private static void bijzondereHulp(Werkblad blad) {
        if (blad.wenst(Hulp.WLZ) && blad.casus.wlzKenmerk() != Antwoord.NEE) { // B8
            blad.acties.add(Handeling.WLZ_NAGAAN);
        }
        if (blad.wenst(Hulp.G1.bit | Hulp.G2.bit) && !blad.onderMaatregel) { // B12
            blad.wegen.add(Weg.SAVE_CONSULT);
        }
        if (blad.wenst(Hulp.G3.bit)) {
            blad.wegen.add(Weg.SAVE_INZET);
        }
        if (blad.wenst(Hulp.G4.bit)) {
            blad.wegen.add(Weg.CRISIS);
            blad.acties.add(Handeling.BEL_112);
            blad.acties.add(Handeling.CRISISDIENST_BIJ_CRISISHULP);
        }
    }
}
