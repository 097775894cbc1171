// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import org.jspecify.annotations.Nullable;

/**
 * Finding: something wrong in a rule file, said so that a policy officer can mend it.
 *
 * @param bestand the file, relative to the rules folder
 * @param rijnummer the line as a spreadsheet counts it (the header is 1), or 0 when the finding concerns the whole file
 * @param rij id of the row, or null
 * @param kolom name of the column, or null
 * @param waarde what stands there now, or null
 * @param melding what is wrong, what is allowed and a suggestion, in Dutch
 */
public record Finding(
        String bestand,
        int rijnummer,
        @Nullable String rij,
        @Nullable String kolom,
        @Nullable String waarde,
        String melding) {

    /** The finding as one line for a console or log. */
    public String line() {
        StringBuilder text = new StringBuilder(bestand);
        if (rijnummer > 0) {
            text.append(", rij ").append(rijnummer);
        }
        if (rij != null) {
            text.append(" (").append(rij).append(')');
        }
        if (kolom != null) {
            text.append(", kolom ").append(kolom);
        }
        return text.append(": ").append(melding).toString();
    }
}
