// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.util.List;

/**
 * What a change of rules does to a number of cases.
 *
 * @param tellingen how many per source, only sources with cases
 * @param matrix from main route to main route, also where it stays; by code
 * @param verschillen the cases that differ, in the order given; at most {@link #MEESTE_VERSCHILLEN}
 * @param lichter how many cases become lighter in any way
 * @param zwaarder how many cases become heavier in any way
 * @param gewijzigd all rows that differ, in order of file and id
 */
public record Vergelijking(
        List<Telling> tellingen,
        List<Overgang> matrix,
        List<Verschil> verschillen,
        int lichter,
        int zwaarder,
        List<Gewijzigderij> gewijzigd,
        NietMeegenomen nietMeegenomen) {

    /** More differences than anybody reads are counted, not kept. */
    public static final int MEESTE_VERSCHILLEN = 500;

    public Vergelijking {
        tellingen = List.copyOf(tellingen);
        matrix = List.copyOf(matrix);
        verschillen = List.copyOf(verschillen);
        gewijzigd = List.copyOf(gewijzigd);
    }

    /** How many cases were evaluated under both readings. */
    public int vergeleken() {
        return tellingen.stream().mapToInt(Telling::vergeleken).sum();
    }

    /** How many cases get another advies. */
    public int anders() {
        return tellingen.stream().mapToInt(Telling::anders).sum();
    }

    /** How many cases keep their advies and get other reasons. */
    public int alleenUitleg() {
        return tellingen.stream().mapToInt(Telling::alleenUitleg).sum();
    }
}
