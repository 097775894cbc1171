// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;
import nl.jeugdroute.advies.Tijdvak;

/**
 * Invariant row: an invariant about every case: when all of this holds, that always holds, and that never. It concludes
 * nothing; rules that break it may not go live.
 *
 * @param subject VOORZIENING when it speaks about every provision in play
 * @param given when the invariant counts; fields that make no difference are left out
 * @param always what must then hold, all of it
 * @param never what must then not hold, none of it
 */
public record InvariantRow(
        Tijdvak valid,
        Rule rule,
        RuleSubject subject,
        List<CellCondition> given,
        List<CellCondition> always,
        List<CellCondition> never) {

    /** Column names of what must always hold start with this. */
    public static final String ALWAYS = "dan altijd ";

    /** Column names of what must never hold start with this. */
    public static final String NEVER = "dan nooit ";

    public InvariantRow {
        given = List.copyOf(given);
        always = List.copyOf(always);
        never = List.copyOf(never);
    }
}
