// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.util.List;
import java.util.Set;
import nl.jeugdroute.advies.Regelsetkenmerk;

/** One pack in one tijdvak, compiled and ready to evaluate. */
public final class Regelset {

    public Regelsetkenmerk kenmerk() {
        throw new UnsupportedOperationException();
    }

    /** The tables of all layers with the rows in force in this tijdvak, national layer first. */
    public List<Tabel> tabellen() {
        throw new UnsupportedOperationException();
    }

    /** The codes of the pack's catalogue, in natural order (S2 before S10). */
    public Set<String> voorzieningcodes() {
        throw new UnsupportedOperationException();
    }
}
