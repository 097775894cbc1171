// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.ConclusionValue;

/** Consequence: what a row concludes when it fires. */
public record Consequence(ConclusionKind kind, ConclusionValue value) {

    /**
     * The consequence by the code that rows write for its value.
     *
     * @throws IllegalArgumentException when the kind is a route and there is no such route or form
     */
    public static Consequence of(ConclusionKind kind, String code) {
        return new Consequence(kind, ConclusionValue.of(kind, code));
    }

    /** The value as rows write it. */
    public String code() {
        return value.code();
    }
}
