// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.triage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;

/** Evaluates a case under the rules of its municipality and day. Safe for use by many threads. */
public final class Triage {

    private final Regelbibliotheek bibliotheek;
    private final Clock klok;

    public Triage(Regelbibliotheek bibliotheek, Clock klok) {
        this.bibliotheek = bibliotheek;
        this.klok = klok;
    }

    /**
     * Draws up the advies for a case.
     *
     * @throws nl.jeugdroute.regels.OnbekendPakket when the case names an unknown pack
     * @throws nl.jeugdroute.regels.GeenRegelsOpDatum when no rules are in force on its day
     */
    public Advies adviseer(Casus casus) {
        return adviseer(casus, bibliotheek.stand());
    }

    /** Draws up the advies for a case under rules that do not change meanwhile. */
    public Advies adviseer(Casus casus, Regelstand stand) {
        Regelset set = stand.voor(casus.gemeente(), casus.peildatum());
        return adviseer(casus, set, stand.peildatum(casus.gemeente(), casus.peildatum()));
    }

    /** Draws up the advies for a case under a rule set of one's own choice. */
    public Advies adviseer(Casus casus, Regelset set, LocalDate peildatum) {
        return new Adviesopsteller(casus, set, peildatum, Beoordeling.van(set, casus))
                .stelOp(klok.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** What the rules conclude about a case, before it is put in the shape of an advies. */
    public static Beoordeling beoordeel(Casus casus, Regelset set) {
        return Beoordeling.van(set, casus);
    }
}
