// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.ConclusionValue;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.Conclusion;
import nl.jeugdroute.rules.NaturalOrder;
import nl.jeugdroute.rules.NiveauDescription;
import nl.jeugdroute.rules.RouteRank;
import nl.jeugdroute.rules.Rule;
import org.jspecify.annotations.Nullable;

/** Reden writer: gives every conclusion its reason: the row, its source, and the facts of the case it rests on. */
final class RedenWriter {

    private final RuleSet ruleSet;
    private final Assessment assessment;
    private final Urgentie urgentie;
    private final Coordinatie coordinatie;
    private final SortedMap<String, CatalogueEntry> catalogue;

    /** The conclusions that established a derived fact, by its name. */
    private final Map<String, List<Conclusion>> established = new HashMap<>();

    RedenWriter(RuleSet ruleSet, Assessment assessment, Urgentie urgentie, Coordinatie coordinatie) {
        this.ruleSet = ruleSet;
        this.assessment = assessment;
        this.urgentie = urgentie;
        this.coordinatie = coordinatie;
        this.catalogue = assessment
                .definitions(CatalogueEntry.class)
                .collect(Collectors.toMap(
                        CatalogueEntry::code,
                        Function.identity(),
                        (a, b) -> a,
                        () -> new TreeMap<>(NaturalOrder.INSTANCE)));
        assessment
                .conclusions(ConclusionKind.FEIT)
                .forEach(conclusion -> established
                        .computeIfAbsent(conclusion.value(), fact -> new ArrayList<>())
                        .add(conclusion));
    }

    List<Reden> write() {
        Map<ConclusionValue, BigDecimal> rank = assessment
                .definitions(RouteRank.class)
                .collect(Collectors.toMap(RouteRank::routeVorm, RouteRank::rank));
        // They come in order of row, value and provision; sorting keeps that order among equals.
        Stream<Reden> fromRows = assessment.conclusions().stream()
                .filter(this::counts)
                .sorted(Comparator.comparing(Conclusion::kind)
                        .thenComparing(c -> rank.getOrDefault(c.consequence().value(), BigDecimal.ZERO))
                        .thenComparing(RedenWriter::isUnderAnotherLaw))
                .map(this::reden);
        Stream<Reden> voorzieningen = catalogue.values().stream().map(this::reden);
        Stream<Reden> niveau = assessment
                .definitions(NiveauDescription.class)
                .map(n -> reden(
                        n.rule(),
                        ConclusionKey.of(
                                ConclusionKind.NIVEAU, String.valueOf(n.niveau().niveau()), null),
                        n.rule().reden(),
                        catalogue.values().stream()
                                .filter(v ->
                                        Integer.valueOf(n.niveau().niveau()).equals(v.interventieniveau()))
                                .map(v -> new Feit("voorziening", v.code()))
                                .toList()));
        return Stream.of(fromRows, voorzieningen, niveau)
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    /** Of urgency and coordination only the strongest was concluded; weaker ones were merely considered. */
    // What another law decides stands after what the municipality decides.
    private static boolean isUnderAnotherLaw(Conclusion conclusion) {
        return conclusion.kind() == ConclusionKind.BESCHIKKING
                && conclusion.value().equals(Beschikking.ANDERE_WET.name());
    }

    private boolean counts(Conclusion conclusion) {
        return switch (conclusion.kind()) {
            case URGENTIE -> conclusion.value().equals(urgentie.name());
            case COORDINATIE -> conclusion.value().equals(coordinatie.name());
            default -> true;
        };
    }

    private Reden reden(Conclusion conclusion) {
        return reden(
                conclusion.rule(),
                conclusion.key(),
                fill(conclusion.rule().reden(), conclusion.voorziening()),
                facts(conclusion));
    }

    private Reden reden(CatalogueEntry rule) {
        return reden(
                rule.rule(),
                ConclusionKey.of(ConclusionKind.VOORZIENING, rule.code(), null),
                rule.rule().reden(),
                List.of(new Feit("voorziening", rule.code())));
    }

    private static Reden reden(Rule rule, ConclusionKey conclusion, String text, List<Feit> facts) {
        return new Reden(rule.id(), rule.layer(), conclusion, text, rule.source(), facts);
    }

    /** A derived fact alone explains little; the facts it came from are added. */
    private List<Feit> facts(Conclusion conclusion) {
        Set<Feit> facts = new LinkedHashSet<>();
        if (conclusion.voorziening() != null) {
            facts.add(new Feit("voorziening", conclusion.voorziening()));
        }
        add(facts, conclusion, 0);
        return List.copyOf(facts);
    }

    private void add(Set<Feit> facts, Conclusion conclusion, int depth) {
        for (Feit fact : conclusion.facts()) {
            facts.add(fact);
            if (fact.waarde().equals("JA")
                    && depth < ruleSet.phasePlan().closings().size()) {
                for (Conclusion underlying : established.getOrDefault(fact.veld(), List.of())) {
                    if (conclusion.voorziening() == null
                            || underlying.voorziening() == null
                            || underlying.voorziening().equals(conclusion.voorziening())) {
                        add(facts, underlying, depth + 1);
                    }
                }
            }
        }
    }

    private String fill(String text, @Nullable String voorziening) {
        CatalogueEntry rule = voorziening == null ? null : catalogue.get(voorziening);
        return rule == null ? text : rule.fill(text);
    }
}
