// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.NaturalOrder;

/**
 * Example run: all examples of a pack, tried once.
 *
 * @param examples how many examples there are, also those that could not be read
 * @param deviations what is wrong with examples or with what the rules say about them
 * @param rows how many rows the pack has over all its dates
 * @param untouched ids of rows that no example touches, in natural order
 */
public record ExampleRun(int examples, List<Finding> deviations, int rows, List<String> untouched) {

    public ExampleRun {
        deviations = List.copyOf(deviations);
        untouched = List.copyOf(untouched);
    }

    /** Tries every example of the pack under the rules of its own day. */
    public static ExampleRun of(Snapshot rules, Pack pack, Clock clock) {
        Snapshot snapshot = ExampleReader.withinDays(rules, pack.id());
        Triage triage = new Triage(clock);
        ExampleReader.ReadExamples parsed = new ExampleReader(snapshot, triage).read(pack.id());
        List<Finding> deviations = new ArrayList<>(parsed.findings());
        List<Advies> adviezen = new ArrayList<>();
        for (Example example : parsed.examples()) {
            try {
                Advies advies = triage.advise(example.casus(), snapshot);
                adviezen.add(advies);
                deviations.addAll(new ExampleExpectation(example, advies).deviations());
            } catch (RuntimeException noAdvies) {
                // Rows that contradict each other show only when a case meets both.
                deviations.add(new Finding(
                        example.file(),
                        example.row().number(),
                        example.id(),
                        null,
                        null,
                        "Voorbeeld \"" + example.title() + "\": hierover zeggen rijen iets verschillends, zodat er geen"
                                + " advies is."));
            }
        }
        Set<String> rows = new TreeSet<>(NaturalOrder.INSTANCE);
        Set<String> untouched = new TreeSet<>(NaturalOrder.INSTANCE);
        for (Tijdvak tijdvak : pack.tijdvakken()) {
            RuleSet ruleSet = snapshot.ruleSetFor(pack.id(), tijdvak.van());
            rows.addAll(ruleSet.ruleBook().rules().keySet());
            untouched.addAll(ExampleCoverage.untouched(ruleSet, adviezen.stream()));
        }
        return new ExampleRun(
                snapshot.examples(pack.id()).rows().size(), deviations, rows.size(), List.copyOf(untouched));
    }
}
