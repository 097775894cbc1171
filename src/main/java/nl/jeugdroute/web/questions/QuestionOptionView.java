// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

/**
 * Question option view: one answer somebody can choose.
 *
 * @param code shown small behind the label, empty when it says nothing
 * @param dontKnow whether this is the way to say "weet ik niet"
 * @param searchText what the filter field looks in, lower case
 */
public record QuestionOptionView(
        String id,
        String value,
        String label,
        String hint,
        String code,
        boolean chosen,
        boolean dontKnow,
        String searchText) {}
