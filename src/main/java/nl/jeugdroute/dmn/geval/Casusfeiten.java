// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.geval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.dmn.model.Invoer;
import org.jspecify.annotations.Nullable;

/** The plain facts of a case under the names of the model. */
public final class Casusfeiten {

    private static final Map<String, Casusveld> VELDEN = Casusvelden.perPad();

    private Casusfeiten() {}

    /**
     * The facts the model reads: a text, a number (or null when it is not known), or a list of texts in alphabetical
     * order.
     */
    public static Map<String, @Nullable Object> van(Casus casus, Dmnmodel model) {
        Map<String, @Nullable Object> feiten = new LinkedHashMap<>();
        for (Invoer invoer : model.invoer()) {
            Object waarde = VELDEN.get(invoer.titel()).lezer().apply(casus);
            feiten.put(
                    invoer.naam(),
                    waarde instanceof Set<?> verzameling
                            ? verzameling.stream().map(String::valueOf).sorted().toList()
                            : waarde);
        }
        return feiten;
    }
}
