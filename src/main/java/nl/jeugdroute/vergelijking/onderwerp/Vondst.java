// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking.onderwerp;

import java.util.List;
import nl.jeugdroute.advies.Grondslag;

/**
 * What one row of a pack says about a subject.
 *
 * @param rij id of the row
 * @param laag id of the layer it belongs to
 * @param naam name of what the row explains, empty for a row that decides
 * @param tekst the row in one or two sentences
 * @param volgt what follows when the row holds
 * @param bron the sources as the row cites them, with bars between them
 * @param geenCriterium whether the row says that its source gives no criterion
 * @param inhoud everything that makes the row what it is apart from its place and its source; equal for rows that say
 *     the same
 */
public record Vondst(
        Aard aard,
        String rij,
        String laag,
        String tabel,
        String naam,
        String tekst,
        List<Gevolgzin> volgt,
        String bron,
        Grondslag grondslag,
        boolean geenCriterium,
        String inhoud) {

    /** What kind of thing a row tells of; names first, then what decides. */
    public enum Aard {
        ROUTE,
        NIVEAU,
        AANBOD,
        REGEL
    }

    /** What follows, such as "Actie" with its text. */
    public record Gevolgzin(String soort, String tekst) {}

    public Vondst {
        volgt = List.copyOf(volgt);
    }

    /** The same with other words for what follows. */
    Vondst met(List<Gevolgzin> anders) {
        return new Vondst(aard, rij, laag, tabel, naam, tekst, anders, bron, grondslag, geenCriterium, inhoud);
    }

    /** Whether the municipality must still confirm this. */
    public boolean aanname() {
        return grondslag == Grondslag.AANNAME;
    }
}
