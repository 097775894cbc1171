// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.util.ArrayList;
import java.util.List;

/**
 * What a comparison did not look at.
 *
 * @param rijen changed rows that no compared case touches, before or after
 * @param onleesbaar lines and examples that are no case, each with the reason
 * @param zonderRegels cases whose day or municipality has no rules in one of the two readings, each with the reason
 * @param opmerkingen what holds for every comparison, in sentences; never empty
 */
public record NietMeegenomen(
        List<Gewijzigderij> rijen, List<Gemist> onleesbaar, List<Gemist> zonderRegels, List<String> opmerkingen) {

    /** A case that was not compared, and why. */
    public record Gemist(Casusbron bron, String naam, String reden) {}

    public NietMeegenomen {
        rijen = List.copyOf(rijen);
        onleesbaar = List.copyOf(onleesbaar);
        zonderRegels = List.copyOf(zonderRegels);
        opmerkingen = List.copyOf(opmerkingen);
    }

    /** Everything in sentences, most important first; never empty. */
    public List<String> zinnen() {
        List<String> zinnen = new ArrayList<>();
        for (Gewijzigderij rij : rijen) {
            zinnen.add("Geen enkele vergeleken casus raakt rij " + rij.id() + " (" + rij.bestand() + ").");
        }
        for (Gemist gemist : onleesbaar) {
            zinnen.add(gemist.naam() + " is geen goede casus: " + gemist.reden());
        }
        for (Gemist gemist : zonderRegels) {
            zinnen.add(gemist.naam() + " is niet vergeleken: " + gemist.reden());
        }
        zinnen.addAll(opmerkingen);
        return zinnen;
    }
}
