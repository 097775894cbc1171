// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.geval;

import java.util.Map;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.regels.Regelset;
import org.jspecify.annotations.Nullable;

/** A case with what any engine must make of it. */
public record Testgeval(
        String id, String titel, Map<String, @Nullable Object> feiten, Map<String, @Nullable Object> advies) {

    /** A case with the advies that the set gave. */
    public static Testgeval van(String id, String titel, Casus casus, Advies advies, Regelset set, Dmnmodel model) {
        return new Testgeval(id, titel, Casusfeiten.van(casus, model), Adviesbeeld.van(advies, set));
    }
}
