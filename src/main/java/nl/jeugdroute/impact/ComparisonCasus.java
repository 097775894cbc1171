// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import nl.jeugdroute.casus.Casus;

/** Comparison casus: a case to compare, or what should have been one. */
public sealed interface ComparisonCasus {

    /** Where it comes from. */
    CasusSource source();

    /**
     * How people find it again: the id of an example, the number of a recorded advies, a line number. Never identity.
     */
    String name();

    /**
     * Readable casus: a case that can be evaluated.
     *
     * @param title a short description, empty when there is none
     */
    record ReadableCasus(CasusSource source, String name, String title, Casus casus) implements ComparisonCasus {}

    /** Unreadable casus: something that could not be read as a case, with the reason in Dutch. */
    record UnreadableCasus(CasusSource source, String name, String reason) implements ComparisonCasus {}
}
