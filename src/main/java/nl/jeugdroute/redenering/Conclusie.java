// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.util.List;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.advies.Urgentie;
import org.jspecify.annotations.Nullable;

/**
 * One conclusion, drawn by one row from one situation.
 *
 * @param voorziening code of the provision it concerns, or null when it concerns the whole case
 * @param feiten the facts that made the row fire
 */
public record Conclusie(
        Soort soort, String waarde, @Nullable String voorziening, Regel regel, List<Feit> feiten) {

    /** Place in the order strongest first; only for urgency and coordination. */
    public int volgorde() {
        return switch (soort) {
            case URGENTIE -> Urgentie.valueOf(waarde).ordinal();
            case COORDINATIE -> Coordinatie.valueOf(waarde).ordinal();
            default -> 0;
        };
    }
}
