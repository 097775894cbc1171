// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Glossary: the vocabulary of {@code begrippen.csv}: labels, questions and explanations for every field and value. */
public final class Glossary {

    private final Map<String, GlossaryTerm> byId = new LinkedHashMap<>();

    public Glossary(Collection<GlossaryTerm> terms) {
        terms.forEach(term -> byId.put(term.id(), term));
    }

    /** The entry of a field, for instance {@code veiligheid.acuutGevaar}. */
    public Optional<GlossaryTerm> fact(String fact) {
        return Optional.ofNullable(byId.get(fact));
    }

    /** The entry of a value of a field. */
    public Optional<GlossaryTerm> value(String fact, String value) {
        return Optional.ofNullable(byId.get(fact + "=" + value));
    }

    /** The short name of a field; the path itself where the vocabulary has none. */
    public String label(String fact) {
        return fact(fact).map(GlossaryTerm::label).orElse(fact);
    }

    /** The short name of a value; the code itself where the vocabulary has none. */
    public String label(String fact, String value) {
        return value(fact, value).map(GlossaryTerm::label).orElse(value);
    }

    /** All entries in file order. */
    public List<GlossaryTerm> all() {
        return List.copyOf(byId.values());
    }
}
