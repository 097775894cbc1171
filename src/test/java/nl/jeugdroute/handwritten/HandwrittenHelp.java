// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import static nl.jeugdroute.advies.Beschikking.JA;
import static nl.jeugdroute.advies.Beschikking.NEE;
import static nl.jeugdroute.advies.Beschikking.RECHTER;
import static nl.jeugdroute.advies.Beschikking.STANDAARD_NEE;
import static nl.jeugdroute.advies.Organisatieniveau.BOVENREGIONAAL;
import static nl.jeugdroute.advies.Organisatieniveau.LANDELIJK;
import static nl.jeugdroute.advies.Organisatieniveau.LOKAAL;
import static nl.jeugdroute.advies.Organisatieniveau.ONBESLIST;
import static nl.jeugdroute.advies.Organisatieniveau.REGIONAAL;
import static nl.jeugdroute.advies.Toegang.GEDWONGEN;
import static nl.jeugdroute.advies.Toegang.INDIVIDUEEL;
import static nl.jeugdroute.advies.Toegang.SOCIAAL_TEAM;
import static nl.jeugdroute.advies.Toegang.VRIJ;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Organisatieniveau;
import nl.jeugdroute.advies.Toegang;

/**
 * The catalogue (section 4), in the order in which an advies names help: G, P, S, T, V, each by number. Sets of help
 * are bit masks: all 57 fit in one {@code long}.
 */
enum HandwrittenHelp {
    G1(GEDWONGEN, RECHTER, REGIONAAL, 0),
    G2(GEDWONGEN, RECHTER, REGIONAAL, 0),
    G3(GEDWONGEN, NEE, ONBESLIST, 0),
    G4(GEDWONGEN, NEE, REGIONAAL, 0),
    G5(VRIJ, NEE, LANDELIJK, 1),
    P02(2, 12, 23),
    P03(2),
    P04(2, 12, 23),
    P05(1),
    P06(2),
    P07(1),
    P08(2),
    P09(2, 13, 16),
    P10(3),
    P11(3),
    P12(2),
    P13(3),
    P14(3),
    P15(1, 4, 12),
    P16(1, 0, 12),
    P17(2, 4, 8),
    P18(3, 17, 23),
    P19(3, 12, 23),
    P20(1, 0, 19),
    P21(2, 2, 4),
    P22(2, 2, 6),
    P23(1, 2, 4),
    P24(3, 0, 6),
    P25(2, 4, 12),
    S1(SOCIAAL_TEAM, STANDAARD_NEE, LOKAAL, 4),
    S2(SOCIAAL_TEAM, STANDAARD_NEE, ONBESLIST, 4),
    S3(SOCIAAL_TEAM, STANDAARD_NEE, ONBESLIST, 4),
    S4(SOCIAAL_TEAM, STANDAARD_NEE, ONBESLIST, 4),
    S5(SOCIAAL_TEAM, STANDAARD_NEE, LOKAAL, 4),
    S6(SOCIAAL_TEAM, STANDAARD_NEE, LOKAAL, 6),
    S7(SOCIAAL_TEAM, STANDAARD_NEE, LOKAAL, 6),
    S8(SOCIAAL_TEAM, STANDAARD_NEE, LOKAAL, 4),
    S9(SOCIAAL_TEAM, STANDAARD_NEE, LOKAAL, 5),
    S10(SOCIAAL_TEAM, STANDAARD_NEE, LOKAAL, 4),
    S11(SOCIAAL_TEAM, STANDAARD_NEE, LOKAAL, 6),
    T1(INDIVIDUEEL, JA, REGIONAAL, 5),
    T2(INDIVIDUEEL, JA, REGIONAAL, 7),
    T3(INDIVIDUEEL, JA, ONBESLIST, 6),
    T4(INDIVIDUEEL, JA, ONBESLIST, 4),
    T5(INDIVIDUEEL, JA, ONBESLIST, 6),
    T6(INDIVIDUEEL, JA, REGIONAAL, 7),
    T7(INDIVIDUEEL, JA, REGIONAAL, 7),
    T8(INDIVIDUEEL, JA, REGIONAAL, 7),
    T9(INDIVIDUEEL, JA, BOVENREGIONAAL, 8),
    T10(INDIVIDUEEL, JA, REGIONAAL, 7),
    T11(INDIVIDUEEL, JA, ONBESLIST, 5),
    T12(INDIVIDUEEL, JA, ONBESLIST, 6),
    T13(INDIVIDUEEL, JA, LANDELIJK, 8),
    V1(VRIJ, NEE, LOKAAL, 1),
    V2(VRIJ, NEE, LOKAAL, 2),
    V3(VRIJ, NEE, LOKAAL, 3),
    V4(VRIJ, NEE, LOKAAL, 1);

    static final long S = van(hulp -> hulp.toegang == SOCIAAL_TEAM);
    static final long T = van(hulp -> hulp.toegang == INDIVIDUEEL);
    /** Offer that anybody may use: V, P and G5. */
    static final long VRIJ_AANBOD = van(hulp -> hulp.toegang == VRIJ);
    /** Free offer that youth health care lets people in to. */
    static final long VIA_JGZ = P11.bit | P20.bit | P21.bit;

    static final long VERBLIJF = T2.bit | T6.bit | T7.bit | T8.bit | T9.bit | T10.bit;
    /** Long-term care may be the law for these. */
    static final long WLZ = T2.bit | T3.bit | T8.bit;
    /** From 18 these belong to the Wmo, whatever help there was before (B5). */
    static final long WMO_VANAF_18 = S5.bit | S6.bit | S8.bit;

    private static final int OUDSTE = 27;
    private static final HandwrittenHelp[] ALLE = values();
    private static final Map<String, HandwrittenHelp> PER_CODE = perCode();
    private static final long[] PASSEND = passend();

    final long bit = 1L << ordinal();
    final Toegang toegang;
    final Beschikking beschikking;
    final Organisatieniveau organisatieniveau;
    /** 1 to 8, or 0 for a measure, which has none. */
    final int niveau;

    private final int vanLeeftijd;
    private final int totEnMetLeeftijd;

    HandwrittenHelp(Toegang toegang, Beschikking beschikking, Organisatieniveau organisatieniveau, int niveau) {
        this(toegang, beschikking, organisatieniveau, niveau, 0, OUDSTE);
    }

    HandwrittenHelp(int niveau) {
        this(niveau, 0, OUDSTE);
    }

    HandwrittenHelp(int niveau, int vanLeeftijd, int totEnMetLeeftijd) {
        this(VRIJ, NEE, LOKAAL, niveau, vanLeeftijd, totEnMetLeeftijd);
    }

    HandwrittenHelp(
            Toegang toegang,
            Beschikking beschikking,
            Organisatieniveau organisatieniveau,
            int niveau,
            int vanLeeftijd,
            int totEnMetLeeftijd) {
        this.toegang = toegang;
        this.beschikking = beschikking;
        this.organisatieniveau = organisatieniveau;
        this.niveau = niveau;
        this.vanLeeftijd = vanLeeftijd;
        this.totEnMetLeeftijd = totEnMetLeeftijd;
    }

    /** The help of this number in the order of the catalogue. */
    static HandwrittenHelp op(int plaats) {
        return ALLE[plaats];
    }

    /** The help of this code. */
    static HandwrittenHelp met(String code) {
        HandwrittenHelp hulp = PER_CODE.get(code);
        if (hulp == null) {
            throw new IllegalArgumentException("the catalogue of Noordoostpolder has no " + code);
        }
        return hulp;
    }

    /** Free offer that fits an age, as a mask; all of it when the age is unknown (negative). */
    static long vrijAanbodVoor(int leeftijd) {
        return leeftijd < 0 ? VRIJ_AANBOD : PASSEND[Math.min(leeftijd, OUDSTE)];
    }

    private static long van(Predicate<HandwrittenHelp> eigenschap) {
        long masker = 0;
        for (HandwrittenHelp hulp : values()) {
            if (eigenschap.test(hulp)) {
                masker |= hulp.bit;
            }
        }
        return masker;
    }

    private static Map<String, HandwrittenHelp> perCode() {
        Map<String, HandwrittenHelp> perCode = new HashMap<>();
        for (HandwrittenHelp hulp : values()) {
            perCode.put(hulp.name(), hulp);
        }
        return perCode;
    }

    private static long[] passend() {
        long[] passend = new long[OUDSTE + 1];
        for (int leeftijd = 0; leeftijd <= OUDSTE; leeftijd++) {
            int oud = leeftijd;
            passend[leeftijd] = VRIJ_AANBOD & van(hulp -> hulp.vanLeeftijd <= oud && oud <= hulp.totEnMetLeeftijd);
        }
        return passend;
    }
}
