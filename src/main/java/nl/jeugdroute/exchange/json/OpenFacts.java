// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import tools.jackson.databind.JsonNode;

/** Open facts: which facts of a given case are still open: not there, null, an empty list, or said to be unknown. */
public final class OpenFacts {

    private static final Set<String> UNKNOWN = Set.of("ONBEKEND", "NIET_ONDERZOCHT");

    private OpenFacts() {}

    /** The paths of the open facts, in the order of the form; a list of areas of life is one fact. */
    public static Set<String> of(JsonNode casus, CasusFacts facts) {
        Set<String> open = new LinkedHashSet<>();
        for (CasusFact fact : facts.all()) {
            String path = fact.path().startsWith("leefgebieden.") ? "leefgebieden" : fact.path();
            if (isOpen(casus.at("/" + path.replace('.', '/')))) {
                open.add(path);
            }
        }
        if (casus.path("ongeboren").isBoolean() && casus.path("ongeboren").booleanValue()) {
            open.remove("leeftijd");
        }
        if (!open.contains("leeftijd")) {
            // Who has an age was born.
            open.remove("ongeboren");
        }
        return open;
    }

    private static boolean isOpen(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isArray() && value.isEmpty()
                || value.isString() && UNKNOWN.contains(value.stringValue());
    }
}
