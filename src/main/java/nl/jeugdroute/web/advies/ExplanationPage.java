// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.List;
import nl.jeugdroute.web.advies.ExplanationPage.ExplanationPageWhatIf;
import nl.jeugdroute.web.advies.ExplanationPage.ExplanationPageWhyNot;

/**
 * Explanation page: why other routes were not the answer, and what one other fact would change; in words.
 *
 * @param routes by route, the nearest lighter one first
 * @param routeSwaps single facts with which the primary route would be another
 * @param details single facts with which only something else would be another
 */
public record ExplanationPage(
        List<ExplanationPageWhyNot> routes,
        List<ExplanationPageWhatIf> routeSwaps,
        List<ExplanationPageWhatIf> details) {

    public ExplanationPage {
        routes = List.copyOf(routes);
        routeSwaps = List.copyOf(routeSwaps);
        details = List.copyOf(details);
    }

    /**
     * Why not this route.
     *
     * @param open whether it is opened at once
     */
    public record ExplanationPageWhyNot(
            String name,
            boolean open,
            String text,
            List<ExplanationPageNearRow> rows,
            List<ExplanationPageFact> wouldLead,
            boolean veiligheid) {}

    /** A row that comes near, with what is missing. */
    public record ExplanationPageNearRow(String row, String reden, List<ExplanationPageFact> missing) {}

    /** A fact as it is and as it would have to be. */
    public record ExplanationPageFact(String fact, String current, String hypothetical) {}

    /** What if: one other fact and what comes of it. */
    public record ExplanationPageWhatIf(ExplanationPageFact fact, String route, String change) {}
}
