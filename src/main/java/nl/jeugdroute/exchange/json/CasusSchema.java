// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;

/**
 * Casus schema: the names a case may use at each place, built from the definitions of its facts, so that no second list can
 * differ.
 */
final class CasusSchema {

    static final String GEMEENTE = "gemeente";
    static final String PEILDATUM = "peildatum";
    static final String KENMERK = "kenmerk";

    private final CasusSchemaGroup casus;

    private CasusSchema(CasusFacts facts) {
        this.casus = build(facts);
    }

    /** The names by these definitions. */
    static CasusSchemaGroup of(CasusFacts facts) {
        return facts.derived(CasusSchema.class, CasusSchema::new).casus;
    }

    /** Part: what may stand behind a name. */
    sealed interface CasusSchemaPart {}

    /** Header: a text that names the pack, the day or the worker's reference; no rule reads it. */
    record CasusSchemaHeader(String name) implements CasusSchemaPart {}

    /** A fact. */
    record CasusSchemaFact(CasusFact fact) implements CasusSchemaPart {}

    /** Group: an object with names of its own, or a list of such objects. */
    record CasusSchemaGroup(Map<String, CasusSchemaPart> parts, boolean list) implements CasusSchemaPart {

        List<String> names() {
            return List.copyOf(parts.keySet());
        }
    }

    private static CasusSchemaGroup build(CasusFacts facts) {
        Map<String, CasusSchemaPart> parts = new LinkedHashMap<>();
        for (String header : List.of(GEMEENTE, PEILDATUM, KENMERK)) {
            parts.put(header, new CasusSchemaHeader(header));
        }
        for (CasusFact fact : facts.all()) {
            int dot = fact.path().indexOf('.');
            if (dot < 0) {
                parts.put(fact.path(), new CasusSchemaFact(fact));
            } else {
                CasusSchemaGroup group = (CasusSchemaGroup) parts.computeIfAbsent(
                        fact.path().substring(0, dot),
                        name -> new CasusSchemaGroup(new LinkedHashMap<>(), name.equals(CasusFacts.LEEFGEBIEDEN)));
                group.parts().put(fact.path().substring(dot + 1), new CasusSchemaFact(fact));
            }
        }
        return new CasusSchemaGroup(parts, false);
    }
}
