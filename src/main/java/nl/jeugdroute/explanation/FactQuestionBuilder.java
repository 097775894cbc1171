// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.logic.FactDimension;
import nl.jeugdroute.logic.FactQuestion;
import nl.jeugdroute.logic.ValueClass;

/** Fact question builder: from open facts to questions with every answer they can get. */
final class FactQuestionBuilder {

    private static final Set<String> NO_ANSWER = Set.of("ONBEKEND", "NIET_ONDERZOCHT");

    private final ExplanationModel model;
    private final boolean ongeborenOpen;

    private FactQuestionBuilder(ExplanationModel model, boolean ongeborenOpen) {
        this.model = model;
        this.ongeborenOpen = ongeborenOpen;
    }

    /** The questions in the order of the space. A fact that no row reads is no question. */
    static List<FactQuestion> of(ExplanationModel model, Casus casus, Set<String> open) {
        boolean ongeborenOpen = open.contains("ongeboren");
        FactQuestionBuilder builder = new FactQuestionBuilder(model, ongeborenOpen);
        List<FactDimension> dimensions = model.space().dimensions();
        List<FactQuestion> questions = new ArrayList<>();
        for (int d = 0; d < dimensions.size(); ) {
            String fact = dimensions.get(d).fact();
            int end = d + 1;
            while (end < dimensions.size() && dimensions.get(end).fact().equals(fact)) {
                end++;
            }
            // Who is known to be unborn has no age to ask for.
            boolean withoutLeeftijd = fact.equals("leeftijd") && casus.ongeboren() && !ongeborenOpen;
            if (open.contains(fact) && !withoutLeeftijd) {
                questions.add(
                        builder.question(fact, IntStream.range(d, end).boxed().toList()));
            }
            d = end;
        }
        return questions;
    }

    private FactQuestion question(String fact, List<Integer> dimensions) {
        FactDimension first = model.space().dimensions().get(dimensions.get(0));
        return new FactQuestion(
                fact, dimensions, first.element() == null ? choices(first) : elements(fact, dimensions));
    }

    private List<FactQuestion.FactAnswer> choices(FactDimension dimension) {
        List<FactQuestion.FactAnswer> choices = new ArrayList<>();
        for (int k = 0; k < dimension.valueClasses().size(); k++) {
            ValueClass valueClass = dimension.valueClasses().get(k);
            boolean unknown = valueClass.value() == null || NO_ANSWER.contains(valueClass.value());
            boolean ongeboren = FactChanges.ONGEBOREN.equals(valueClass.value());
            if (!unknown && (!ongeboren || ongeborenOpen)) {
                choices.add(new FactQuestion.FactAnswer(List.of(k), valueClass.weight()));
            }
        }
        return choices;
    }

    /** None or exactly one: an element that no row knows does the same as none. */
    private List<FactQuestion.FactAnswer> elements(String fact, List<Integer> dimensions) {
        List<FactQuestion.FactAnswer> choices = new ArrayList<>();
        int known = 0;
        for (int i = 0; i < dimensions.size(); i++) {
            int members = model.space()
                    .dimensions()
                    .get(dimensions.get(i))
                    .valueClasses()
                    .get(1)
                    .members()
                    .size();
            known += members;
            List<Integer> positions = new ArrayList<>(Collections.nCopies(dimensions.size(), 0));
            positions.set(i, 1);
            choices.add(new FactQuestion.FactAnswer(positions, BigInteger.valueOf(members)));
        }
        int none = 1 + Math.max(0, elementCount(fact) - known);
        choices.add(
                0, new FactQuestion.FactAnswer(Collections.nCopies(dimensions.size(), 0), BigInteger.valueOf(none)));
        return choices;
    }

    private int elementCount(String fact) {
        if (fact.equals(CasusFacts.LEEFGEBIEDEN)) {
            return model.ruleSet().casusFacts().leefgebieden().size();
        }
        return fact.equals("gewensteVoorzieningen")
                ? model.ruleSet().voorzieningCodes().size()
                : model.ruleSet().casusFacts().values(fact).size();
    }
}
