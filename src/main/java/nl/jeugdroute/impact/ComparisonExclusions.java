// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.impact.ComparisonExclusions.ExcludedCasus;

/**
 * Comparison exclusions: what a comparison did not look at.
 *
 * @param rijen changed rows that no compared case touches, before or after
 * @param onleesbaar lines and examples that are no case, each with the reason
 * @param zonderRegels cases whose day or municipality has no rules in one of the two readings, each with the reason
 * @param mislukt cases the changed rules cannot answer, because rows contradict each other; such a change must not go
 *     live
 * @param opmerkingen what holds for every comparison, in sentences; never empty
 */
public record ComparisonExclusions(
        List<ChangedRow> rijen,
        List<ExcludedCasus> onleesbaar,
        List<ExcludedCasus> zonderRegels,
        List<ExcludedCasus> mislukt,
        List<String> opmerkingen) {

    /** Excluded casus: a case that was not compared, and why. */
    public record ExcludedCasus(CasusSource bron, String naam, String reden) {

        /** The source and the name, to start a sentence with. */
        public String who() {
            return switch (bron) {
                case VOORBEELD -> "Voorbeeld " + naam;
                case DOSSIER -> "Vastgelegd advies " + naam;
                case BESTAND -> "Regel " + naam + " van het bestand";
            };
        }
    }

    public ComparisonExclusions {
        rijen = List.copyOf(rijen);
        onleesbaar = List.copyOf(onleesbaar);
        zonderRegels = List.copyOf(zonderRegels);
        mislukt = List.copyOf(mislukt);
        opmerkingen = List.copyOf(opmerkingen);
    }

    /** Everything in sentences, most important first; never empty. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        mislukt.forEach(missed -> sentences.add(missed.who() + " krijgt geen advies meer: " + missed.reden()));
        rijen.forEach(row ->
                sentences.add("Geen enkele vergeleken casus raakt rij " + row.id() + " (" + row.bestand() + ")."));
        onleesbaar.forEach(missed -> sentences.add(missed.who() + " is geen goede casus: " + missed.reden()));
        zonderRegels.forEach(missed -> sentences.add(missed.who() + " is niet vergeleken: " + missed.reden()));
        sentences.addAll(opmerkingen);
        return sentences;
    }
}
