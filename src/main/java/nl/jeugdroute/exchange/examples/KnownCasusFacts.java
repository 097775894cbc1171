// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFact;
import org.jspecify.annotations.Nullable;

/**
 * Known casus facts: what is known in a case and nothing else: the road back from a case to the facts somebody filled
 * in.
 */
public final class KnownCasusFacts {

    private static final String LEEFGEBIEDEN = "leefgebieden";

    private KnownCasusFacts() {}

    /**
     * The facts by path, each with its values, in the order of the form. Facts with the value they have when absent are
     * left out; so are the municipality, the day and the worker's own reference.
     */
    public static Map<String, List<String>> of(Casus casus) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (CasusFact fact : casus.facts().all()) {
            if (fact.path().startsWith(LEEFGEBIEDEN)) {
                leefgebieden(casus, facts);
                continue;
            }
            List<String> values = values(casus.value(fact.path()));
            if (!values.isEmpty() && !values.equals(List.of(String.valueOf(fact.defaultValue())))) {
                facts.put(fact.path(), values);
            }
        }
        return facts;
    }

    private static void leefgebieden(Casus casus, Map<String, List<String>> facts) {
        if (!casus.leefgebieden().isEmpty()) {
            facts.put(
                    LEEFGEBIEDEN,
                    casus.leefgebieden().stream()
                            .map(mention -> mention.leefgebied() + ":" + mention.betreft())
                            .sorted()
                            .toList());
        }
    }

    private static List<String> values(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(String::valueOf).sorted().toList();
        }
        return List.of(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }
}
