// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.rules.Rule;

/**
 * Timeline step: a tijdvak of a pack with what changes on its first day.
 *
 * @param hash of the rule set in this tijdvak
 * @param rowCount how many rows are in force
 * @param starting the rows that come into force, in natural order of id; in the first tijdvak all of them
 * @param ending the rows that were in force until then
 */
public record TimelineStep(Tijdvak tijdvak, String hash, int rowCount, List<Rule> starting, List<Rule> ending) {

    public TimelineStep {
        starting = List.copyOf(starting);
        ending = List.copyOf(ending);
    }
}
