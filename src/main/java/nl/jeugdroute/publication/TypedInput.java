// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import nl.jeugdroute.privacy.TypedText;

/** Typed input: what people write about a change of rules, before it is kept in the history for good. */
final class TypedInput {

    private static final int MAX_REMARK_LENGTH = 2000;

    private TypedInput() {}

    /** The remark, when it may be kept. */
    static String remark(String field, String text) {
        return check(field, text, MAX_REMARK_LENGTH);
    }

    /**
     * The text, when it may be kept.
     *
     * @throws StepNotPossibleException naming the field and never the text
     */
    static String check(String field, String text, int longest) {
        TypedText.objection(text, longest).ifPresent(objection -> {
            throw new StepNotPossibleException(field + ": " + objection);
        });
        return text;
    }
}
