// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.testcase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.exchange.dmn.DmnModel;
import nl.jeugdroute.exchange.dmn.model.DmnInput;
import org.jspecify.annotations.Nullable;

/** DMN casus facts: the plain facts of a case under the names of the model. */
public final class DmnCasusFacts {

    private DmnCasusFacts() {}

    /**
     * The facts the model reads: a text, a number (or null when it is not known), or a list of texts in alphabetical
     * order.
     */
    public static Map<String, @Nullable Object> of(Casus casus, DmnModel model) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        for (DmnInput input : model.input()) {
            Object value = casus.value(input.title());
            facts.put(
                    input.name(),
                    value instanceof Set<?> collection
                            ? collection.stream().map(String::valueOf).sorted().toList()
                            : value);
        }
        return facts;
    }
}
