// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.ExampleReader;
import org.jspecify.annotations.Nullable;

/**
 * Alternative reading: one case under other rules than its own: another pack, another day, or rules that are not live.
 * The case stays what it is.
 *
 * @param rules the rules it was read under
 * @param unknown wished provisions these rules do not have, left out of the case
 */
public record AlternativeReading(RuleSet rules, Casus casus, Advies advies, List<String> unknown) {

    /**
     * Reads a case under the rules of a pack. The codes of a catalogue belong to one pack; what another does not have
     * cannot be wished there.
     *
     * @param day the day whose rules count, or null for the usual day of the pack
     * @throws NoRulesOnDateException when the pack has no rules on that day
     */
    public static AlternativeReading of(
            Casus casus, String pack, @Nullable LocalDate day, Snapshot rules, Clock clock) {
        Snapshot snapshot = ExampleReader.withinDays(rules, pack);
        RuleSet ruleSet = snapshot.ruleSetFor(pack, day);
        Set<String> known = new LinkedHashSet<>(casus.gewensteVoorzieningen());
        known.retainAll(ruleSet.voorzieningCodes());
        Casus translated = casus.as(ruleSet.casusFacts())
                .under(pack, day)
                .withKenmerk(null)
                .with("gewensteVoorzieningen", known);
        return new AlternativeReading(
                ruleSet,
                translated,
                new Triage(clock).advise(translated, snapshot),
                casus.gewensteVoorzieningen().stream()
                        .filter(Predicate.not(known::contains))
                        .sorted()
                        .toList());
    }
}
