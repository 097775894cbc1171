// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.util.Set;
import nl.jeugdroute.vergelijking.NietMeegenomen.Gemist;

/** What comparing one case gave. */
sealed interface Uitkomst {

    /**
     * Two adviezen, perhaps the same.
     *
     * @param geraakt the changed rows that played a part
     */
    record Vergeleken(Verschil verschil, Set<Gewijzigderij> geraakt) implements Uitkomst {}

    /** It is no case. */
    record Ongelezen(Gemist gemist) implements Uitkomst {}

    /** There is no advies to compare. */
    record ZonderRegels(Gemist gemist) implements Uitkomst {}

    /** There was an advies, and the changed rules give none. */
    record Mislukt(Gemist gemist) implements Uitkomst {}
}
