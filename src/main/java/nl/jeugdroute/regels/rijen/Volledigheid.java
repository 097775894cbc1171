// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.rijen;

import java.util.List;

/**
 * A table that vouches to be complete: whenever this holds, one of its rows fires.
 *
 * @param laag the layer of the table
 * @param als when it must say something; empty for always
 */
public record Volledigheid(String laag, String tabel, List<Celvoorwaarde> als) {

    public Volledigheid {
        als = List.copyOf(als);
    }
}
