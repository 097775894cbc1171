// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import tools.jackson.databind.JsonNode;

/** Which facts of a given case are still open: not there, null, an empty list, or said to be unknown. */
public final class OpenVelden {

    private static final Set<String> ONBEKEND = Set.of("ONBEKEND", "NIET_ONDERZOCHT");

    private OpenVelden() {}

    /** The paths of the open facts, in the order of the form; a list of areas of life is one fact. */
    public static Set<String> van(JsonNode casus) {
        Set<String> open = new LinkedHashSet<>();
        for (Casusveld veld : Casusvelden.alle()) {
            String pad = veld.pad().startsWith("leefgebieden.") ? "leefgebieden" : veld.pad();
            if (isOpen(casus.at("/" + pad.replace('.', '/')))) {
                open.add(pad);
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

    private static boolean isOpen(JsonNode waarde) {
        return waarde.isMissingNode()
                || waarde.isNull()
                || waarde.isArray() && waarde.isEmpty()
                || waarde.isString() && ONBEKEND.contains(waarde.stringValue());
    }
}
