// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import nl.jeugdroute.impact.ChangeGroupTrait;
import nl.jeugdroute.web.publication.DomainDifferenceView.DomainDifferenceViewPeriod;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageSide;

/**
 * Domain difference view: what a change does over every combination of facts.
 *
 * @param lighter whether something becomes lighter in any case
 * @param periods one for each two rule sets that were held against each other
 */
record DomainDifferenceView(boolean lighter, List<DomainDifferenceViewPeriod> periods) {

    /**
     * A period.
     *
     * @param period its days, empty when there is only one
     * @param sentence how much changes, in one sentence
     */
    record DomainDifferenceViewPeriod(String period, String sentence, List<DomainDifferenceViewTable> tables) {}

    /**
     * Table: a part of the advies that changes.
     *
     * @param more how many groups the page leaves out
     */
    record DomainDifferenceViewTable(String title, String sentence, List<DomainDifferenceViewGroup> lines, int more) {}

    /**
     * Group: cases that make the same move.
     *
     * @param topic the provision it is about, or empty
     * @param direction in words; {@code lighter} asks for attention
     * @param asWhole what can be said of them as a whole, or empty
     * @param traits what tells these cases apart, most telling first
     * @param shareOfCurrent share of the cases with this outcome now, or empty
     * @param share share of all counted cases
     * @param conditions everything these cases have in common
     */
    record DomainDifferenceViewGroup(
            String topic,
            String from,
            String to,
            String direction,
            boolean lighter,
            String asWhole,
            List<ChangeGroupTrait> traits,
            String shareOfCurrent,
            String share,
            List<ChangeGroupTrait> conditions,
            DomainDifferenceViewExample example) {}

    /** Example: the smallest case of a group, as Drools evaluates it. */
    record DomainDifferenceViewExample(
            List<String> facts, ImpactPageSide current, ImpactPageSide proposed, List<String> rows) {}
}
