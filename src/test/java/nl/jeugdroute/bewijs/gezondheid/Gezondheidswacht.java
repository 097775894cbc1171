// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.gezondheid;

import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.bewijs.model.Regelmodel;

/** Asks only for what blocks publishing; for tests that judge many rule sets. */
public final class Gezondheidswacht {

    private Gezondheidswacht() {}

    /** The first thing that keeps these rules from going live. */
    public static Optional<Kwaal> eersteBlokkade(Regelmodel model) {
        return Stream.concat(
                        new Tegenspraak(model).bevindingen().stream(),
                        new Beloftegezondheid(model).bevindingen().stream())
                .map(Gezondheidsbevinding::kwaal)
                .filter(Kwaal::blokkeert)
                .findFirst();
    }
}
