// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.RuleSetReference;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.engine.compiling.CircularRowsException;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.NaturalOrder;
import nl.jeugdroute.rules.PackContent;
import nl.jeugdroute.rules.Rule;
import nl.jeugdroute.rules.RuleTable;
import org.jspecify.annotations.Nullable;

/** Pack rule sets: one pack over time: a compiled rule set per tijdvak, and what still answers after its last day. */
final class PackRuleSets {

    private final Layer layer;
    private final PackContent content;
    private final CoreRules core;
    private final NavigableMap<LocalDate, RuleSet> ruleSets;
    private final List<Finding> later;

    /** What an expired pack still says, by the day on which that began. */
    private final Map<LocalDate, RuleSet> expired = new ConcurrentHashMap<>();

    private final NavigableSet<LocalDate> expiredDays;

    /** How many stands hold this pack: rules that did not change go over to the next stand as they are. */
    private final AtomicInteger holders = new AtomicInteger(1);

    private volatile boolean closed;

    private PackRuleSets(
            Layer layer,
            PackContent content,
            CoreRules core,
            NavigableMap<LocalDate, RuleSet> ruleSets,
            List<Finding> later) {
        this.layer = layer;
        this.content = content;
        this.core = core;
        this.ruleSets = ruleSets;
        this.later = List.copyOf(later);
        LocalDate last = layer.validity().tot();
        this.expiredDays = layer.status() == RuleSetStatus.HISTORISCH || last == null
                ? new TreeSet<>()
                : new TreeSet<>(TijdvakSplitter.afterExpiry(last, content));
    }

    /**
     * Compiles a pack for each of its tijdvakken.
     *
     * @throws InvalidRulesException when rows in force conclude what no row in force explains, or wait for each other
     */
    static PackRuleSets build(Layer layer, PackContent content, CoreRules core) {
        return build(layer, content, core, false);
    }

    /**
     * The same, but a pack that goes wrong in a later tijdvak ends before it: until then it answers as always, and from
     * then on as an expired pack does. What went wrong is in {@link #later}.
     *
     * @throws InvalidRulesException when something is wrong in the first tijdvak already
     */
    static PackRuleSets buildAsFarAsGood(Layer layer, PackContent content, CoreRules core) {
        return build(layer, content, core, true);
    }

    private static PackRuleSets build(Layer layer, PackContent content, CoreRules core, boolean asFarAsGood) {
        NavigableMap<LocalDate, RuleSet> ruleSets = new TreeMap<>();
        for (Tijdvak tijdvak : TijdvakSplitter.of(layer.validity(), content)) {
            RuleComposition rows = RuleComposition.on(content, tijdvak.van(), layer.voorbehoud());
            List<Finding> findings = rows.unexplained(tijdvak.van(), content.facts());
            if (findings.isEmpty()) {
                try {
                    RuleSetReference reference = reference(layer, layer.status(), tijdvak, rows, core);
                    ruleSets.put(tijdvak.van(), RuleSet.compile(reference, rows, core));
                } catch (CircularRowsException cycle) {
                    String since = ruleSets.isEmpty() ? "" : " Dat is zo vanaf " + tijdvak.van() + ".";
                    findings = List.of(new Finding(layer.id(), 0, null, null, null, cycle.getMessage() + since));
                }
            }
            if (!findings.isEmpty()) {
                LocalDate broken = ruleSets.isEmpty() ? null : tijdvak.van();
                List<Finding> dated =
                        findings.stream().map(finding -> finding.since(broken)).toList();
                if (broken == null || !asFarAsGood) {
                    ruleSets.values().forEach(RuleSet::close);
                    throw new InvalidRulesException(dated);
                }
                return new PackRuleSets(layer.until(broken.minusDays(1)), content, core, ruleSets, dated);
            }
        }
        return new PackRuleSets(layer, content, core, ruleSets, List.of());
    }

    private static RuleSetReference reference(
            Layer layer, RuleSetStatus status, Tijdvak tijdvak, RuleComposition rows, CoreRules core) {
        return new RuleSetReference(layer.id(), layer.name(), status, tijdvak, RuleSetHash.of(rows, core));
    }

    /** What is wrong with this pack in a tijdvak it does not reach. */
    List<Finding> later() {
        return later;
    }

    /** Each tijdvak, and what still answers today when the pack has expired. */
    Stream<RuleSet> ruleSets(LocalDate today) {
        return Stream.concat(
                ruleSets.values().stream(), isExpired(today) ? Stream.of(on(null, today)) : Stream.empty());
    }

    /**
     * Every rule set this pack answers with, with the first day it does: its tijdvakken, and what it says after its
     * last day, as far as anybody still asks that.
     */
    List<RulesInForce> course(LocalDate today) {
        List<RulesInForce> course = new ArrayList<>();
        ruleSets.forEach((day, ruleSet) -> course.add(new RulesInForce(ruleSet, day)));
        LocalDate current = expiredDays.floor(today);
        (current == null ? expiredDays : expiredDays.tailSet(current, true))
                .forEach(day -> course.add(new RulesInForce(onExpired(day), day)));
        return course;
    }

    List<TimelineStep> timeline() {
        List<TimelineStep> steps = new ArrayList<>();
        Map<String, Rule> earlier = Map.of();
        for (RuleSet ruleSet : ruleSets.values()) {
            Map<String, Rule> current = ruleSet.ruleBook().rules();
            steps.add(new TimelineStep(
                    ruleSet.reference().tijdvak(),
                    ruleSet.reference().hash(),
                    current.size(),
                    without(current, earlier),
                    without(earlier, current)));
            earlier = current;
        }
        return steps;
    }

    private static List<Rule> without(Map<String, Rule> rows, Map<String, Rule> others) {
        return rows.values().stream()
                .filter(row -> !others.containsKey(row.id()))
                .sorted(Comparator.comparing(Rule::id, NaturalOrder.INSTANCE))
                .toList();
    }

    /** For one more stand; not when the last one let go of it already. */
    boolean retain() {
        return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    /** For a snapshot that needs it no longer. */
    void release() {
        if (holders.decrementAndGet() == 0) {
            close();
        }
    }

    private void close() {
        closed = true;
        ruleSets.values().forEach(RuleSet::close);
        expired.values().forEach(RuleSet::close);
    }

    /** The facts of a case under this pack, of any day. */
    CasusFacts casusFacts() {
        return content.facts().casusFacts();
    }

    /** Those of them that the national layer defines, without what other layers add. */
    CasusFacts nationalFacts() {
        return content.factTable().of(Layer.NATIONAL).facts();
    }

    List<RuleTable> tables() {
        return content.tables();
    }

    RuleTable examples() {
        return content.examples();
    }

    RuleTable stories() {
        return content.stories();
    }

    Pack pack(LocalDate today) {
        return new Pack(
                layer.id(),
                layer.name(),
                layer.note(),
                isExpired(today) ? RuleSetStatus.VERLOPEN : layer.status(),
                layer.validity(),
                ruleSets.values().stream()
                        .map(ruleSet -> ruleSet.reference().tijdvak())
                        .toList(),
                Stream.concat(layer.layers().stream(), Stream.of(layer.id())).toList());
    }

    private boolean isExpired(LocalDate today) {
        return expiredDays.floor(today) != null;
    }

    /** A given day counts as given; without one it is today, or the last day of a historical pack. */
    LocalDate peildatum(@Nullable LocalDate requested, LocalDate today) {
        LocalDate until = layer.validity().tot();
        if (requested != null) {
            return requested;
        }
        return layer.status() == RuleSetStatus.HISTORISCH && until != null ? until : today;
    }

    RuleSet on(@Nullable LocalDate requested, LocalDate today) {
        if (requested == null && isExpired(today)) {
            return onExpired(expiredDays.floor(today));
        }
        LocalDate day = peildatum(requested, today);
        if (!layer.validity().contains(day)) {
            throw new NoRulesOnDateException("De regels van " + layer.name() + " gelden " + days(layer.validity())
                    + ". Voor " + DutchTime.day(day) + " zijn er geen regels.");
        }
        return ruleSets.floorEntry(day).getValue();
    }

    private RuleSet onExpired(LocalDate firstDay) {
        return expired.computeIfAbsent(firstDay, this::expired);
    }

    private RuleSet expired(LocalDate firstDay) {
        RuleSet last = ruleSets.lastEntry().getValue();
        List<String> voorbehoud = new ArrayList<>(layer.voorbehoud());
        voorbehoud.add("De regels van " + layer.name() + " golden " + days(layer.validity())
                + ". Ze zijn verlopen. Alleen de landelijke veiligheidsregels geven nu nog antwoord.");
        RuleComposition rows = RuleComposition.on(
                        content, last.reference().tijdvak().van(), voorbehoud)
                .expired(content, firstDay);
        RuleSet ruleSet = RuleSet.compile(
                reference(layer, RuleSetStatus.VERLOPEN, last.reference().tijdvak(), rows, core), rows, core);
        if (closed) {
            ruleSet.close();
        }
        return ruleSet;
    }

    private static String days(Tijdvak tijdvak) {
        LocalDate until = tijdvak.tot();
        return "van " + DutchTime.day(tijdvak.van()) + (until == null ? "" : " tot en met " + DutchTime.day(until));
    }
}
