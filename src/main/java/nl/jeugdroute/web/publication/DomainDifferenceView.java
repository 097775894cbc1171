// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import nl.jeugdroute.web.publication.DomainDifferenceView.DomainDifferenceViewPeriod;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageSide;

/**
 * Domain difference view: what a change does over every combination of facts.
 *
 * @param lichter whether something becomes lighter in any case
 * @param vakken one for each two rule sets that were held against each other
 */
record DomainDifferenceView(boolean lichter, List<DomainDifferenceViewPeriod> vakken) {

    /**
     * A period.
     *
     * @param periode its days, empty when there is only one
     * @param zin how much changes, in one sentence
     */
    record DomainDifferenceViewPeriod(String periode, String zin, List<DomainDifferenceViewTable> tabellen) {}

    /**
     * Table: a part of the advies that changes.
     *
     * @param meer how many groups the page leaves out
     */
    record DomainDifferenceViewTable(String titel, String zin, List<DomainDifferenceViewGroup> regels, int meer) {}

    /**
     * Group: cases that make the same move.
     *
     * @param onderwerp the provision it is about, or empty
     * @param richting in words; {@code lichter} asks for attention
     * @param samen what can be said of them as a whole, or empty
     * @param kenmerken what tells these cases apart, most telling first
     * @param vanNu share of the cases with this outcome now, or empty
     * @param deel share of all counted cases
     * @param voorwaarden everything these cases have in common
     */
    record DomainDifferenceViewGroup(
            String onderwerp,
            String van,
            String naar,
            String richting,
            boolean lichter,
            String samen,
            List<DomainDifferenceViewTrait> kenmerken,
            String vanNu,
            String deel,
            List<DomainDifferenceViewTrait> voorwaarden,
            DomainDifferenceViewExample voorbeeld) {}

    /** Trait: a fact with what it is in all cases of the group. */
    record DomainDifferenceViewTrait(String naam, String waarden) {}

    /** Example: the smallest case of a group, as Drools evaluates it. */
    record DomainDifferenceViewExample(
            List<String> feiten, ImpactPageSide nu, ImpactPageSide straks, List<String> rijen) {}
}
