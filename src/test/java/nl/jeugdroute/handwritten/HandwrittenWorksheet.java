// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import static nl.jeugdroute.handwritten.Dyslexie.ERNSTIG_VASTGESTELD;
import static nl.jeugdroute.handwritten.Kader.MAATREGEL;
import static nl.jeugdroute.handwritten.Verwijzing.GI_BEPALING;
import static nl.jeugdroute.handwritten.Verwijzing.RECHTERLIJK;

import java.util.EnumSet;
import java.util.Set;

/** One case while it is read: what follows from its facts at once, and what the parts have concluded so far. */
final class HandwrittenWorksheet {

    final HandwrittenCasus casus;
    /** Whole years, or -1 when unknown or not born yet. */
    final int leeftijd;
    /** The questions, a bit for each. */
    final int hulpvragen;
    /** Help that was asked for. */
    final long gewenst;
    /** Help that was asked for or is offered. */
    final long inBeeld;
    /** S and T that count as asked for; with severe dyslexia S4 does too (F8). */
    final long jeugdhulp;
    /** Whether free offer in view fits the age. */
    final boolean vrijAanbodPast;
    /** Whether a court or a certified institution is in charge (B1). */
    final boolean onderMaatregel;

    final EnumSet<HandwrittenRoute> wegen = EnumSet.noneOf(HandwrittenRoute.class);
    final EnumSet<HandwrittenActie> acties = EnumSet.noneOf(HandwrittenActie.class);
    final EnumSet<HandwrittenOntbrekend> ontbrekend = EnumSet.noneOf(HandwrittenOntbrekend.class);

    /** Safety was not judged (A12). */
    boolean veiligheidOnbekend;
    /** An A rule gave a route. */
    boolean veiligheidInHetGeding;
    /** Youth help that is not possible from 18 (B4); the parts after B pass it over. */
    long uitgesloten;

    private long openPunten;

    HandwrittenWorksheet(HandwrittenCasus casus) {
        this.casus = casus;
        Integer jaren = casus.leeftijd;
        this.leeftijd = jaren == null ? -1 : jaren;
        int vragen = 0;
        long aanbod = casus.ongeboren ? HandwrittenHelp.P11.bit : 0; // B10
        for (Hulpvraag vraag : casus.hulpvragen) {
            vragen |= HandwrittenHulpvragen.bit(vraag);
            aanbod |= HandwrittenHulpvragen.aanbod(vraag, leeftijd);
        }
        long wensen = 0;
        for (String code : casus.gewensteVoorzieningen) {
            wensen |= HandwrittenHelp.met(code).bit;
        }
        long dyslexiehulp = casus.dyslexie == ERNSTIG_VASTGESTELD ? HandwrittenHelp.S4.bit : 0;
        this.hulpvragen = vragen;
        this.gewenst = wensen;
        this.inBeeld = wensen | aanbod | dyslexiehulp;
        this.jeugdhulp = (wensen | dyslexiehulp) & (HandwrittenHelp.S | HandwrittenHelp.T);
        this.vrijAanbodPast = (inBeeld & HandwrittenHelp.vrijAanbodVoor(leeftijd)) != 0;
        this.onderMaatregel = casus.kader == MAATREGEL
                || casus.maatregel != Maatregel.GEEN
                || casus.gezag == Gezag.VOOGDIJ_GI
                || casus.verwijzing == GI_BEPALING
                || casus.verwijzing == RECHTERLIJK;
    }

    /** Youth help that counts as asked for and is possible. */
    long mogelijk() {
        return jeugdhulp & ~uitgesloten;
    }

    boolean jongerDan18OfOnbekend() {
        return leeftijd < 18;
    }

    boolean vraagt(int vragen) {
        return (hulpvragen & vragen) != 0;
    }

    boolean wenst(long hulp) {
        return (gewenst & hulp) != 0;
    }

    boolean leidtNaar(HandwrittenRoute weg) {
        return wegen.contains(weg);
    }

    /** Whether any of these routes was concluded. */
    boolean leidtNaarEenVan(Set<HandwrittenRoute> deze) {
        for (HandwrittenRoute weg : wegen) {
            if (deze.contains(weg)) {
                return true;
            }
        }
        return false;
    }

    /** A route concluded in two forms appears once, in the strongest. */
    void houdSterksteVorm() {
        if (leidtNaar(HandwrittenRoute.MELDEN)) {
            wegen.remove(HandwrittenRoute.ONDERZOEK);
            wegen.remove(HandwrittenRoute.VRAAG_VEILIG_THUIS);
        } else if (leidtNaar(HandwrittenRoute.ONDERZOEK)) {
            wegen.remove(HandwrittenRoute.VRAAG_VEILIG_THUIS);
        }
        if (leidtNaar(HandwrittenRoute.SAVE_INZET)) {
            wegen.remove(HandwrittenRoute.SAVE_CONSULT);
        }
        if (leidtNaar(HandwrittenRoute.SPECIALIST_INZET)) {
            wegen.remove(HandwrittenRoute.SPECIALIST_CONSULT);
        }
    }

    void raakt(int openPunt) {
        openPunten |= 1L << openPunt;
    }

    /** The open points touched, a bit for each id. */
    long openPunten() {
        return openPunten;
    }
}
