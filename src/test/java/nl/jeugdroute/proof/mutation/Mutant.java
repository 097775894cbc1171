// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.mutation;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.proof.mutation.Mutant.MutantCell;
import nl.jeugdroute.proof.mutation.Mutant.MutantChange;

/**
 * One row spoiled in one way.
 *
 * @param bestand its table, below the rules folder
 * @param rij id of the row
 * @param cellen what stands in which cell instead; empty when the row is gone
 */
record Mutant(String bestand, String rij, MutantChange mutatie, List<MutantCell> cellen) {

    /** What is done to a row. */
    enum MutantChange {
        OPERATOR,
        GRENS,
        WAARDE,
        VERRUIMD,
        WEG,
        CONCLUSIE,
        EIGENSCHAP,
        RANG
    }

    /** Another text in one cell. */
    record MutantCell(String rij, String kolom, String van, String naar) {}

    Mutant {
        cellen = List.copyOf(cellen);
    }

    /** In one line, such as {@code zwaarte.csv D10 WAARDE complexiteit: HEEL_COMPLEX -> MEERVOUDIG}. */
    String naam() {
        return bestand + " " + rij + " " + mutatie
                + cellen.stream()
                        .map(cel -> " " + (cel.rij().equals(rij) ? "" : cel.rij() + " ") + cel.kolom() + ": "
                                + tekst(cel.van()) + " -> " + tekst(cel.naar()))
                        .collect(Collectors.joining(","));
    }

    private static String tekst(String cel) {
        return cel.isEmpty() ? "(leeg)" : cel;
    }
}
