// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.Optional;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;

/** Finds the rules of an advies, for what explains it or looks ahead from it. */
final class Adviesregels {

    private Adviesregels() {}

    /** The rules the advies was drawn up with; nothing when they no longer count. */
    static Optional<Regelset> nogGeldend(Regelbibliotheek bibliotheek, Casus casus, Advies advies) {
        try {
            return Optional.of(bibliotheek.voor(casus.gemeente(), casus.peildatum()))
                    .filter(regels ->
                            regels.kenmerk().hash().equals(advies.regelset().hash()));
        } catch (OnbekendPakket | GeenRegelsOpDatum regelsZijnWeg) {
            return Optional.empty();
        }
    }
}
