// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

/** What a code means in this pack, brought in by its row as soon as a conclusion names it. */
public sealed interface Definitie
        permits Catalogusregel,
                Rangplaats,
                Actieomschrijving,
                Ontbrekendomschrijving,
                OpenPuntomschrijving,
                Niveauomschrijving,
                Parameterwaarde {

    /** Whether the hand-written rules reason with it; any other only has to be kept. */
    default boolean isVoorKern() {
        return this instanceof Catalogusregel || this instanceof Rangplaats;
    }

    /** The row that defines it. */
    Regel regel();
}
