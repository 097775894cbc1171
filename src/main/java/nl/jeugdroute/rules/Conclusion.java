// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.advies.Urgentie;
import org.jspecify.annotations.Nullable;

/**
 * Conclusion: one conclusion, drawn by one row from one situation.
 *
 * @param voorziening code of the provision it concerns, or null when it concerns the whole case
 * @param facts the facts that made the row fire
 */
public record Conclusion(
        ConclusionKind kind, String value, @Nullable String voorziening, Rule rule, List<Feit> facts) {

    /** Place in the order strongest first; only for urgency and coordination. */
    public int order() {
        return switch (kind) {
            case URGENTIE -> Urgentie.valueOf(value).ordinal();
            case COORDINATIE -> Coordinatie.valueOf(value).ordinal();
            default -> 0;
        };
    }
}
