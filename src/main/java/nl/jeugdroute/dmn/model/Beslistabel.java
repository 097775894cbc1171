// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.model;

import java.util.List;

/** A decision table. Cells are FEEL. */
public record Beslistabel(Treffers treffers, List<Invoerkolom> invoer, List<Onderdeel> uitvoer, List<Tabelrij> rijen)
        implements Logica {

    public Beslistabel {
        invoer = List.copyOf(invoer);
        uitvoer = List.copyOf(uitvoer);
        rijen = List.copyOf(rijen);
    }

    /** What happens with all the rows that hold. */
    public enum Treffers {
        /** All of them count and their order means nothing. */
        ALLE,
        /** All of them count, in the order of the table. */
        OP_VOLGORDE,
        /** Their values are added up. */
        SOM
    }

    /** A column that is tested; {@code titel} is the name people know. */
    public record Invoerkolom(String titel, String feel, String type) {}

    /**
     * A row of the table.
     *
     * @param id the row or rows of the rules it comes from
     * @param reden why, in plain Dutch
     * @param bron where it comes from
     */
    public record Tabelrij(List<String> voorwaarden, List<String> uitkomsten, String id, String reden, String bron) {

        /** The id of a row that only the model needs. */
        public static final String VAN_HET_MODEL = "-";

        public Tabelrij {
            voorwaarden = List.copyOf(voorwaarden);
            uitkomsten = List.copyOf(uitkomsten);
        }
    }
}
