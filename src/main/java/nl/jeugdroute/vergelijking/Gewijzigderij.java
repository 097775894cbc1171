// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.util.List;

/**
 * A row that is not the same in both readings.
 *
 * @param bestand the file, relative to the rules folder
 * @param cellen the cells that differ; all filled cells of a row that is new or gone
 */
public record Gewijzigderij(String bestand, String tabel, String id, Aard aard, List<Cel> cellen) {

    /** What happened to the row. */
    public enum Aard {
        NIEUW,
        GEWIJZIGD,
        VERWIJDERD
    }

    /** A cell under both readings; empty where the row or the column is not there. */
    public record Cel(String kolom, String nu, String straks) {}

    public Gewijzigderij {
        cellen = List.copyOf(cellen);
    }
}
