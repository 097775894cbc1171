// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.rijen;

import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.redenering.Soort;

/**
 * A row of a decision table.
 *
 * @param geldig the days on which it is in force
 * @param bijVerlopen whether it still answers when the pack has expired
 * @param voorwaarden all must hold; fields that make no difference are left out
 */
public record Beslisrij(
        Tijdvak geldig,
        Regel regel,
        Onderwerp onderwerp,
        boolean bijVerlopen,
        List<Celvoorwaarde> voorwaarden,
        List<Gevolg> gevolgen) {

    public Beslisrij {
        voorwaarden = List.copyOf(voorwaarden);
        gevolgen = List.copyOf(gevolgen);
    }

    /** Whether this row can draw a conclusion of this kind. */
    public boolean concludeert(Soort soort) {
        return gevolgen.stream().anyMatch(gevolg -> gevolg.soort() == soort);
    }

    /** Whether this row reads the field. */
    public boolean leest(String veld) {
        return voorwaarden.stream().anyMatch(voorwaarde -> voorwaarde.veld().equals(veld));
    }
}
