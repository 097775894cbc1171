// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.mutation;

import nl.jeugdroute.proof.mutation.MutantVerdict.MutantFate;

/**
 * What became of a mutant.
 *
 * @param waardoor the finding, example or invariant that noticed it; for a survivor the smallest case that would
 * @param bijna for a survivor: an example whose advies changes without its expectations noticing; may be empty
 */
record MutantVerdict(Mutant mutant, MutantFate uitslag, String waardoor, String bijna) {

    /** How a mutant came to its end, if it did. */
    enum MutantFate {
        GEWEIGERD("geweigerd door de lezer"),
        GEEN_ADVIES("geeft geen advies"),
        VOORBEELD("een voorbeeld wijkt af"),
        BEWIJS("een belofte breekt of rijen passen niet"),
        GELIJK("verandert in geen enkele casus een conclusie"),
        GELIJK_ADVIES("verandert in geen enkele casus een advies, alleen tussenstappen"),
        OVERLEEFT("niemand merkt het");

        private final String naam;

        MutantFate(String naam) {
            this.naam = naam;
        }

        String naam() {
            return naam;
        }

        boolean opgemerkt() {
            return ordinal() <= BEWIJS.ordinal();
        }

        boolean teltMee() {
            return opgemerkt() || this == OVERLEEFT;
        }
    }
}
