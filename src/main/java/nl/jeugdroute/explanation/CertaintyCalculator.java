// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.logic.Completion;
import nl.jeugdroute.logic.CompletionCounter;
import nl.jeugdroute.logic.Share;
import nl.jeugdroute.logic.SpacePoint;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Certainty calculator: works out what is certain while facts are open. */
final class CertaintyCalculator {

    /** Asked before anything else as long as they are open, in this order. */
    static final List<String> VEILIGHEID_FIRST =
            List.of("veiligheid.acuutGevaar", "veiligheid.twijfelVeiligheid", "veiligheid.vermoedenGeweldMishandeling");

    private static final String NOTE = "Geteld over alle manieren waarop u de open vragen nog kunt beantwoorden."
            + " Bij een open lijst tellen wij: niets, of precies een keuze. \"Weet ik niet\" telt niet als antwoord.";

    private final ExplanationModel model;
    private final Completion completion;
    private final CompletionCounter tally;
    private final Map<RouteVorm, Integer> primaryRoutes = new LinkedHashMap<>();

    private CertaintyCalculator(ExplanationModel model, Casus casus, SpacePoint point, Set<String> open) {
        this.model = model;
        this.completion = new Completion(model.space(), point, FactQuestionBuilder.of(model, casus, open));
        this.tally = new CompletionCounter(completion);
        model.model().outcome().primaryRoute().forEach((code, when) -> primaryRoutes.put(code, completion.of(when)));
    }

    static Certainty of(ExplanationModel model, Casus casus, SpacePoint point, Set<String> open) {
        return new CertaintyCalculator(model, casus, point, open).compute(open);
    }

    private Certainty compute(Set<String> open) {
        List<Possibility> possible = new ArrayList<>();
        primaryRoutes.forEach((code, statement) -> {
            if (completion.isPossible(statement)) {
                Share share = tally.share(statement);
                possible.add(new Possibility(model.name(code), share.fraction(), share.text()));
            }
        });
        return new Certainty(
                possible.size() == 1,
                possible,
                always(model.model().outcome().besluit()).map(model::name).toList(),
                always(model.acties()).toList(),
                atLeast(),
                model.factNames().stream().filter(open::contains).toList(),
                questions(possible.size() == 1),
                NOTE);
    }

    private <T> Stream<T> always(Map<T, BDD> statements) {
        return statements.entrySet().stream()
                .filter(one -> completion.isAlways(completion.of(one.getValue())))
                .map(Map.Entry::getKey);
    }

    private Urgentie atLeast() {
        return model.model().outcome().urgentie().entrySet().stream()
                .filter(urgentie -> completion.isPossible(completion.of(urgentie.getValue())))
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .orElse(Urgentie.REGULIER);
    }

    private List<OpenQuestion> questions(boolean isSettled) {
        BitSet details = completion.dependsOn(
                model.details().stream().map(completion::of).toList());
        Map<RouteVorm, BitSet> routes = new LinkedHashMap<>();
        primaryRoutes.forEach((code, statement) -> routes.put(code, completion.dependsOn(List.of(statement))));
        int choice = isSettled ? -1 : completion.choice(List.copyOf(primaryRoutes.values()));
        List<WeighedQuestion> questions = new ArrayList<>();
        for (int v = 0; v < completion.questions().size(); v++) {
            int question = v;
            List<ExplainedRoute> between = routes.entrySet().stream()
                    .filter(route -> route.getValue().get(question))
                    .map(route -> model.name(route.getKey()))
                    .toList();
            String fact = completion.questions().get(v).fact();
            if (!between.isEmpty()) {
                Share share = tally.difference(choice, v);
                questions.add(new WeighedQuestion(
                        new OpenQuestion(fact, share.fraction(), share.text(), between, false), share, order(fact)));
            } else if (details.get(v)) {
                questions.add(
                        new WeighedQuestion(new OpenQuestion(fact, 0, "0 %", List.of(), true), null, order(fact)));
            }
        }
        return questions.stream().sorted().map(WeighedQuestion::question).toList();
    }

    private int order(String fact) {
        return model.factNames().indexOf(fact);
    }

    /** A question in the order of asking: safety first, then what decides most, then what only changes details. */
    private record WeighedQuestion(
            OpenQuestion question, @Nullable Share share, int order) implements Comparable<WeighedQuestion> {

        private int veiligheid() {
            int position = VEILIGHEID_FIRST.indexOf(question.fact());
            return position < 0 ? VEILIGHEID_FIRST.size() : position;
        }

        @Override
        public int compareTo(WeighedQuestion other) {
            int comparison = Integer.compare(veiligheid(), other.veiligheid());
            if (comparison != 0) {
                return comparison;
            }
            if (share != null && other.share != null) {
                // Shares with different denominators are compared as fractions, exactly.
                int most = other.share.compareTo(share);
                return most != 0 ? most : compareByForm(other);
            }
            int details = Boolean.compare(question.onlyDetails(), other.question.onlyDetails());
            return details != 0 ? details : compareByForm(other);
        }

        private int compareByForm(WeighedQuestion other) {
            return Integer.compare(order, other.order);
        }
    }
}
