// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.time.Duration;
import nl.jeugdroute.bewijs.logica.Grens;

/** How long working out a whole change may take, whatever it consists of. */
public final class Tijdgrens {

    private final long einde;

    private Tijdgrens(long einde) {
        this.einde = einde;
    }

    /** So long from now. */
    public static Tijdgrens van(Duration duur) {
        return new Tijdgrens(System.nanoTime() + duur.toNanos());
    }

    /** What is left, as a limit for the logic. */
    Grens over() {
        return new Grens(Grens.RUIM.knopen(), Duration.ofNanos(Math.max(0, einde - System.nanoTime())));
    }

    boolean voorbij() {
        return System.nanoTime() - einde >= 0;
    }
}
