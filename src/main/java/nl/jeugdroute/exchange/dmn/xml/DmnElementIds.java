// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.xml;

import java.util.HashMap;
import java.util.Map;
import nl.jeugdroute.exchange.dmn.DmnModel;

/**
 * DMN element ids: the ids by which the parts of a model refer to each other. They follow from names, so the same rules
 * give the same text.
 */
public final class DmnElementIds {

    private final Map<String, String> elements = new HashMap<>();
    private int next;

    public DmnElementIds(DmnModel model) {
        model.input().forEach(fact -> elements.put(fact.name(), "invoer_" + fact.name()));
        model.knowledge().forEach(knowledge -> elements.put(knowledge.name(), "kennis_" + knowledge.name()));
        model.decisions().forEach(decision -> elements.put(decision.name(), "beslissing_" + decision.name()));
    }

    /** The id of a fact, table or decision. */
    public String of(String name) {
        String id = elements.get(name);
        if (id == null) {
            throw new IllegalStateException("the model reads " + name + ", which it does not have");
        }
        return id;
    }

    public boolean isInput(String name) {
        return of(name).startsWith("invoer_");
    }

    /** The id of the requirement of one decision on something it reads or asks. */
    public static String requirementId(String from, String to) {
        return "verband_" + to + "." + from;
    }

    /** An id for something that nobody refers to by name. */
    public String nextId(String kind) {
        return kind + "_" + ++next;
    }
}
