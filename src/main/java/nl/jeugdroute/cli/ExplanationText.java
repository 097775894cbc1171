// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.jeugdroute.explanation.Certainty;
import nl.jeugdroute.explanation.ExplainedRoute;
import nl.jeugdroute.explanation.Explanation;
import nl.jeugdroute.explanation.FactChange;
import nl.jeugdroute.explanation.OpenQuestion;
import nl.jeugdroute.explanation.Possibility;
import nl.jeugdroute.explanation.RowExplanation;
import nl.jeugdroute.explanation.UnmetCondition;
import nl.jeugdroute.explanation.WhatIf;
import nl.jeugdroute.explanation.WhyNot;

/** An explanation as text that a person reads from top to bottom. */
final class ExplanationText {

    private final StringBuilder text = new StringBuilder();

    private ExplanationText() {}

    static String of(Explanation explanation) {
        ExplanationText text = new ExplanationText();
        text.writeLine("Hoofdroute: " + explanation.primaryRoute().text());
        text.certainty(explanation.certainty());
        text.whatIf(explanation.whatIf());
        text.writeLine("");
        text.writeLine("Waarom niet een andere route? Dit legt uit hoe de regels werken.");
        explanation.whyNot().forEach(text::whyNot);
        return text.text.toString();
    }

    private void writeLine(String line) {
        text.append(line).append('\n');
    }

    private void certainty(Certainty certainty) {
        writeLine("");
        if (certainty.settled()) {
            writeLine("De hoofdroute staat vast, wat u ook nog invult: "
                    + certainty.possible().get(0).route().text() + ".");
        } else {
            writeLine("De hoofdroute staat nog niet vast. Mogelijk zijn:");
            for (Possibility possible : certainty.possible()) {
                writeLine("  - " + possible.route().text() + ": " + possible.shareText());
            }
        }
        if (!certainty.routes().isEmpty()) {
            writeLine("Dit hoort er in elk geval bij: " + names(certainty.routes()) + ".");
        }
        if (!certainty.questions().isEmpty()) {
            writeLine("Deze vragen maken nog verschil:");
            for (OpenQuestion question : certainty.questions()) {
                writeLine("  - " + question.fact() + ": "
                        + (question.onlyDetails()
                                ? "niet meer voor de hoofdroute, wel voor de rest van het advies"
                                : "beslist in " + question.shareText() + " van de gevallen, tussen "
                                        + names(question.between())));
            }
        }
        writeLine(certainty.note());
    }

    private static String names(List<ExplainedRoute> routes) {
        return routes.stream().map(ExplainedRoute::text).collect(Collectors.joining(", "));
    }

    private void whatIf(List<WhatIf> whatIf) {
        writeLine("");
        writeLine(whatIf.isEmpty() ? "Geen enkel los feit zou het advies veranderen." : "Wat als een feit anders was?");
        for (WhatIf one : whatIf) {
            writeLine("  - " + change(one.change()) + " zou leiden tot "
                    + one.primaryRoute().text() + " (verandert: "
                    + one.affected().stream()
                            .map(part -> part.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                    + ")");
        }
    }

    private static String change(FactChange change) {
        return change.fact() + " " + change.values() + " (nu " + change.current()
                + (change.veiligheid() ? ", een feit over veiligheid)" : ")");
    }

    private void whyNot(WhyNot not) {
        writeLine("  " + not.name() + ": " + not.text());
        not.rows().forEach(row -> writeRow(row, "    "));
    }

    private void writeRow(RowExplanation row, String indent) {
        writeLine(indent + "rij " + row.row() + (row.voorziening() == null ? "" : " voor " + row.voorziening()) + ": "
                + row.reden());
        for (UnmetCondition missed : row.unmet()) {
            writeLine(indent + "  " + missed.fact() + " is " + missed.current() + ", de rij vraagt " + missed.asks()
                    + (missed.mustLapse() && !missed.via().isEmpty() ? "; nu door:" : ""));
            missed.via().forEach(via -> writeRow(via, indent + "    "));
        }
    }
}
