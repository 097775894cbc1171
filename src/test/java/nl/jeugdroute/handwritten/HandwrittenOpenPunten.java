// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import static nl.jeugdroute.handwritten.HandwrittenHelp.G1;
import static nl.jeugdroute.handwritten.HandwrittenHelp.G2;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P24;
import static nl.jeugdroute.handwritten.HandwrittenHelp.S2;
import static nl.jeugdroute.handwritten.HandwrittenHelp.S3;
import static nl.jeugdroute.handwritten.HandwrittenHelp.S4;
import static nl.jeugdroute.handwritten.HandwrittenHelp.S8;
import static nl.jeugdroute.handwritten.HandwrittenHelp.T10;
import static nl.jeugdroute.handwritten.HandwrittenHelp.T11;
import static nl.jeugdroute.handwritten.HandwrittenHelp.T12;
import static nl.jeugdroute.handwritten.HandwrittenHelp.T3;
import static nl.jeugdroute.handwritten.HandwrittenHelp.T4;
import static nl.jeugdroute.handwritten.HandwrittenHelp.T5;
import static nl.jeugdroute.handwritten.HandwrittenHelp.T9;
import static nl.jeugdroute.handwritten.HandwrittenHelp.V1;
import static nl.jeugdroute.handwritten.HandwrittenHelp.V2;

/** Section 7: which open points a case touches. Points 3, 5 and 6 stand with C2, D12 and G. */
final class HandwrittenOpenPunten {

    private HandwrittenOpenPunten() {}

    static void beoordeel(HandwrittenWorksheet blad) {
        doorHulp(blad);
        doorWegen(blad);
        doorFeiten(blad);
    }

    private static void doorHulp(HandwrittenWorksheet blad) {
        bij(blad, S2.bit | S3.bit | S4.bit, 1);
        bij(blad, T3.bit | T4.bit | T5.bit | T11.bit | T12.bit, 2);
        if (blad.wenst(S8.bit) && blad.wenst(T4.bit)) {
            blad.raakt(4);
        }
        bij(blad, P24.bit, 8);
        bij(blad, T10.bit, 11);
        bij(blad, G1.bit | G2.bit, 12);
        bij(blad, V1.bit | V2.bit, 18);
        bij(blad, T9.bit, 19);
        bij(blad, HandwrittenHelp.S, 20);
    }

    private static void bij(HandwrittenWorksheet blad, long hulp, int openPunt) {
        if ((blad.inBeeld & hulp) != 0) {
            blad.raakt(openPunt);
        }
    }

    private static void doorWegen(HandwrittenWorksheet blad) {
        if (blad.leidtNaar(HandwrittenRoute.SAVE_INZET)) {
            blad.raakt(7); // with G3 wished too: B12
            blad.raakt(12);
        } else if (blad.leidtNaar(HandwrittenRoute.SAVE_CONSULT)) {
            blad.raakt(7);
        }
        if (blad.leidtNaar(HandwrittenRoute.CRISIS)) {
            blad.raakt(9);
            blad.raakt(11);
        }
        if (blad.leidtNaar(HandwrittenRoute.SPECIALIST_INZET) && (blad.jeugdhulp & HandwrittenHelp.S) != 0) {
            blad.raakt(13);
        }
    }

    private static void doorFeiten(HandwrittenWorksheet blad) {
        HandwrittenCasus casus = blad.casus;
        if (casus.complexiteit != Complexiteit.ENKELVOUDIG) {
            blad.raakt(10);
        }
        // The text says "jeugdreclassering"; as in the rows that is the measure, not the wish for G2.
        if (casus.maatregel == Maatregel.JEUGDRECLASSERING && blad.wenst(T11.bit)) {
            blad.raakt(15);
        }
        if (blad.leeftijd >= 18 && blad.leeftijd <= 23) {
            blad.raakt(16);
        }
        if (casus.dyslexie == Dyslexie.VERMOEDEN || casus.dyslexie == Dyslexie.ERNSTIG_VASTGESTELD) {
            blad.raakt(17);
        }
    }
}
