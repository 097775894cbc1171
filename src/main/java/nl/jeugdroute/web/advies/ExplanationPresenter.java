// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.explanation.AdviesPart;
import nl.jeugdroute.explanation.Explainer;
import nl.jeugdroute.explanation.Explanation;
import nl.jeugdroute.explanation.FactChange;
import nl.jeugdroute.explanation.RowExplanation;
import nl.jeugdroute.explanation.UnmetCondition;
import nl.jeugdroute.explanation.WhatIf;
import nl.jeugdroute.explanation.WhyNot;
import nl.jeugdroute.web.advies.ExplanationPage.ExplanationPageFact;
import nl.jeugdroute.web.advies.ExplanationPage.ExplanationPageNearRow;
import nl.jeugdroute.web.advies.ExplanationPage.ExplanationPageWhatIf;
import nl.jeugdroute.web.advies.ExplanationPage.ExplanationPageWhyNot;
import nl.jeugdroute.web.wording.PageWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Explanation presenter: puts "waarom niet" and "wat als" in the words of the form. It explains and never recommends.
 */
@Component
public class ExplanationPresenter {

    private static final int MAX_DETAILS = 40;

    private final RuleLibrary library;
    private final Explainer explainer;
    private final PageWording wording;

    ExplanationPresenter(RuleLibrary library, Explainer explainer, PageWording wording) {
        this.library = library;
        this.explainer = explainer;
        this.wording = wording;
    }

    /**
     * The explanation of an advies, as long as the rules it was drawn up with still count; in a crisis there is nothing
     * to weigh.
     */
    public @Nullable ExplanationPage pageFor(Casus casus, Advies advies) {
        if (advies.hoofdroute().route() == Route.CRISIS) {
            return null;
        }
        return AdviesRuleSetFinder.stillInForce(library, casus, advies)
                .map(rules -> of(rules, casus))
                .orElse(null);
    }

    private ExplanationPage of(RuleSet rules, Casus casus) {
        Explanation explanation = explainer.explain(rules, casus, Set.of(), List.of(), Explainer.MAX_ROWS);
        Route primary = explanation.primaryRoute().route();
        List<WhatIf> swaps = explanation.whatIf();
        FactWording facts = FactWording.of(wording, rules);
        return new ExplanationPage(
                routes(explanation.whyNot(), primary, explainer.routes(rules), facts),
                combine(swaps.stream()
                        .filter(swap -> swap.affected().contains(AdviesPart.HOOFDROUTE))
                        .map(swap -> swap(swap, facts, ""))
                        .toList()),
                combine(swaps.stream()
                                .filter(swap -> !swap.affected().contains(AdviesPart.HOOFDROUTE))
                                .map(swap -> swap(swap, facts, affected(swap)))
                                .toList())
                        .stream()
                        .limit(MAX_DETAILS)
                        .toList());
    }

    /** Lighter routes first, the nearest on top: that is what people ask; then the heavier ones. */
    private static List<ExplanationPageWhyNot> routes(
            List<WhyNot> whyNot, Route primary, List<Route> rank, FactWording facts) {
        int position = rank.indexOf(primary);
        List<WhyNot> ordering = whyNot.stream()
                .filter(question -> !question.neverPossible())
                .sorted(Comparator.comparing((WhyNot question) -> rank.indexOf(question.route()) < position)
                        .thenComparing(question -> Math.abs(rank.indexOf(question.route()) - position)))
                .toList();
        List<ExplanationPageWhyNot> routes = new ArrayList<>();
        for (WhyNot question : ordering) {
            routes.add(new ExplanationPageWhyNot(
                    question.name(),
                    routes.isEmpty(),
                    text(question),
                    question.rows().stream().map(row -> near(row, facts)).toList(),
                    question.wouldLead().stream().map(fact -> fact(fact, facts)).toList(),
                    question.wouldLead().stream().anyMatch(FactChange::veiligheid)));
        }
        return routes;
    }

    private static String text(WhyNot question) {
        String preceding =
                question.preceding() == null ? "" : question.preceding().name();
        if (question.concluded()) {
            return question.name() + " hoort wel bij het advies"
                    + (preceding.isEmpty() ? "." : ", maar " + preceding + " gaat voor.");
        }
        return "Geen regel leidt met deze feiten naar " + question.name() + "."
                + (preceding.isEmpty() ? "" : " Ook gaat " + preceding + " nu voor.");
    }

    /** One line for a fact whose other values come to the same. */
    private static List<ExplanationPageWhatIf> combine(List<ExplanationPageWhatIf> swaps) {
        Map<List<String>, ExplanationPageWhatIf> combined = new LinkedHashMap<>();
        for (ExplanationPageWhatIf swap : swaps) {
            combined.merge(
                    List.of(swap.fact().fact(), swap.fact().current(), swap.route(), swap.change()),
                    swap,
                    (one, other) -> new ExplanationPageWhatIf(
                            new ExplanationPageFact(
                                    one.fact().fact(),
                                    one.fact().current(),
                                    one.fact().hypothetical() + " of "
                                            + other.fact().hypothetical()),
                            one.route(),
                            one.change()));
        }
        return List.copyOf(combined.values());
    }

    private static ExplanationPageNearRow near(RowExplanation row, FactWording facts) {
        return new ExplanationPageNearRow(
                row.row(),
                row.reden(),
                row.unmet().stream().map(fact -> fact(fact, facts)).toList());
    }

    private static ExplanationPageFact fact(UnmetCondition condition, FactWording facts) {
        return new ExplanationPageFact(
                facts.fact(condition.fact()),
                facts.values(condition.fact(), condition.current()),
                facts.values(condition.fact(), condition.asks()));
    }

    private static ExplanationPageFact fact(FactChange change, FactWording facts) {
        return new ExplanationPageFact(
                facts.fact(change.fact()),
                facts.values(change.fact(), change.current()),
                facts.values(change.fact(), change.hypothetical()));
    }

    private static ExplanationPageWhatIf swap(WhatIf swap, FactWording facts, String affected) {
        FactChange change = swap.change();
        return new ExplanationPageWhatIf(
                new ExplanationPageFact(
                        facts.fact(change.fact()),
                        facts.values(change.fact(), change.current()),
                        facts.values(change.fact(), change.values())),
                swap.primaryRoute().name(),
                affected);
    }

    private String affected(WhatIf swap) {
        return swap.affected().stream()
                .map(part -> wording.fact(part.name().toLowerCase(Locale.ROOT)).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
