// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The kinds of school are asked only where a rule reads them. */
    private static final Set<String> ONLY_WHERE_A_RULE_READS = Set.of("schoolsoort");

    private final PageWording wording;

    Questionnaire(PageWording wording) {
        this.wording = wording;
    }

    /** The four safety questions and what may follow from them. */
    public QuestionBlockView veiligheid(RuleSet rules, FormAnswers answers, List<FormError> errors) {
        return block(FormLayout.VEILIGHEID, new QuestionViewBuilder(wording, rules, answers, perField(errors)), rules);
    }

    /** All other blocks. */
    public List<QuestionBlockView> blocks(RuleSet rules, FormAnswers answers, List<FormError> errors) {
        QuestionViewBuilder builder = new QuestionViewBuilder(wording, rules, answers, perField(errors));
        return FormLayout.BLOCKS.stream()
                .map(layout -> block(layout, builder, rules))
                .toList();
    }

    /** Every question that can be asked under these rules, in the order of the form. */
    public List<String> facts(RuleSet rules) {
        return Stream.concat(Stream.of(FormLayout.VEILIGHEID), FormLayout.BLOCKS.stream())
                .flatMap(FormLayout::allFields)
                .filter(fact -> !ONLY_WHERE_A_RULE_READS.contains(fact) || isReadByRule(fact, rules))
                .toList();
    }

    /** The four questions that come before everything else. */
    public List<String> veiligheidQuestions() {
        return FormLayout.VEILIGHEID.facts();
    }

    /** One question. */
    public QuestionView question(String fact, RuleSet rules, FormAnswers answers, List<FormError> errors) {
        return new QuestionViewBuilder(wording, rules, answers, perField(errors)).question(fact);
    }

    private QuestionBlockView block(FormLayout layout, QuestionViewBuilder builder, RuleSet rules) {
        List<QuestionView> questions = layout.facts().stream()
                .filter(fact -> !ONLY_WHERE_A_RULE_READS.contains(fact) || isReadByRule(fact, rules))
                .map(builder::question)
                .toList();
        List<QuestionBlockView> components = layout.parts().stream()
                .map(component -> block(component, builder, rules))
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

    private static boolean isReadByRule(String fact, RuleSet rules) {
        return rules.tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> column.name().equals(fact));
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
