// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import java.util.Arrays;
import java.util.List;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.tabel.Rij;

/**
 * A fictional case with what the rules must say about it.
 *
 * @param rij the row of {@code voorbeelden.csv}; an empty expectation is not checked
 */
public record Voorbeeld(String pakket, String bestand, Rij rij, Casus casus) {

    public String id() {
        return rij.id();
    }

    public String titel() {
        return rij.cel("titel");
    }

    /** The elements of an expectation; empty when it is not checked. */
    List<String> verwacht(String kolom) {
        String cel = rij.cel(kolom);
        return cel.isEmpty()
                ? List.of()
                : Arrays.stream(cel.split("\\|")).map(String::strip).toList();
    }

    /** Ids of rows that must not fire although the case misses them by one fact only. */
    public List<String> netNiet() {
        return verwacht("net_niet");
    }
}
