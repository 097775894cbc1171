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
 * @param mislukt cases the changed rules cannot answer, because rows contradict each other; such a change must not go live
 * @param opmerkingen what holds for every comparison, in sentences; never empty
 */
public record NietMeegenomen(
        List<Gewijzigderij> rijen,
        List<Gemist> onleesbaar,
        List<Gemist> zonderRegels,
        List<Gemist> mislukt,
        List<String> opmerkingen) {

    /** A case that was not compared, and why. */
    public record Gemist(Casusbron bron, String naam, String reden) {

        /** The source and the name, to start a sentence with. */
        public String wie() {
            return switch (bron) {
                case VOORBEELD -> "Voorbeeld " + naam;
                case DOSSIER -> "Vastgelegd advies " + naam;
                case BESTAND -> "Regel " + naam + " van het bestand";
            };
        }
    }

    public NietMeegenomen {
        rijen = List.copyOf(rijen);
        onleesbaar = List.copyOf(onleesbaar);
        zonderRegels = List.copyOf(zonderRegels);
        mislukt = List.copyOf(mislukt);
        opmerkingen = List.copyOf(opmerkingen);
    }

    /** Everything in sentences, most important first; never empty. */
    public List<String> zinnen() {
        List<String> zinnen = new ArrayList<>();
        mislukt.forEach(gemist -> zinnen.add(gemist.wie() + " krijgt geen advies meer: " + gemist.reden()));
        rijen.forEach(
                rij -> zinnen.add("Geen enkele vergeleken casus raakt rij " + rij.id() + " (" + rij.bestand() + ")."));
        onleesbaar.forEach(gemist -> zinnen.add(gemist.wie() + " is geen goede casus: " + gemist.reden()));
        zonderRegels.forEach(gemist -> zinnen.add(gemist.wie() + " is niet vergeleken: " + gemist.reden()));
        zinnen.addAll(opmerkingen);
        return zinnen;
    }
}
