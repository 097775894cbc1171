// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.json.CasusReadResult;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.RejectedCasus;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;

/** Example reader: reads the example cases of the packs and checks them against the rules. */
public final class ExampleReader {

    private final Snapshot rules;
    private final Triage triage;

    /** The examples of these rules, which need not count yet. */
    public ExampleReader(Snapshot rules, Triage triage) {
        this.rules = rules;
        this.triage = triage;
    }

    /** Examples that could be read, and what is wrong with the others. */
    public record ReadExamples(List<Example> examples, List<Finding> findings) {}

    /** Reads the examples of a pack. */
    public ReadExamples read(String pack) {
        return of(rules, pack);
    }

    /** Reads the examples of a pack as these rules have them. */
    public static ReadExamples of(Snapshot snapshot, String pack) {
        return read(pack, withinDays(snapshot, pack));
    }

    /**
     * An example without a day of its own is about a day of its pack, also before that pack begins and after it ends.
     */
    public static Snapshot withinDays(Snapshot snapshot, String pack) {
        Tijdvak days = snapshot.packs().stream()
                .filter(candidate -> candidate.id().equals(pack))
                .map(Pack::validity)
                .findFirst()
                .orElse(new Tijdvak(LocalDate.MIN, null));
        LocalDate today = snapshot.today();
        LocalDate day = today.isBefore(days.van()) ? days.van() : days.contains(today) ? today : days.tot();
        return day == null || day.equals(today)
                ? snapshot
                : snapshot.atMoment(Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    /** Reads the examples of a pack as they read on the day of these rules. */
    static ReadExamples asOf(Snapshot snapshot, String pack) {
        return read(pack, snapshot);
    }

    private static ReadExamples read(String pack, Snapshot snapshot) {
        List<Example> parsed = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        CasusReader reader = new CasusReader(snapshot);
        RuleTable table = snapshot.examples(pack);
        for (Row row : table.rows()) {
            try {
                CasusReadResult readResult = reader.read(
                        FactsCell.asJson(snapshot.casusFacts(pack), pack, row.cell("peildatum"), row.cell("feiten")));
                if (readResult instanceof CasusReadResult.ValidCasus good) {
                    parsed.add(new Example(pack, table.file(), row, good.casus()));
                } else {
                    ((RejectedCasus) readResult)
                            .errors()
                            .forEach(error -> findings.add(finding(table, row, error.melding())));
                }
            } catch (IllegalArgumentException e) {
                findings.add(finding(table, row, String.valueOf(e.getMessage())));
            }
        }
        return new ReadExamples(parsed, findings);
    }

    private static Finding finding(RuleTable table, Row row, String message) {
        return new Finding(table.file(), row.number(), row.id(), "feiten", row.cell("feiten"), message);
    }

    /** Checks one example; no findings means the rules still say what it expects. */
    public List<Finding> check(Example example) {
        return check(example, withinDays(rules, example.pack()));
    }

    private List<Finding> check(Example example, Snapshot snapshot) {
        return new ExampleExpectation(example, triage.advise(example.casus(), snapshot)).deviations();
    }

    /** Reads and checks every example of a pack. */
    public List<Finding> check(String pack) {
        Snapshot snapshot = withinDays(rules, pack);
        ReadExamples parsed = read(pack, snapshot);
        List<Finding> findings = new ArrayList<>(parsed.findings());
        parsed.examples().forEach(example -> findings.addAll(check(example, snapshot)));
        return findings;
    }
}
