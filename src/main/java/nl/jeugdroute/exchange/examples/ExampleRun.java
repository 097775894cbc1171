// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.NaturalOrder;

/**
 * Example run: all examples of a pack, tried once.
 *
 * @param pack id of the pack
 * @param examples how many examples there are, also those that could not be read
 * @param deviations what is wrong with examples or with what the rules say about them
 * @param rows how many rows the pack has over all its dates
 * @param untouched ids of rows that no example touches, in natural order
 */
public record ExampleRun(String pack, int examples, List<Finding> deviations, int rows, List<String> untouched) {

    public ExampleRun {
        deviations = List.copyOf(deviations);
        untouched = List.copyOf(untouched);
    }

    /** Tries every example of the pack, as {@link ExampleCourse} does. */
    public static ExampleRun of(Snapshot snapshot, Pack pack, Clock clock) {
        ExampleCourse course = ExampleCourse.of(snapshot, pack, clock);
        Set<String> rows = new TreeSet<>(NaturalOrder.INSTANCE);
        Set<String> untouched = new TreeSet<>(NaturalOrder.INSTANCE);
        for (Tijdvak tijdvak : pack.tijdvakken()) {
            RuleSet ruleSet = snapshot.ruleSetFor(pack.id(), tijdvak.van());
            rows.addAll(ruleSet.ruleBook().rules().keySet());
            untouched.addAll(ExampleCoverage.untouched(ruleSet, course.adviezen().stream()));
        }
        return new ExampleRun(
                pack.id(),
                snapshot.examples(pack.id()).rows().size(),
                course.findings(),
                rows.size(),
                List.copyOf(untouched));
    }
}
