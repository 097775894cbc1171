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
 * @param documents the sources that the page cites by their code
 */
public record PackComparisonPage(
        List<PackComparisonPageColumn> columns,
        List<PackComparisonPageBlock> blocks,
        List<PackComparisonPageTrial> trials,
        List<PackComparisonPageDocument> documents) {

    /** Document: a source: its code, and its title with its address. */
    public record PackComparisonPageDocument(String code, LinkView title) {}

    /** Choice: a pack that can be chosen; {@code value} is how it stands in the address. */
    public record PackComparisonPageChoice(String value, String name, LabelView label, String years, boolean chosen) {}

    /** Column: a pack that was chosen. */
    public record PackComparisonPageColumn(
            String pack, String name, LabelView label, String validity, PackFigures figures) {}

    /**
     * Block: a subject.
     *
     * @param equal what all packs say
     * @param open whether that is little enough to show at once
     */
    public record PackComparisonPageBlock(
            String anchor,
            String title,
            String question,
            List<PackComparisonPageStatement> equal,
            boolean open,
            List<PackComparisonPageCell> cells) {

        /** How much the packs share, to put on the lid. */
        public String tally() {
            return equal.size() == 1 ? "1 regel" : equal.size() + " regels";
        }
    }

    /**
     * Cell: what one pack says about a subject.
     *
     * @param same what another pack says too
     * @param empty why there is nothing, or null
     */
    public record PackComparisonPageCell(
            PackComparisonPageColumn column,
            List<PackComparisonPageStatement> facts,
            List<PackComparisonPageSharedRows> same,
            @Nullable String empty) {}

    /** Shared rows: rows that say the same as those of the pack called {@code sameAs}. */
    public record PackComparisonPageSharedRows(String sameAs, List<PackComparisonPageRow> rows) {}

    /**
     * Statement: one thing a row says.
     *
     * @param kind the look: route, niveau, aanbod or regel
     * @param rows the rows that say it
     */
    public record PackComparisonPageStatement(
            String kind,
            String name,
            String text,
            List<ConsequenceSentence> consequences,
            boolean noCriterion,
            List<PackComparisonPageRow> rows) {}

    /**
     * A row with its place on the page of its table.
     *
     * @param sources code and section of every source
     * @param from the pack it belongs to, empty where that is plain
     * @param label whether it is an assumption
     */
    public record PackComparisonPageRow(
            String id,
            @Nullable String address,
            String from,
            List<String> sources,
            @Nullable LabelView label) {}

    /** Trial: a fictional case under every pack; {@code different} when the primary routes differ. */
    public record PackComparisonPageTrial(
            String title,
            String story,
            String agreement,
            boolean different,
            List<PackComparisonPageOutcome> outcomes) {}

    /** Outcome: what one pack advises. */
    public record PackComparisonPageOutcome(
            PackComparisonPageColumn column,
            String route,
            String urgentie,
            String nevenroutes,
            List<PackTrialHelp> help,
            List<String> acties,
            List<PackComparisonPageRow> rows,
            @Nullable String message) {}
}
