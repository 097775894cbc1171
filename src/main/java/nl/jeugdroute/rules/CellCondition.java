// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

/**
 * A condition on one field of a situation.
 *
 * @param position the field's place in a situation
 */
public record CellCondition(String fact, int position, Condition condition) {}
