// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.util.List;

/**
 * Which fields are complete after which phase. It follows from the rows: a row waits for every field it reads.
 *
 * @param afsluitingen per phase, counted from 0, the fields that no later row can add to
 */
public record Fasenplan(List<List<String>> afsluitingen) {

    /** Name of the closing after the last phase, when the advies itself can be drawn up. */
    public static final String ADVIES = "advies";

    public Fasenplan {
        afsluitingen = afsluitingen.stream().map(List::copyOf).toList();
    }

    int laatste() {
        return afsluitingen.size() - 1;
    }
}
