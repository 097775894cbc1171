// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.List;
import nl.jeugdroute.regels.tabel.Rij;

/** Header and rows of a table file; a row's id is its cell in the column {@code id}. */
public record Tabelinhoud(List<String> kop, List<Rij> rijen) {

    public Tabelinhoud {
        kop = List.copyOf(kop);
        rijen = List.copyOf(rijen);
    }
}
