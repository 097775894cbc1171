// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jeugdroute.comparison.PackComparison;
import nl.jeugdroute.comparison.PackComparison.LayerRowId;
import nl.jeugdroute.comparison.PackComparison.PackComparisonBlock;
import nl.jeugdroute.comparison.PackComparison.PackComparisonCell;
import nl.jeugdroute.comparison.PackComparison.PackComparisonSide;
import nl.jeugdroute.comparison.PackComparison.PackFigures;
import nl.jeugdroute.comparison.PackComparison.PackTrial;
import nl.jeugdroute.comparison.PackComparison.PackTrialOutcome;
import nl.jeugdroute.comparison.PackComparison.RepeatedStatements;
import nl.jeugdroute.comparison.PackComparison.SharedStatement;
import nl.jeugdroute.comparison.PackComparison.StatementLocation;
import nl.jeugdroute.comparison.RowStatement;

/** Side by side report: packs side by side on paper: one under the other, for a terminal has no columns to spare. */
final class SideBySideReport {

    private static final String SEPARATOR_LINE = "-".repeat(72);

    private final PrintStream out;

    SideBySideReport(PrintStream out) {
        this.out = out;
    }

    void write(PackComparison sideBySide) {
        Map<String, String> names = sideBySide.kanten().stream()
                .collect(Collectors.toMap(PackComparisonSide::pakket, PackComparisonSide::naam));
        sideBySide.kanten().forEach(this::side);
        sideBySide.blokken().forEach(block -> writeBlock(block, names));
        out.println();
        out.println(SEPARATOR_LINE);
        out.println("Dezelfde casus in elke gemeente (oefencasussen, fictief)");
        sideBySide.proeven().forEach(trial -> trial(trial, names));
    }

    private void side(PackComparisonSide side) {
        PackFigures figures = side.cijfers();
        out.println(side.naam() + " (" + side.pakket() + "), "
                + side.status().name().toLowerCase(Locale.ROOT) + ", regels van " + side.dag());
        out.println("  vrij aanbod: " + figures.vrijAanbod() + ", hulp op maat: " + figures.hulpOpMaat()
                + ", open punten: " + figures.openPunten() + ", eigen rijen: " + figures.eigenRijen()
                + ", waarvan aanname: " + figures.aannames());
    }

    private void writeBlock(PackComparisonBlock block, Map<String, String> names) {
        out.println();
        out.println(SEPARATOR_LINE);
        out.println(block.onderwerp().title() + ". " + block.onderwerp().question());
        if (!block.gelijk().isEmpty()) {
            out.println();
            out.println("  Overal gelijk");
            block.gelijk().forEach(this::writeEqual);
        }
        for (PackComparisonCell box : block.vakken()) {
            out.println();
            out.println("  " + names.get(box.pakket()));
            box.eigen().forEach(hit -> hit(hit, hit.rij(), source(hit.bron(), hit.assumption())));
            for (RepeatedStatements same : box.zelfde()) {
                out.println(
                        "    Zelfde als " + names.get(same.als()) + ": " + list(same.vondsten(), RowStatement::rij));
            }
            if (box.leeg() != null) {
                out.println("    " + box.leeg());
            }
        }
    }

    private void writeEqual(SharedStatement equal) {
        hit(
                equal.vondst(),
                equal.rijen().stream().map(StatementLocation::rij).distinct().collect(Collectors.joining(", ")),
                equal.rijen().size() == 1
                        ? source(
                                equal.rijen().get(0).bron(),
                                equal.rijen().get(0).aanname())
                        : equal.rijen().stream()
                                .map(position -> position.pakket() + " " + source(position.bron(), position.aanname()))
                                .collect(Collectors.joining("; ")));
    }

    private void hit(RowStatement hit, String rows, String source) {
        String name = hit.naam().isEmpty() ? "" : hit.naam() + ": ";
        out.println("    " + rows + "  " + name + hit.tekst() + " [" + source + "]");
        hit.volgt().forEach(sentence -> out.println("      " + sentence.soort() + ": " + sentence.tekst()));
    }

    private static String source(String source, boolean assumption) {
        return source + (assumption ? ", aanname" : "");
    }

    private void trial(PackTrial trial, Map<String, String> names) {
        out.println();
        out.println("  " + trial.titel() + ". " + trial.verhaal() + " "
                + trial.overeenkomst().text() + ".");
        trial.uitkomsten()
                .forEach(outcome -> out.println("    " + names.get(outcome.pakket()) + ": " + outcome(outcome)));
    }

    private static String outcome(PackTrialOutcome outcome) {
        if (outcome.melding() != null) {
            return outcome.melding();
        }
        String help = list(outcome.hulp(), part -> part.naam() + ", beschikking: " + part.beschikking());
        return outcome.routenaam()
                + (outcome.urgentie().isEmpty() ? "" : " (" + outcome.urgentie() + ")")
                + (outcome.nevenroutes().isEmpty() ? "" : "; loopt mee: " + list(outcome.nevenroutes(), n -> n))
                + (help.isEmpty() ? "" : "; " + help)
                + (outcome.acties().isEmpty() ? "" : "; eigen actie: " + String.join(" ", outcome.acties()))
                + "; door " + list(outcome.rijen(), LayerRowId::rij);
    }

    private static <T> String list(List<T> parts, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining(", "));
    }
}
