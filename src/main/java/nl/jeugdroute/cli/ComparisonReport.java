// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.impact.AdviesFieldDifference;
import nl.jeugdroute.impact.CasusDifference;
import nl.jeugdroute.impact.ChangedRow;
import nl.jeugdroute.impact.Comparison;
import nl.jeugdroute.impact.ComparisonCount;
import nl.jeugdroute.impact.ComparisonExclusions;
import nl.jeugdroute.impact.DomainDifference;
import nl.jeugdroute.impact.RouteTransitionCount;

/**
 * Comparison report: a comparison on paper or as JSON. It names the cases it was given and never repeats their facts.
 */
final class ComparisonReport {

    private ComparisonReport() {}

    /** Body of the report: the contract of {@code --json}. */
    private record ComparisonReportBody(
            List<ComparisonCount> tellingen,
            int vergeleken,
            int anders,
            int alleenUitleg,
            int lichter,
            int zwaarder,
            List<RouteTransitionCount> matrix,
            List<ComparisonReportEntry> verschillen,
            List<ChangedRow> gewijzigd,
            DomainReport.DomainReportBody domein,
            ComparisonExclusions nietMeegenomen,
            List<String> nietMeegenomenZinnen) {}

    private record ComparisonReportEntry(
            String bron,
            String naam,
            String titel,
            List<AdviesFieldDifference> velden,
            List<String> rijen,
            List<String> lichter,
            List<String> zwaarder) {}

    /** Whether anything comes out otherwise, if only an explanation, or no longer comes out at all. */
    static boolean differs(Comparison comparison) {
        return !comparison.differences().isEmpty()
                || !comparison.notIncluded().mislukt().isEmpty();
    }

    static void writeJson(Comparison v, DomainDifference domain, PrintStream out) {
        ComparisonReportBody report = new ComparisonReportBody(
                v.tallies(),
                v.compared(),
                v.different(),
                v.onlyExplanation(),
                v.lighter(),
                v.heavier(),
                v.matrix(),
                v.differences().stream().map(ComparisonReport::line).toList(),
                v.changed(),
                DomainReport.asData(domain),
                v.notIncluded(),
                notIncluded(v, domain));
        out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
    }

    private static ComparisonReportEntry line(CasusDifference difference) {
        return new ComparisonReportEntry(
                difference.casus().source().name(),
                difference.casus().name(),
                difference.casus().title(),
                difference.fields(),
                difference.rows(),
                difference.lighter(),
                difference.heavier());
    }

    static void writeText(Comparison v, DomainDifference domain, PrintStream out) {
        out.println(
                v.changed().isEmpty()
                        ? "Geen enkele rij verschilt."
                        : v.changed().size() + " rijen verschillen:");
        v.changed()
                .forEach(row -> out.println("  " + row.bestand() + ", rij " + row.id() + " (" + word(row.aard()) + ")"
                        + (row.aard() == ChangedRow.RowChangeKind.GEWIJZIGD ? ": " + cells(row) : "")));
        out.println();
        if (v.tallies().isEmpty()) {
            out.println("Er is geen enkele casus vergeleken.");
        }
        v.tallies().forEach(tally -> out.println(tally.sentence() + "."));
        if (v.lighter() > 0) {
            out.println("Let op: bij " + v.lighter() + " casussen wordt iets lichter.");
        }
        if (v.heavier() > 0) {
            out.println("Bij " + v.heavier() + " casussen wordt iets zwaarder.");
        }
        List<RouteTransitionCount> different =
                v.matrix().stream().filter(transition -> !transition.stays()).toList();
        if (!different.isEmpty()) {
            out.println();
            out.println("Andere hoofdroute:");
            different.forEach(o -> out.println("  " + o.aantal() + " keer van " + o.van() + " naar " + o.naar()));
        }
        v.differences().forEach(difference -> writeDifference(out, difference));
        DomainReport.writeText(domain, out);
        out.println();
        out.println("Niet meegenomen:");
        notIncluded(v, domain).forEach(sentence -> out.println("  - " + sentence));
    }

    private static List<String> notIncluded(Comparison v, DomainDifference domain) {
        return Stream.of(domain.notCalculated(), v.notIncluded().sentences(), domain.notIncluded())
                .flatMap(List::stream)
                .toList();
    }

    private static void writeDifference(PrintStream out, CasusDifference difference) {
        out.println();
        out.println(difference.casus().name()
                + (difference.casus().title().isEmpty()
                        ? ""
                        : " " + difference.casus().title())
                + (difference.rows().isEmpty() ? "" : ", door " + String.join(", ", difference.rows())));
        difference
                .fields()
                .forEach(fact -> out.println("  " + fact.veld().label() + ": " + indentLines(fact.nu()) + " -> "
                        + indentLines(fact.straks())));
        difference.lighter().forEach(what -> out.println("  Lichter: " + what));
        difference.heavier().forEach(what -> out.println("  Zwaarder: " + what));
    }

    private static String indentLines(String value) {
        return value.isEmpty() ? "niets" : value.replace("\n", " | ");
    }

    private static String cells(ChangedRow row) {
        return String.join(
                "; ",
                row.cellen().stream()
                        .map(cell -> cell.kolom() + " van \"" + cell.nu() + "\" naar \"" + cell.straks() + "\"")
                        .toList());
    }

    private static String word(ChangedRow.RowChangeKind nature) {
        return switch (nature) {
            case NIEUW -> "nieuw";
            case GEWIJZIGD -> "gewijzigd";
            case VERWIJDERD -> "verwijderd";
        };
    }
}
