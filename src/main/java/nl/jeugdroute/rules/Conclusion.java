// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
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
public record Conclusion(Consequence consequence, @Nullable String voorziening, Rule rule, List<Feit> facts) {

    /** The conclusion as rules in DRL write it, with its value as rows write it. */
    public Conclusion(ConclusionKind kind, String value, @Nullable String voorziening, Rule rule, List<Feit> facts) {
        this(Consequence.of(kind, value), voorziening, rule, facts);
    }

    public ConclusionKind kind() {
        return consequence.kind();
    }

    /** The value as rows write it; the hand-written rules read it by this name. */
    public String value() {
        return consequence.code();
    }

    /** What was concluded, whichever row did. */
    public ConclusionKey key() {
        return new ConclusionKey(consequence.kind(), consequence.value(), voorziening);
    }

    /** Place in the order strongest first; only for urgency and coordination. */
    public int order() {
        return switch (kind()) {
            case URGENTIE -> Urgentie.valueOf(value()).ordinal();
            case COORDINATIE -> Coordinatie.valueOf(value()).ordinal();
            default -> 0;
        };
    }
}
