// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.comparison;

import java.util.List;
import nl.jeugdroute.comparison.PackComparison.PackFigures;
import nl.jeugdroute.comparison.PackComparison.PackTrialHelp;
import nl.jeugdroute.comparison.RowStatement.ConsequenceSentence;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageBlock;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageColumn;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageDocument;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageTrial;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * Pack comparison page: packs side by side as people read them.
 *
 * @param documenten the sources that the page cites by their code
 */
public record PackComparisonPage(
        List<PackComparisonPageColumn> kolommen,
        List<PackComparisonPageBlock> blokken,
        List<PackComparisonPageTrial> proeven,
        List<PackComparisonPageDocument> documenten) {

    /** Document: a source: its code, and its title with its address. */
    public record PackComparisonPageDocument(String code, LinkView titel) {}

    /** Choice: a pack that can be chosen; {@code waarde} is how it stands in the address. */
    public record PackComparisonPageChoice(
            String waarde, String naam, LabelView label, String years, boolean gekozen) {}

    /** Column: a pack that was chosen. */
    public record PackComparisonPageColumn(
            String pakket, String naam, LabelView label, String geldig, PackFigures cijfers) {}

    /**
     * Block: a subject.
     *
     * @param gelijk what all packs say
     * @param open whether that is little enough to show at once
     */
    public record PackComparisonPageBlock(
            String anker,
            String titel,
            String vraag,
            List<PackComparisonPageStatement> gelijk,
            boolean open,
            List<PackComparisonPageCell> vakken) {

        /** How much the packs share, to put on the lid. */
        public String telling() {
            return gelijk.size() == 1 ? "1 regel" : gelijk.size() + " regels";
        }
    }

    /**
     * Cell: what one pack says about a subject.
     *
     * @param zelfde what another pack says too
     * @param leeg why there is nothing, or null
     */
    public record PackComparisonPageCell(
            PackComparisonPageColumn kolom,
            List<PackComparisonPageStatement> feiten,
            List<PackComparisonPageSharedRows> zelfde,
            @Nullable String leeg) {}

    /** Shared rows: rows that say the same as those of the pack called {@code als}. */
    public record PackComparisonPageSharedRows(String als, List<PackComparisonPageRow> rijen) {}

    /**
     * Statement: one thing a row says.
     *
     * @param soort the look: route, niveau, aanbod or regel
     * @param rijen the rows that say it
     */
    public record PackComparisonPageStatement(
            String soort,
            String naam,
            String tekst,
            List<ConsequenceSentence> volgt,
            boolean geenCriterium,
            List<PackComparisonPageRow> rijen) {}

    /**
     * A row with its place on the page of its table.
     *
     * @param bronnen code and section of every source
     * @param van the pack it belongs to, empty where that is plain
     * @param label whether it is an assumption
     */
    public record PackComparisonPageRow(
            String id,
            @Nullable String adres,
            String van,
            List<String> bronnen,
            @Nullable LabelView label) {}

    /** Trial: a fictional case under every pack; {@code anders} when the primary routes differ. */
    public record PackComparisonPageTrial(
            String titel,
            String verhaal,
            String overeenkomst,
            boolean anders,
            List<PackComparisonPageOutcome> uitkomsten) {}

    /** Outcome: what one pack advises. */
    public record PackComparisonPageOutcome(
            PackComparisonPageColumn kolom,
            String route,
            String urgentie,
            String nevenroutes,
            List<PackTrialHelp> hulp,
            List<String> acties,
            List<PackComparisonPageRow> rijen,
            @Nullable String melding) {}
}
