// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Comparison remarks: what every reader of a comparison must know: it says something about the compared cases, and only
 * about those.
 */
final class ComparisonRemarks {

    private ComparisonRemarks() {}

    static List<String> about(Snapshot current, Snapshot proposed, @Nullable LocalDate peildatum) {
        List<String> sentences = new ArrayList<>();
        Set<String> currentPacks = packs(current);
        Set<String> proposedPacks = packs(proposed);
        currentPacks.stream()
                .filter(pack -> !proposedPacks.contains(pack))
                .sorted()
                .forEach(pack -> sentences.add("Pakket " + pack + " bestaat straks niet meer en is niet vergeleken."));
        proposedPacks.stream()
                .filter(pack -> !currentPacks.contains(pack))
                .sorted()
                .forEach(pack -> sentences.add("Pakket " + pack + " is nieuw en is niet vergeleken."));
        if (!current.core().text().equals(proposed.core().text())) {
            sentences.add("Ook de vaste regels in de map kern verschillen. Daarvan noemen wij geen rijen.");
        }
        sentences.add(
                peildatum == null
                        ? "Elke casus is berekend op zijn eigen datum; een casus zonder datum alsof hij vandaag komt,"
                                + " of op de laatste dag van een historisch pakket."
                                + " Rijen die pas later ingaan, tellen dan niet mee."
                        : "Elke casus is berekend alsof hij komt op " + DutchTime.day(peildatum)
                                + ". Andere dagen zijn niet bekeken.");
        sentences.add("Alleen deze casussen zijn een voor een vergeleken, met hun hele advies.");
        sentences.add(
                "Woorden en uitleg uit begrippen.csv en titels uit bronnen.csv zijn niet rij voor rij vergeleken.");
        return sentences;
    }

    private static Set<String> packs(Snapshot snapshot) {
        return snapshot.packs().stream().map(Pack::id).collect(Collectors.toSet());
    }
}
