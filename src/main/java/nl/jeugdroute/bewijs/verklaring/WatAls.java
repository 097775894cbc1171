// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.util.List;

/**
 * What the advies would be with one fact otherwise.
 *
 * @param hoofdroute the main route then, also when it stays the same
 * @param verandert what would be otherwise; never empty
 */
public record WatAls(Feitwijziging wijziging, Routenaam hoofdroute, List<Adviesdeel> verandert) {

    public WatAls {
        verandert = List.copyOf(verandert);
    }
}
