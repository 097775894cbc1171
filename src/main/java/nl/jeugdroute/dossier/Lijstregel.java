// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import nl.jeugdroute.dossier.Lijstvraag.Plek;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of recorded adviezen.
 *
 * @param openFeiten how many facts were missing
 * @param setHash the rules that gave the advies
 * @param besluit what was decided: a kind of decision, {@code WACHT}, or null
 */
public record Lijstregel(
        Dossierregel advies,
        int openFeiten,
        String setHash,
        @Nullable String besluit,
        int urgentieRang) {

    /** Where this line stands in a list. */
    public Plek plek(boolean terug) {
        return new Plek(urgentieRang, advies.vastgelegdOp(), advies.id(), terug);
    }
}
