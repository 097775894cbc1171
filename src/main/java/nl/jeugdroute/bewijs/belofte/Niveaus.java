// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.belofte;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.Niveaustatus;
import nl.jeugdroute.redenering.Niveauomschrijving;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Definitierij;

/**
 * INV8: no public source explains levels 4 to 8, and a level taken from another municipality's source is an assumption
 * here; such a level says so, or by whom it was confirmed.
 */
final class Niveaus {

    private static final int EERSTE_ZONDER_BRON = 4;

    private final Regelset set;

    Niveaus(Regelset set) {
        this.set = set;
    }

    List<Schending> schendingen() {
        List<Schending> schendingen = new ArrayList<>();
        for (Definitierij rij : set.definities()) {
            if (rij.definitie() instanceof Niveauomschrijving omschrijving
                    && omschrijving.niveau().status() == Niveaustatus.BRON
                    && (omschrijving.niveau().niveau() >= EERSTE_ZONDER_BRON || !eigen(omschrijving))) {
                schendingen.add(new Schending(
                        "INV8",
                        Beloftenproef.bestand(set, omschrijving.regel()),
                        omschrijving.regel().rijnummer(),
                        "Een niveau dat de eigen bron niet uitlegt, staat er als aanname of als bevestigd.",
                        null,
                        "Niveau " + omschrijving.niveau().niveau() + " zegt dat het uit de bron komt.",
                        List.of(omschrijving.regel().id())));
            }
        }
        return schendingen;
    }

    private boolean eigen(Niveauomschrijving omschrijving) {
        return omschrijving.regel().bronnen().stream()
                .anyMatch(bron -> set.toezeggingen().eigenBronnen().contains(bron.document()));
    }
}
