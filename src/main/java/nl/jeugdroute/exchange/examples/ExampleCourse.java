// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.FindingDays;
import nl.jeugdroute.rules.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Example course: the examples of a pack tried through time. An example with a day of its own must hold on that day; one
 * without must hold in every tijdvak from now on, so that nobody first hears of it on the day it stops to hold. And
 * every tijdvak must have an answer to every example.
 */
public final class ExampleCourse {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleCourse.class);

    private final Snapshot rules;
    private final Pack pack;
    private final Triage triage;
    private final Snapshot today;
    private final List<LocalDate> firstDays;
    private final int current;
    private final Map<Integer, TijdvakReading> readings = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Advies> adviezen = new ArrayList<>();

    /** The examples as they read in one tijdvak, by the number of their row. */
    private record TijdvakReading(
            RulesInForce rules, Map<Integer, Example> examples, Map<Integer, List<Finding>> unreadable) {}

    private ExampleCourse(Snapshot rules, Pack pack, Clock clock) {
        this.rules = rules;
        this.pack = pack;
        this.triage = new Triage(clock);
        this.today = ExampleReader.withinDays(rules, pack.id());
        this.firstDays = pack.tijdvakken().stream().map(Tijdvak::van).toList();
        LocalDate day = today.peildatum(pack.id(), null);
        this.current = Math.max(
                0, (int) firstDays.stream().filter(first -> !first.isAfter(day)).count() - 1);
    }

    /** Tries every example of a pack. */
    static ExampleCourse of(Snapshot rules, Pack pack, Clock clock) {
        ExampleCourse course = new ExampleCourse(rules, pack, clock);
        for (Row row : rules.examples(pack.id()).rows()) {
            course.findings.addAll(course.tryOut(row));
        }
        return course;
    }

    /** Everything the examples of a pack find wrong with these rules, with the day on which it begins to be wrong. */
    public static List<Finding> findings(Snapshot rules, Pack pack, Clock clock) {
        return of(rules, pack, clock).findings();
    }

    /** Everything the examples find wrong, with the day on which it begins to be wrong. */
    List<Finding> findings() {
        return findings;
    }

    /** The advies about each example on the day it is about: its own, or today. */
    List<Advies> adviezen() {
        return adviezen;
    }

    private List<Finding> tryOut(Row row) {
        boolean dated = !row.cell("peildatum").isEmpty();
        Map<Integer, List<Finding>> wrong = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        if (dated) {
            found.addAll(onItsOwnDay(row));
        }
        // In the one tijdvak of a pack a case on its own day was all there is to try.
        if (found.isEmpty() && !(dated && firstDays.size() == 1)) {
            for (int step = firstDays.size() - 1; step >= 0; step--) {
                boolean expected = !dated && (step >= current || wrong.containsKey(step + 1));
                List<Finding> here = in(step, row, expected);
                if (!here.isEmpty()) {
                    wrong.put(step, here);
                }
            }
        }
        for (FindingDays days : FindingDays.of(firstDays, wrong::containsKey)) {
            wrong.getOrDefault(days.step(), List.of()).stream()
                    .map(finding -> dated(row, finding, days))
                    .forEach(found::add);
        }
        return found;
    }

    private List<Finding> onItsOwnDay(Row row) {
        TijdvakReading reading = reading(current);
        Example example = reading.examples().get(row.number());
        if (example == null) {
            return reading.unreadable().getOrDefault(row.number(), List.of());
        }
        try {
            Advies advies = triage.advise(example.casus(), today);
            adviezen.add(advies);
            return new ExampleExpectation(example, advies).deviations();
        } catch (RuntimeException crash) {
            LOG.warn("An example could not be evaluated: {}", crash.getClass().getName());
            return List.of(stuck(example, ""));
        }
    }

    /** What is wrong in one tijdvak: with what is expected of it, or only with there being an answer. */
    private List<Finding> in(int step, Row row, boolean expected) {
        TijdvakReading reading = reading(step);
        Example example = reading.examples().get(row.number());
        if (example == null) {
            return expected ? reading.unreadable().getOrDefault(row.number(), List.of()) : List.of();
        }
        RuleSet ruleSet = reading.rules().ruleSet();
        if (!ruleSet.voorzieningCodes().containsAll(example.casus().gewensteVoorzieningen())) {
            return List.of();
        }
        try {
            Advies advies = triage.advise(example.casus(), reading.rules());
            if (step == current && expected) {
                adviezen.add(advies);
            }
            return expected ? new ExampleExpectation(example, advies).deviations() : List.of();
        } catch (RuntimeException crash) {
            LOG.warn("An example could not be evaluated: {}", crash.getClass().getName());
            return List.of(stuck(example, firstDays.size() == 1 ? "" : " op " + firstDays.get(step)));
        }
    }

    private TijdvakReading reading(int step) {
        return readings.computeIfAbsent(step, place -> {
            Snapshot then = place == current ? today : on(firstDays.get(place));
            ExampleReader.ReadExamples read = ExampleReader.asOf(then, pack.id());
            Map<Integer, Example> examples = new HashMap<>();
            Map<Integer, List<Finding>> unreadable = new HashMap<>();
            read.examples().forEach(example -> examples.put(example.row().number(), example));
            read.findings()
                    .forEach(finding -> unreadable
                            .computeIfAbsent(finding.rijnummer(), row -> new ArrayList<>())
                            .add(finding));
            LocalDate day = place == current ? then.peildatum(pack.id(), null) : firstDays.get(place);
            return new TijdvakReading(
                    new RulesInForce(rules.ruleSetFor(pack.id(), firstDays.get(place)), day), examples, unreadable);
        });
    }

    private Snapshot on(LocalDate day) {
        return rules.atMoment(Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static Finding dated(Row row, Finding finding, FindingDays days) {
        if (days.from() == null) {
            return days.until() == null
                    ? finding
                    : finding.saying(finding.melding() + " Dat is zo" + days.text() + ".");
        }
        String stops = days.until() == null ? " niet meer. " : " niet. ";
        return finding.saying(row.id() + " klopt" + days.text() + stops + finding.melding()
                        + " Herstel de regels, of pas het voorbeeld aan die dag aan.")
                .since(days.from());
    }

    private static Finding stuck(Example example, String day) {
        return new Finding(
                example.file(),
                example.row().number(),
                example.id(),
                null,
                null,
                "Voorbeeld \"" + example.title() + "\": met deze regels komt er" + day
                        + " geen advies uit. Spreken rijen elkaar tegen, of gelden er te weinig rijen op die dag?");
    }
}
