// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.memory;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.rules.Conclusion;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.NumberText;
import nl.jeugdroute.rules.Rule;
import nl.jeugdroute.rules.RuleSubject;
import org.jspecify.annotations.Nullable;

/**
 * Situation: what is known about a case, or about one provision in it, at the start of a phase. It never changes;
 * conclusions of a phase show only in the situations of the next, so that the order of rows can change nothing.
 */
public final class Situation {

    private final WorkingMemory workingMemory;
    private final int phase;
    private final RuleSubject subject;
    private final @Nullable String voorziening;
    private final @Nullable Object[] values;

    /** Rows of one phase tell the same facts again and again. */
    private @Nullable Feit @Nullable [] facts;

    Situation(
            WorkingMemory workingMemory,
            int phase,
            RuleSubject subject,
            @Nullable String voorziening,
            @Nullable Object[] values) {
        this.workingMemory = workingMemory;
        this.phase = phase;
        this.subject = subject;
        this.voorziening = voorziening;
        this.values = values;
    }

    public int getPhase() {
        return phase;
    }

    public RuleSubject getSubject() {
        return subject;
    }

    /** Phase and subject in one number, so that one hashed test picks the rows that may look at this situation. */
    public int getKey() {
        return key(phase, subject);
    }

    /** The number that {@link #getKey} gives for this phase and subject. */
    public static int key(int phase, RuleSubject subject) {
        return phase * RuleSubject.values().length + subject.ordinal();
    }

    /** A String, a BigDecimal, a Set of String, or null for an unknown number. */
    public @Nullable Object value(int position) {
        return values[position];
    }

    /** Whether the value of a choice is one of these. */
    public boolean is(String factName, String... choices) {
        return Set.of(choices).contains(String.valueOf(value(factName)));
    }

    /** Whether the set holds at least one of these. */
    public boolean containsAny(String factName, String... elements) {
        return value(factName) instanceof Set<?> collection
                && Arrays.stream(elements).anyMatch(collection::contains);
    }

    /** Whether the set has no element, or the number is not known. */
    public boolean isEmpty(String factName) {
        Object value = value(factName);
        return value == null || value instanceof Set<?> collection && collection.isEmpty();
    }

    /** The known number compared with another: negative, zero or positive; empty when the number is not known. */
    public OptionalInt compare(String factName, String number) {
        return value(factName) instanceof BigDecimal known
                ? OptionalInt.of(known.compareTo(NumberText.decimal(number).orElseThrow()))
                : OptionalInt.empty();
    }

    /** Whether the number is known and at least this. */
    public boolean atLeast(String factName, String number) {
        return compare(factName, number).orElse(-1) >= 0;
    }

    /** Whether the number is known and at most this. */
    public boolean atMost(String factName, String number) {
        return compare(factName, number).orElse(1) <= 0;
    }

    private @Nullable Object value(String factName) {
        return values[workingMemory.facts().position(factName)];
    }

    /** The row with this id. */
    public Rule rule(String id) {
        return workingMemory.ruleBook().rules().get(id);
    }

    /** These fields with their values, as the facts of a reason. */
    public List<Feit> facts(String... factNames) {
        int[] positions = new int[factNames.length];
        for (int i = 0; i < factNames.length; i++) {
            positions[i] = workingMemory.facts().position(factNames[i]);
        }
        return factsAt(positions);
    }

    /** The fields at these places with their values, as the facts of a reason. */
    public List<Feit> factsAt(int... positions) {
        Feit[] requested = new Feit[positions.length];
        for (int i = 0; i < positions.length; i++) {
            requested[i] = fact(positions[i]);
        }
        return List.of(requested);
    }

    private Feit fact(int position) {
        if (facts == null) {
            facts = new Feit[values.length];
        }
        Feit fact = facts[position];
        if (fact == null) {
            fact = new Feit(workingMemory.facts().facts().get(position).name(), text(values[position]));
            facts[position] = fact;
        }
        return fact;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "ONBEKEND";
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString().replace('.', ',');
        }
        if (value instanceof Set<?> collection) {
            return collection.isEmpty()
                    ? "leeg"
                    : collection.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /**
     * Draws a conclusion in the name of a row.
     *
     * @return what other rules must now see
     */
    public List<Object> conclude(Rule rule, Consequence consequence, List<Feit> facts) {
        return workingMemory.note(new Conclusion(consequence, voorziening, rule, facts));
    }

    /**
     * Draws a conclusion in the name of a row printed as DRL, with its value as rows write it.
     *
     * @return what other rules must now see
     */
    public List<Object> conclude(Rule rule, ConclusionKind kind, String value, List<Feit> facts) {
        return conclude(rule, Consequence.of(kind, value), facts);
    }
}
