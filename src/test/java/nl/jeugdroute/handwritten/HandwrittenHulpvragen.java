// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import static nl.jeugdroute.handwritten.HandwrittenHelp.P02;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P04;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P09;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P10;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P11;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P12;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P13;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P14;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P17;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P18;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P19;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P21;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P22;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P23;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P24;
import static nl.jeugdroute.handwritten.HandwrittenHelp.P25;
import static nl.jeugdroute.handwritten.HandwrittenHelp.V1;
import static nl.jeugdroute.handwritten.HandwrittenHelp.V2;
import static nl.jeugdroute.handwritten.HandwrittenHelp.V3;
import static nl.jeugdroute.handwritten.HandwrittenHelp.V4;
import static nl.jeugdroute.handwritten.Hulpvraag.MIDDELENGEBRUIK;
import static nl.jeugdroute.handwritten.Hulpvraag.ONTWIKKELINGSACHTERSTAND;
import static nl.jeugdroute.handwritten.Hulpvraag.OPVOEDVRAAG_LICHT;
import static nl.jeugdroute.handwritten.Hulpvraag.PSYCHISCHE_KLACHT;
import static nl.jeugdroute.handwritten.Hulpvraag.SCHOOLUITVAL;
import static nl.jeugdroute.handwritten.Hulpvraag.TAALACHTERSTAND;
import static nl.jeugdroute.handwritten.Hulpvraag.WEERBAARHEID;
import static nl.jeugdroute.handwritten.Hulpvraag.ZELFSTANDIG_WONEN;

/** Which free offer fits a question (section 2). */
final class HandwrittenHulpvragen {

    /** The age tells which offer fits these. */
    static final int MET_LEEFTIJD = vragen(
            OPVOEDVRAAG_LICHT,
            ONTWIKKELINGSACHTERSTAND,
            TAALACHTERSTAND,
            PSYCHISCHE_KLACHT,
            ZELFSTANDIG_WONEN,
            MIDDELENGEBRUIK,
            WEERBAARHEID,
            SCHOOLUITVAL);

    private HandwrittenHulpvragen() {}

    /** The offer that fits as a mask; with the age unknown (negative) what has an age is left out. */
    static long aanbod(Hulpvraag vraag, int leeftijd) {
        return switch (vraag) {
            case INFO_OPVOEDING -> V1.bit;
            case OPVOEDVRAAG_LICHT -> V2.bit | als(leeftijd, 0, 6, P24.bit);
            case GEDRAG_SCHOOL -> P14.bit;
            case SCHEIDING -> P12.bit;
            case OMGANG -> P10.bit;
            case ONTWIKKELINGSACHTERSTAND -> als(leeftijd, 2, 4, P21.bit) | als(leeftijd, 2, 6, P22.bit);
            case TAALACHTERSTAND ->
                als(leeftijd, 2, 4, P21.bit | P23.bit)
                        | als(leeftijd, 2, 6, P22.bit)
                        | als(leeftijd, 4, 8, P17.bit)
                        | als(leeftijd, 4, 12, P25.bit);
            case PSYCHISCHE_KLACHT -> als(leeftijd, 12, 23, V3.bit | V4.bit);
            case ZELFSTANDIG_WONEN -> als(leeftijd, 17, 23, P18.bit);
            case MIDDELENGEBRUIK -> als(leeftijd, 12, 23, P02.bit | P04.bit);
            case WEERBAARHEID -> als(leeftijd, 13, 16, P09.bit);
            case SCHOOLUITVAL -> als(leeftijd, 12, 23, P19.bit);
            case GEZIN_ONTREGELD -> P13.bit;
            case ZWANGERSCHAP -> P11.bit;
            default -> 0;
        };
    }

    /** The bit of a question. */
    static int bit(Hulpvraag vraag) {
        return 1 << vraag.ordinal();
    }

    /** These questions together, a bit for each. */
    static int vragen(Hulpvraag... vragen) {
        int masker = 0;
        for (Hulpvraag vraag : vragen) {
            masker |= bit(vraag);
        }
        return masker;
    }

    private static long als(int leeftijd, int van, int totEnMet, long aanbod) {
        return van <= leeftijd && leeftijd <= totEnMet ? aanbod : 0;
    }
}
