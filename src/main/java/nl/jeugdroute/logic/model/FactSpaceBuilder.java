// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.FactKind;
import nl.jeugdroute.casus.LeefgebiedEntry;
import nl.jeugdroute.casus.NumberBounds;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.logic.FactDimension;
import nl.jeugdroute.logic.FactSpace;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.ValueClass;
import nl.jeugdroute.rules.AgeRange;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.Condition;
import nl.jeugdroute.rules.NumberRange;
import org.jspecify.annotations.Nullable;

/**
 * Fact space builder: lays out the space of cases for one or more rule sets: one dimension for each fact that a row
 * reads, one class for the values that no row tells apart. What is laid out together can be compared.
 */
public final class FactSpaceBuilder {

    private static final Set<String> UNKNOWN = Set.of("ONBEKEND", "NIET_ONDERZOCHT");
    private static final Set<String> LEEFGEBIEDEN =
            Set.of("leefgebieden.leefgebied", "leefgebieden.betreft", "leefgebieden.aantal");

    private final CasusFacts facts;
    private final Map<String, List<Condition>> requested = new HashMap<>();
    private final SortedSet<String> codes = new TreeSet<>();
    private final Set<String> inCatalogue = new LinkedHashSet<>();
    private final List<FactDimension> dimensions = new ArrayList<>();
    private final Map<String, ValueClassification> classifications = new HashMap<>();
    private int variables;

    public static FactSpace build(Collection<RuleSet> ruleSets, Collection<CellCondition> further, ProofBound bound) {
        FactSpaceBuilder builder = new FactSpaceBuilder(
                CasusFacts.union(ruleSets.stream().map(RuleSet::casusFacts).toList()));
        ruleSets.forEach(builder::read);
        further.forEach(builder::ask);
        FactOrder.ordered(builder.facts.all()).forEach(builder::addFact);
        return new FactSpace(builder.facts, builder.dimensions, builder.classifications, bound);
    }

    private FactSpaceBuilder(CasusFacts facts) {
        this.facts = facts;
    }

    private void read(RuleSet ruleSet) {
        ruleSet.decisionRows().forEach(row -> row.conditions().forEach(this::ask));
        codes.addAll(ruleSet.voorzieningCodes());
        for (CatalogueEntry entry : ruleSet.definitions(CatalogueEntry.class)) {
            inCatalogue.add(entry.code());
            if (entry.leeftijd() != null) {
                ask("leeftijd", new Condition.NumberCondition(List.of(range(entry.leeftijd())), true));
            }
        }
    }

    private static NumberRange range(AgeRange band) {
        return new NumberRange(BigDecimal.valueOf(band.from()), true, BigDecimal.valueOf(band.until()), true);
    }

    private void ask(CellCondition cell) {
        ask(cell.fact(), cell.condition());
    }

    private void ask(String fact, Condition condition) {
        requested.computeIfAbsent(fact, v -> new ArrayList<>()).add(condition);
    }

    private void addFact(CasusFact fact) {
        switch (fact.path()) {
            case "leeftijd" -> leeftijd(fact);
            case "ongeboren", "leefgebieden.betreft" -> {
                // laid out with the fact they belong to
            }
            case "leefgebieden.leefgebied" -> leefgebieden();
            case "gewensteVoorzieningen" -> addList(fact.path(), codes, inCatalogue);
            default -> {
                if (fact.kind() == FactKind.SET) {
                    addList(fact.path(), fact.values(), Set.of());
                } else if (requested.containsKey(fact.path())) {
                    addChoice(fact);
                }
            }
        }
    }

    private void addChoice(CasusFact fact) {
        if (fact.kind() == FactKind.NUMBER) {
            ValueClassification classification = new ValueClassification(requested.get(fact.path()));
            List<@Nullable Object> values = new ArrayList<>(numbers(fact, classification));
            values.add(null);
            add(fact.path(), classification, classification.valueClasses(values, null), null);
            return;
        }
        List<Condition> conditions = new ArrayList<>(requested.get(fact.path()));
        // "Unknown" is an answer of its own, also where no row treats it otherwise: what is unknown can become known.
        fact.values().stream()
                .filter(UNKNOWN::contains)
                .forEach(unknown -> conditions.add(new Condition.OneOfCondition(new TreeSet<>(Set.of(unknown)))));
        ValueClassification classification = new ValueClassification(conditions);
        add(
                fact.path(),
                classification,
                classification.valueClasses(fact.values(), fact.defaultValue()),
                fact.defaultValue());
    }

    private void leeftijd(CasusFact fact) {
        if (!requested.containsKey("leeftijd") && !requested.containsKey("ongeboren")) {
            return;
        }
        ValueClassification classification = new ValueClassification(requested.getOrDefault("leeftijd", List.of()));
        List<@Nullable Object> values = new ArrayList<>(numbers(fact, classification));
        values.add(null);
        List<ValueClass> valueClasses = new ArrayList<>(classification.valueClasses(values, null));
        valueClasses.add(singleton(FactSpace.ONGEBOREN));
        classifications.put("leeftijd", classification);
        add("leeftijd", null, valueClasses, valueClasses.size() - 2);
    }

    /** Every number that tells answers apart, within the bounds of the fact. */
    private static List<BigDecimal> numbers(CasusFact fact, ValueClassification classification) {
        NumberBounds bounds = Objects.requireNonNull(fact.bounds());
        return classification.numbers(bounds.lowest(), bounds.highest()).stream()
                .filter(number -> !bounds.whole() || number.scale() <= 0)
                .toList();
    }

    private void leefgebieden() {
        if (LEEFGEBIEDEN.stream().noneMatch(requested::containsKey)) {
            return;
        }
        for (LeefgebiedEntry entry : facts.leefgebieden()) {
            String name = FactSpace.name(entry);
            add(CasusFacts.LEEFGEBIEDEN, name, List.of(singleton("NEE"), singleton(name)), 0);
        }
    }

    /** A list: a dimension for each element a row names, and one for "something else" when a row asks for "empty". */
    private void addList(String fact, Collection<String> elements, Set<String> always) {
        Set<String> named = new LinkedHashSet<>(always);
        boolean empty = false;
        for (Condition condition : requested.getOrDefault(fact, List.of())) {
            if (condition instanceof Condition.ContainsCondition contains) {
                named.addAll(contains.values());
            } else if (condition instanceof Condition.ContainsNoneCondition not) {
                named.addAll(not.values());
            } else {
                empty = true;
            }
        }
        List<String> remainder = new ArrayList<>();
        for (String element : elements) {
            if (named.contains(element)) {
                add(fact, element, List.of(singleton("NEE"), singleton(element)), 0);
            } else {
                remainder.add(element);
            }
        }
        if (empty && !remainder.isEmpty()) {
            BigInteger something = BigInteger.ONE.shiftLeft(remainder.size()).subtract(BigInteger.ONE);
            String first = remainder.get(remainder.size() - 1);
            add(
                    fact,
                    FactSpace.REST,
                    List.of(singleton("NEE"), new ValueClass(first, new LinkedHashSet<>(remainder), something)),
                    0);
        }
    }

    private static ValueClass singleton(@Nullable Object value) {
        Set<@Nullable Object> members = new LinkedHashSet<>();
        members.add(value);
        return new ValueClass(value, members, BigInteger.ONE);
    }

    private void add(
            String fact,
            ValueClassification classification,
            List<ValueClass> valueClasses,
            @Nullable Object defaultValue) {
        classifications.put(fact, classification);
        int position = 0;
        while (!valueClasses.get(position).members().contains(defaultValue)) {
            position++;
        }
        add(fact, (String) null, valueClasses, position);
    }

    private void add(String fact, @Nullable String element, List<ValueClass> valueClasses, int defaultValue) {
        FactDimension dimension = new FactDimension(fact, element, valueClasses, defaultValue, variables);
        variables += valueClasses.size() - 1;
        dimensions.add(dimension);
    }
}
