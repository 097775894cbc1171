// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.time.LocalDate;
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
 * @param vanaf the day on which it begins to be wrong, or null when it is wrong from the first day of the rules
 */
public record Finding(
        String bestand,
        int rijnummer,
        @Nullable String rij,
        @Nullable String kolom,
        @Nullable String waarde,
        String melding,
        @Nullable LocalDate vanaf) {

    /** A finding that is there on every day. */
    public Finding(
            String bestand,
            int rijnummer,
            @Nullable String rij,
            @Nullable String kolom,
            @Nullable String waarde,
            String melding) {
        this(bestand, rijnummer, rij, kolom, waarde, melding, null);
    }

    /** The same finding, wrong from this day on. */
    public Finding since(@Nullable LocalDate day) {
        return new Finding(bestand, rijnummer, rij, kolom, waarde, melding, day);
    }

    /** The same finding with another message. */
    public Finding saying(String other) {
        return new Finding(bestand, rijnummer, rij, kolom, waarde, other, vanaf);
    }

    /** The finding as one line for a console or log. */
    public String line() {
        boolean table = !bestand.endsWith(".yaml");
        StringBuilder text = new StringBuilder(bestand);
        if (rijnummer > 0) {
            text.append(table ? ", rij " : ", regel ").append(rijnummer);
        }
        if (rij != null) {
            text.append(" (").append(rij).append(')');
        }
        if (kolom != null) {
            text.append(table ? ", kolom " : ", sleutel ").append(kolom);
        }
        return text.append(": ").append(melding).toString();
    }
}
