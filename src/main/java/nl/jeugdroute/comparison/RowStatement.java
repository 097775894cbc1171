// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.comparison;

import java.util.List;
import nl.jeugdroute.advies.Grondslag;
import nl.jeugdroute.comparison.RowStatement.ConsequenceSentence;
import nl.jeugdroute.comparison.RowStatement.RowStatementKind;

/**
 * Row statement: what one row of a pack says about a subject.
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
public record RowStatement(
        RowStatementKind aard,
        String rij,
        String laag,
        String tabel,
        String naam,
        String tekst,
        List<ConsequenceSentence> volgt,
        String bron,
        Grondslag grondslag,
        boolean geenCriterium,
        String inhoud) {

    /** Kind: what kind of thing a row tells of; names first, then what decides. */
    public enum RowStatementKind {
        ROUTE,
        NIVEAU,
        AANBOD,
        REGEL
    }

    /** Consequence sentence: what follows, such as "Actie" with its text. */
    public record ConsequenceSentence(String soort, String tekst) {}

    public RowStatement {
        volgt = List.copyOf(volgt);
    }

    /** The same with other words for what follows. */
    RowStatement with(List<ConsequenceSentence> different) {
        return new RowStatement(aard, rij, laag, tabel, naam, tekst, different, bron, grondslag, geenCriterium, inhoud);
    }

    /** Whether the municipality must still confirm this. */
    public boolean assumption() {
        return grondslag == Grondslag.AANNAME;
    }
}
