// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.util.Map;

/** The rows of a rule set by id, for rules that are written as text and can only name them. */
public record Regelboek(Map<String, Regel> regels, Map<String, Definitie> definities) {

    public Regelboek {
        regels = Map.copyOf(regels);
        definities = Map.copyOf(definities);
    }
}
