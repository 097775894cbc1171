// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.util.Locale;

/** The answers can no longer be written; the message says in Dutch why. */
final class Schrijffout extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean stil;

    private Schrijffout(String melding, boolean stil) {
        super(melding);
        this.stil = stil;
    }

    /** What the system said when we tried. */
    static Schrijffout van(IOException oorzaak) {
        String reden = String.valueOf(oorzaak.getMessage());
        Schrijffout fout = new Schrijffout(
                "Het schrijven van de antwoorden lukte niet (" + reden + "). Is de schijf vol? Maak dan eerst ruimte.",
                isPijp(reden));
        fout.initCause(oorzaak);
        return fout;
    }

    /** Somebody told us to stop and heard already how far we came. */
    static Schrijffout gestopt() {
        return new Schrijffout("Gestopt.", true);
    }

    /** Whether nobody is waiting for a message: whoever read the answers had enough, or ended us. */
    boolean stil() {
        return stil;
    }

    // The system has no other word for it, and says it in the language it was set to.
    private static boolean isPijp(String reden) {
        String klein = reden.toLowerCase(Locale.ROOT);
        return klein.contains("pipe") || klein.contains("pijp");
    }
}
