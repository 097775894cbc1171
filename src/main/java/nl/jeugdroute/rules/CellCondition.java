// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

/**
 * Cell condition: a condition on one fact of a situation.
 *
 * @param position the field's place in a situation
 */
public record CellCondition(String fact, int position, Condition condition) {}
