// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.memory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.Conclusion;
import nl.jeugdroute.rules.Definition;
import nl.jeugdroute.rules.FactDefinitions;
import nl.jeugdroute.rules.RuleBook;
import nl.jeugdroute.rules.RuleSubject;
import org.jspecify.annotations.Nullable;

/**
 * Working memory: the values known so far of one case while it is evaluated. Rules write to it; only the next phase
 * reads what they wrote.
 */
public final class WorkingMemory {

    private static final String YES = "JA";

    private final FactDefinitions facts;
    private final RuleBook ruleBook;
    private final @Nullable Object[] values;
    private final List<Conclusion> conclusions = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final Map<ConclusionKind, Set<String>> mentioned = new EnumMap<>(ConclusionKind.class);
    private final Set<String> routes = new HashSet<>();
    private final Set<String> beschikkingen = new HashSet<>();
    private final Map<String, @Nullable Object[]> voorzieningen = new TreeMap<>();

    public WorkingMemory(FactDefinitions facts, RuleBook ruleBook, Casus casus) {
        this.facts = facts;
        this.ruleBook = ruleBook;
        this.values = facts.values(casus);
    }

    FactDefinitions facts() {
        return facts;
    }

    RuleBook ruleBook() {
        return ruleBook;
    }

    /** Definition by the row with this id. */
    public Definition definition(String row) {
        return ruleBook.definitions().get(row);
    }

    /** Sets a field of the case that the hand-written rules infer. */
    public void set(String fact, Object value) {
        values[facts.position(fact)] = value;
    }

    /** Brings a provision into play with its properties from the catalogue. */
    public void introduce(VoorzieningChoice choice, CatalogueEntry entry, boolean fitsLeeftijd) {
        @Nullable Object[] own = facts.empty();
        own[facts.position("voorziening")] = entry.code();
        own[facts.position("voorziening.toegang")] = entry.toegang().name();
        own[facts.position("voorziening.beschikking")] = entry.beschikking().name();
        own[facts.position("voorziening.herkomst")] = choice.herkomst().name();
        own[facts.position("voorziening.route")] =
                entry.route() == null ? "GEEN" : entry.route().name();
        own[facts.position("voorziening.aard")] = entry.nature();
        own[facts.position("voorziening.pastLeeftijd")] = fitsLeeftijd ? YES : FactDefinitions.NO;
        voorzieningen.put(entry.code(), own);
        set("voorzieningen", Set.copyOf(voorzieningen.keySet()));
    }

    /** Everything concluded so far, in no particular order. */
    public List<Conclusion> conclusions() {
        return List.copyOf(conclusions);
    }

    /** Definitions of the codes named so far, in no particular order. */
    public List<Definition> definitions() {
        return List.copyOf(definitions);
    }

    /**
     * Names a code that must be explained.
     *
     * @return what other rules must now see: nothing when it was named before
     */
    public List<Object> mention(ConclusionKind kind, String code) {
        return mentioned.computeIfAbsent(kind, fresh -> new HashSet<>()).add(code)
                ? List.of(new CodeMention(kind, code, this))
                : List.of();
    }

    /**
     * Keeps what a code means.
     *
     * @return what other rules must now see
     */
    public List<Object> describe(Definition definition) {
        definitions.add(definition);
        return definition.isForCore() ? List.of(definition) : List.of();
    }

    /**
     * Keeps a conclusion. Putting every one of them before the other rules would cost more than all reasoning does.
     *
     * @return what other rules must now see
     */
    public List<Object> note(Conclusion conclusion) {
        conclusions.add(conclusion);
        process(conclusion);
        List<Object> fresh = new ArrayList<>(2);
        if (isForCore(conclusion.kind())) {
            fresh.add(conclusion);
        }
        if (Definition.explains(conclusion.kind())) {
            fresh.addAll(mention(conclusion.kind(), conclusion.value()));
        }
        return fresh;
    }

    /** Whether the hand-written rules reason with it; every other kind only has to be kept. */
    private static boolean isForCore(ConclusionKind kind) {
        return switch (kind) {
            case ROUTE, VOORZIENING, URGENTIE, PGB -> true;
            default -> false;
        };
    }

    private void process(Conclusion conclusion) {
        switch (conclusion.kind()) {
            case FEIT -> establish(conclusion.value(), conclusion.voorziening());
            case ROUTE -> {
                if (conclusion.consequence().value() instanceof RouteVorm route) {
                    routes.addAll(route.names());
                }
            }
            case BESCHIKKING -> beschikkingen.add(conclusion.value());
            default -> {
                // other conclusions are not read by later rows
            }
        }
    }

    private void establish(String fact, @Nullable String voorziening) {
        int position = facts.position(fact);
        if (facts.facts().get(position).subject() == RuleSubject.VOORZIENING && voorziening != null) {
            voorzieningen.get(voorziening)[position] = YES;
        } else {
            values[position] = YES;
        }
    }

    /** The situations a phase starts with: the case, and every provision in play, as far as its rows look at them. */
    List<Situation> situations(int phase, Set<RuleSubject> subjects) {
        values[facts.position("routes")] = Set.copyOf(routes);
        values[facts.position("beschikkingen")] = Set.copyOf(beschikkingen);
        List<Situation> situations = new ArrayList<>();
        @Nullable Object[] casus = values.clone();
        if (subjects.contains(RuleSubject.CASUS)) {
            situations.add(new Situation(this, phase, RuleSubject.CASUS, null, casus));
        }
        if (subjects.contains(RuleSubject.VOORZIENING)) {
            voorzieningen.forEach((code, own) -> situations.add(
                    new Situation(this, phase, RuleSubject.VOORZIENING, code, facts.combine(casus, own))));
        }
        return situations;
    }
}
