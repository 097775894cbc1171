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

    /** The row that defines it. */
    Regel regel();
}
