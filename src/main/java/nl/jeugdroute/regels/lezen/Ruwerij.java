// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.List;

/**
 * A row of a file before anybody knows what its cells mean.
 *
 * @param nummer the line as a spreadsheet counts it (the header is 1)
 */
public record Ruwerij(int nummer, List<String> cellen) {

    public Ruwerij {
        cellen = cellen.stream().map(String::trim).toList();
    }

    boolean leeg() {
        return cellen.stream().allMatch(String::isEmpty);
    }

    /** The cell at this place, empty when the row is shorter. */
    public String cel(int plaats) {
        return plaats >= 0 && plaats < cellen.size() ? cellen.get(plaats) : "";
    }
}
