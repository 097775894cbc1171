// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.util.List;
import java.util.Set;

/**
 * Which fields are complete after which phase, and what is looked at in it. It follows from the rows: a row waits for every
 * field it reads.
 *
 * @param afsluitingen per phase, counted from 0, the fields that no later row can add to
 * @param onderwerpen per phase, counted from 0, the subjects of the rows that reason in it
 */
public record Fasenplan(List<List<String>> afsluitingen, List<Set<Onderwerp>> onderwerpen) {

    /** Name of the closing after the last phase, when the advies itself can be drawn up. */
    public static final String ADVIES = "advies";

    public Fasenplan {
        afsluitingen = afsluitingen.stream().map(List::copyOf).toList();
        onderwerpen = onderwerpen.stream().map(Set::copyOf).toList();
    }

    int laatste() {
        return afsluitingen.size() - 1;
    }
}
