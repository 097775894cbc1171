// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.json.InvoerfoutDto;
import nl.jeugdroute.web.layout.PageErrorView;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.stereotype.Component;

/** Questionnaire: lays out the questions for a pack, with the answers so far and what is wrong with them. */
@Component
public class Questionnaire {

    private final PageWording wording;

    Questionnaire(PageWording wording) {
        this.wording = wording;
    }

    /** The four safety questions and what may follow from them. */
    public QuestionBlockView veiligheid(RuleSet rules, FormAnswers answers, List<FormError> errors) {
        return block(
                veiligheid(rules),
                new QuestionViewBuilder(wording, rules, answers, perField(errors)),
                new AskedQuestions(rules));
    }

    /** All other blocks. */
    public List<QuestionBlockView> blocks(RuleSet rules, FormAnswers answers, List<FormError> errors) {
        QuestionViewBuilder builder = new QuestionViewBuilder(wording, rules, answers, perField(errors));
        AskedQuestions asked = new AskedQuestions(rules);
        return layout(rules).stream()
                .filter(layout -> !layout.id().equals(FormLayout.VEILIGHEID))
                .map(layout -> block(layout, builder, asked))
                .toList();
    }

    /** Every question that can be asked under these rules, in the order of the form. */
    public List<String> facts(RuleSet rules) {
        AskedQuestions asked = new AskedQuestions(rules);
        return layout(rules).stream()
                .flatMap(FormLayout::allFields)
                .filter(asked::isForPack)
                .toList();
    }

    /** The four questions that come before everything else. */
    public List<String> veiligheidQuestions(RuleSet rules) {
        return veiligheid(rules).facts();
    }

    /**
     * Whether a question is put after the answers so far. Only who asks one question after the other can leave one out:
     * on a page with all questions an answer further on may still bring it back.
     */
    public boolean isAsked(String fact, RuleSet rules, FormAnswers answers) {
        return new AskedQuestions(rules).isAsked(fact, answers);
    }

    private List<FormLayout> layout(RuleSet rules) {
        return FormLayout.of(rules, id -> wording.value("blok", id), id -> wording.hint("blok", id));
    }

    private FormLayout veiligheid(RuleSet rules) {
        return layout(rules).stream()
                .filter(layout -> layout.id().equals(FormLayout.VEILIGHEID))
                .findFirst()
                .orElseThrow();
    }

    /** One question. */
    public QuestionView question(String fact, RuleSet rules, FormAnswers answers, List<FormError> errors) {
        return new QuestionViewBuilder(wording, rules, answers, perField(errors)).question(fact);
    }

    private QuestionBlockView block(FormLayout layout, QuestionViewBuilder builder, AskedQuestions asked) {
        List<QuestionView> questions = layout.facts().stream()
                .filter(asked::isForPack)
                .map(builder::question)
                .toList();
        List<QuestionBlockView> components = layout.parts().stream()
                .map(component -> block(component, builder, asked))
                .toList();
        List<QuestionView> all = Stream.concat(
                        questions.stream(), components.stream().flatMap(Questionnaire::allQuestions))
                .toList();
        int answered = (int) all.stream().filter(QuestionView::answered).count();
        boolean open = answered > 0 || all.stream().anyMatch(question -> question.error() != null);
        return new QuestionBlockView(
                layout.id(), layout.title(), layout.about(), open, all.size(), answered, questions, components);
    }

    private static Stream<QuestionView> allQuestions(QuestionBlockView block) {
        return Stream.concat(block.questions().stream(), block.parts().stream().flatMap(Questionnaire::allQuestions));
    }

    private static Map<String, String> perField(List<FormError> errors) {
        return errors.stream()
                .collect(Collectors.toMap(FormError::field, FormError::message, (one, other) -> one + " " + other));
    }

    /**
     * The errors of the contract in the words of the form: it knows labels, no names of JSON fields and no quotes.
     */
    public List<FormError> errors(List<InvoerfoutDto> errors) {
        return errors.stream().map(FormError::of).map(this::phrase).toList();
    }

    private FormError phrase(FormError error) {
        String name = error.field().substring(error.field().lastIndexOf('.') + 1);
        String message = error.message().replace(", zonder aanhalingstekens", "");
        if (!name.isEmpty() && message.startsWith(name + " ")) {
            message = wording.fact(error.field()) + message.substring(name.length());
        }
        return new FormError(error.field(), message);
    }

    /** The errors as lines of the summary above the form. */
    public List<PageErrorView> errorLines(List<FormError> errors) {
        return errors.stream()
                .map(error -> new PageErrorView(name(error), error.message(), error.anchor()))
                .toList();
    }

    private String name(FormError error) {
        return error.field().isEmpty() ? "Casus" : wording.fact(error.field());
    }
}
