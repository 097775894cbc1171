// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.List;
import nl.jeugdroute.web.practice.AppliedRowView.AppliedRowConclusion;
import nl.jeugdroute.web.practice.AppliedRowView.AppliedRowCondition;
import nl.jeugdroute.web.wording.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * Applied row view: one row of the rules that applied, as people know it from the tables.
 *
 * @param layer the layer it belongs to, in words
 * @param table heading of its table
 * @param conditions what the row asked and what the case says; empty for a row without conditions
 * @param conclusions everything it concluded
 * @param address where the row can be read, or null
 */
record AppliedRowView(
        String row,
        String layer,
        String table,
        List<AppliedRowCondition> conditions,
        List<AppliedRowConclusion> conclusions,
        String text,
        LinkView source,
        @Nullable String address) {

    /** A condition that held; {@code fact} is empty where the case as a whole does not tell it. */
    record AppliedRowCondition(String name, String asks, String fact) {}

    /** A conclusion: its kind and what it says. */
    record AppliedRowConclusion(String kind, String value) {}
}
