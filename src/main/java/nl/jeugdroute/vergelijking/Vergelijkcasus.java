// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import nl.jeugdroute.casus.Casus;

/** A case to compare, or what should have been one. */
public sealed interface Vergelijkcasus {

    /** Where it comes from. */
    Casusbron bron();

    /** How people find it again: the id of an example, the number of a recorded advies, a line number. Never identity. */
    String naam();

    /**
     * A case that can be evaluated.
     *
     * @param titel a short description, empty when there is none
     */
    record Leesbaar(Casusbron bron, String naam, String titel, Casus casus) implements Vergelijkcasus {}

    /** Something that could not be read as a case, with the reason in Dutch. */
    record Onleesbaar(Casusbron bron, String naam, String reden) implements Vergelijkcasus {}
}
