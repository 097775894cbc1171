// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.util.Comparator;
import java.util.List;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Veldsoort;

/**
 * In which order the diagram asks about facts. It changes no answer, only how large the diagram becomes: choices first,
 * in the order of the form; then the long lists, whose elements mostly matter together.
 */
final class Veldvolgorde {

    private Veldvolgorde() {}

    static List<Casusveld> geordend(List<Casusveld> velden) {
        return velden.stream()
                .sorted(Comparator.comparing((Casusveld veld) -> veld.soort() == Veldsoort.VERZAMELING))
                .toList();
    }
}
