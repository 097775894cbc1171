// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.model;

import java.util.Comparator;
import java.util.List;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.FactKind;

/**
 * Fact order: in which order the diagram asks about facts. It changes no answer, only how large the diagram becomes:
 * choices first, in the order of the form; then the long lists, whose elements mostly matter together.
 */
final class FactOrder {

    private FactOrder() {}

    static List<CasusFact> ordered(List<CasusFact> facts) {
        return facts.stream()
                .sorted(Comparator.comparing((CasusFact fact) -> fact.kind() == FactKind.SET))
                .toList();
    }
}
