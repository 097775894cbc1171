// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.casus.CasusFact;

/**
 * Fact row: a row of {@code feiten.csv}: what a fact of a case is, and where and when it is asked.
 *
 * @param layer id of the layer that defines it
 * @param valid days on which it can be given
 * @param order place among all facts, in JSON and wherever they stand one after the other; the lowest comes first
 * @param block the block of the form in which its question stands, after the blocks around that one
 * @param place place of its question in the form; the lowest comes first
 * @param onlyWhenRead whether the question is put only where a rule reads the fact
 * @param askedWhen what must hold for the question to be put, all together; nothing when it always is
 * @param explained whether each answer stands there with its explanation
 * @param extensible whether layers above may add values
 */
public record FactRow(
        String layer,
        Tijdvak valid,
        CasusFact fact,
        int order,
        List<String> block,
        int place,
        boolean onlyWhenRead,
        List<CellCondition> askedWhen,
        boolean explained,
        boolean extensible) {

    public FactRow {
        block = List.copyOf(block);
        askedWhen = List.copyOf(askedWhen);
    }

    /** The same row with these conditions under which it is asked. */
    public FactRow asked(List<CellCondition> when) {
        return new FactRow(layer, valid, fact, order, block, place, onlyWhenRead, when, explained, extensible);
    }
}
