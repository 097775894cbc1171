// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.logic.FactDimension;
import nl.jeugdroute.logic.FactSpace;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.Glossary;

/** Fact namer: names facts and their values in the words of the vocabulary, and provisions as the catalogue does. */
final class FactNamer {

    private final Glossary glossary;
    private final Map<String, String> voorzieningen = new HashMap<>();

    FactNamer(Glossary glossary, RuleSet current, RuleSet proposed) {
        this.glossary = glossary;
        for (RuleSet ruleSet : new RuleSet[] {current, proposed}) {
            ruleSet.definitions().forEach(row -> {
                if (row.definition() instanceof CatalogueEntry rule) {
                    voorzieningen.put(rule.code(), rule.name());
                }
            });
        }
    }

    String fact(String fact) {
        return glossary.label(fact);
    }

    String value(String fact, String value) {
        return ValueWording.decapitalize(
                glossary.value(fact, value).map(term -> term.label()).orElseGet(() -> plain(value)));
    }

    /** JA and NEE of a fact that has no words of its own for them. */
    private static String plain(String value) {
        return value.equals("JA") || value.equals("NEE") ? value.toLowerCase(Locale.ROOT) : value;
    }

    /** An element of a list, or all elements together that no row tells apart. */
    String element(FactDimension dimension) {
        String element = String.valueOf(dimension.element());
        if (FactSpace.REST.equals(element)) {
            return "iets waar geen regel naar kijkt";
        }
        return element(dimension.fact(), element);
    }

    String element(String fact, String element) {
        return switch (fact) {
            case "gewensteVoorzieningen" -> {
                String name = voorzieningen.get(element);
                yield name == null ? element : element + " " + ValueWording.decapitalize(name);
            }
            case "leefgebieden" -> {
                String[] parts = element.split("[/:]");
                yield value("leefgebieden.leefgebied", parts[0]) + " (" + value("leefgebieden.betreft", parts[1]) + ")";
            }
            case "leeftijd" -> element + " jaar";
            default -> value(fact, element);
        };
    }
}
