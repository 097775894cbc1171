// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.xml;

import java.util.HashMap;
import java.util.Map;
import nl.jeugdroute.dmn.model.Dmnmodel;

/** The ids by which the parts of a model refer to each other. They follow from names, so the same rules give the same text. */
final class Nummering {

    private final Map<String, String> elementen = new HashMap<>();
    private int volgende;

    Nummering(Dmnmodel model) {
        model.invoer().forEach(feit -> elementen.put(feit.naam(), "invoer_" + feit.naam()));
        model.kennis().forEach(kennis -> elementen.put(kennis.naam(), "kennis_" + kennis.naam()));
        model.beslissingen().forEach(beslissing -> elementen.put(beslissing.naam(), "beslissing_" + beslissing.naam()));
    }

    /** The id of a fact, table or decision. */
    String van(String naam) {
        String id = elementen.get(naam);
        if (id == null) {
            throw new IllegalStateException("the model reads " + naam + ", which it does not have");
        }
        return id;
    }

    boolean isInvoer(String naam) {
        return van(naam).startsWith("invoer_");
    }

    /** The id of the requirement of one decision on something it reads or asks. */
    static String verband(String van, String naar) {
        return "verband_" + naar + "." + van;
    }

    /** An id for something that nobody refers to by name. */
    String nieuw(String soort) {
        return soort + "_" + ++volgende;
    }
}
