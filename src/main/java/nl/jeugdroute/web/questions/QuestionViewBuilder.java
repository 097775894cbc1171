// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.FactKind;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.FactRow;
import nl.jeugdroute.rules.GlossaryTerm;
import nl.jeugdroute.web.wording.PageWording;
import org.jspecify.annotations.Nullable;

/**
 * Question view builder: makes one question: its words from the vocabulary, its answers from the fact or the catalogue
 * of the pack.
 */
final class QuestionViewBuilder {

    private static final int LONG_LIST = 10;
    private static final Set<String> UNKNOWN = Set.of("ONBEKEND", "NIET_ONDERZOCHT");
    private final PageWording wording;
    private final CatalogueOptions offering;
    private final CasusFacts facts;

    /** Where the words of the answers alone leave room for doubt, each answer carries its explanation. */
    private final Set<String> explained;

    private final FormAnswers answers;
    private final Map<String, String> errors;

    QuestionViewBuilder(PageWording wording, RuleSet rules, FormAnswers answers, Map<String, String> errors) {
        this.wording = wording;
        this.offering = new CatalogueOptions(rules, wording);
        this.facts = rules.casusFacts();
        this.explained = rules.factRows().stream()
                .filter(FactRow::explained)
                .map(row -> row.fact().path())
                .collect(Collectors.toUnmodifiableSet());
        this.answers = answers;
        this.errors = errors;
    }

    QuestionView question(String path) {
        CasusFact fact = facts.has(path) ? facts.fact(path) : null;
        if (path.equals(FormAnswers.LEEFGEBIEDEN)) {
            return question(path, QuestionKind.LEEFGEBIEDEN, leefgebieden());
        }
        if (path.equals("gewensteVoorzieningen")) {
            return question(path, QuestionKind.MULTIPLE_CHOICE, offering.groups(this));
        }
        if (fact == null) {
            return question(path, path.equals("peildatum") ? QuestionKind.DATE : QuestionKind.TEXT, List.of());
        }
        return switch (fact.kind()) {
            case NUMBER -> question(path, QuestionKind.NUMBER, List.of());
            case SET -> question(path, QuestionKind.MULTIPLE_CHOICE, groups(fact));
            case CHOICE, YES_NO -> question(path, QuestionKind.CHOICE, group(choices(fact)));
        };
    }

    private QuestionView question(String path, QuestionKind kind, List<QuestionOptionGroupView> groups) {
        int count = groups.stream().mapToInt(group -> group.options().size()).sum();
        return new QuestionView(
                path,
                QuestionView.anchor(path),
                kind,
                wording.question(path),
                wording.hint(path),
                layout(kind, groups, count),
                kind == QuestionKind.MULTIPLE_CHOICE && count > LONG_LIST,
                groups,
                answers.single(path),
                !answers.all(path).isEmpty(),
                errors.get(path));
    }

    /** Short answers stand side by side, long ones under each other: the eye finds them at once. */
    private static String layout(QuestionKind kind, List<QuestionOptionGroupView> groups, int count) {
        int longest = groups.stream()
                .flatMap(group -> group.options().stream())
                .mapToInt(option -> option.label().length() + option.hint().length())
                .max()
                .orElse(0);
        if (count == 3 && longest <= 22) {
            return "drie";
        }
        return count > 3 && longest <= 60 || kind == QuestionKind.MULTIPLE_CHOICE && count > LONG_LIST ? "twee" : "een";
    }

    private List<QuestionOptionView> values(CasusFact fact) {
        return fact.values().stream()
                .map(value -> option(
                        fact.path(),
                        value,
                        wording.value(fact.path(), value),
                        explained.contains(fact.path()) ? wording.hint(fact.path(), value) : "",
                        ""))
                .toList();
    }

    private List<QuestionOptionView> choices(CasusFact fact) {
        List<QuestionOptionView> options = new ArrayList<>(values(fact).stream()
                .filter(option -> !UNKNOWN.contains(option.value()))
                .toList());
        options.add(dontKnow(fact));
        return options;
    }

    /**
     * Where the fact has no value for "unknown" the answer stays away; the page then says with what the rules go on.
     */
    private QuestionOptionView dontKnow(CasusFact fact) {
        String unknown =
                fact.values().stream().filter(UNKNOWN::contains).findFirst().orElse(null);
        String defaultValue = fact.defaultValue();
        String hint = unknown == null && fact.kind() == FactKind.CHOICE && defaultValue != null
                ? "Wij rekenen dan met: "
                        + wording.value(fact.path(), defaultValue).toLowerCase(Locale.ROOT)
                : "";
        String label = "NIET_ONDERZOCHT".equals(unknown) ? "Weet ik niet, nog niet besproken" : "Weet ik niet";
        String value = unknown == null ? FormAnswers.DONT_KNOW : unknown;
        return new QuestionOptionView(
                id(fact.path(), value), value, label, hint, "", isChosen(fact.path(), value), true, "weet ik niet");
    }

    /** The values of a list under the headings the vocabulary gives them; only for reading: no rule looks at these. */
    private List<QuestionOptionGroupView> groups(CasusFact fact) {
        List<QuestionOptionView> options = values(fact);
        List<QuestionOptionGroupView> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String value : fact.values()) {
            if (seen.add(value)) {
                GlossaryTerm heading = wording.heading(fact.path(), value).orElse(null);
                List<String> together =
                        heading == null ? List.of() : List.of(heading.value().split("\\|"));
                seen.addAll(together);
                List<QuestionOptionView> part = options.stream()
                        .filter(option -> together.contains(option.value()))
                        .toList();
                if (heading != null) {
                    groups.add(new QuestionOptionGroupView(heading.label(), part));
                }
            }
        }
        Set<String> grouped = groups.stream()
                .flatMap(group -> group.options().stream())
                .map(QuestionOptionView::value)
                .collect(Collectors.toSet());
        List<QuestionOptionView> others = options.stream()
                .filter(option -> !grouped.contains(option.value()))
                .toList();
        if (!others.isEmpty()) {
            groups.add(new QuestionOptionGroupView("", others));
        }
        return groups;
    }

    private List<QuestionOptionGroupView> leefgebieden() {
        return facts.values(CasusFacts.LEEFGEBIED).stream()
                .map(leefgebied -> new QuestionOptionGroupView(
                        wording.value("leefgebieden.leefgebied", leefgebied),
                        facts.values(CasusFacts.BETREFT).stream()
                                .map(betreft -> option(
                                        FormAnswers.LEEFGEBIEDEN,
                                        leefgebied + ":" + betreft,
                                        wording.value("leefgebieden.betreft", betreft),
                                        "",
                                        ""))
                                .toList()))
                .toList();
    }

    QuestionOptionView option(String path, String value, String label, String hint, @Nullable String code) {
        return new QuestionOptionView(
                id(path, value),
                value,
                label,
                hint,
                code == null ? "" : code,
                isChosen(path, value),
                false,
                (label + " " + hint + " " + value).toLowerCase(Locale.ROOT));
    }

    private boolean isChosen(String path, String value) {
        return answers.all(path).contains(value);
    }

    private static String id(String path, String value) {
        return QuestionView.anchor(path) + "-"
                + value.toLowerCase(Locale.ROOT).replace(':', '-').replace('_', '-');
    }

    private static List<QuestionOptionGroupView> group(List<QuestionOptionView> options) {
        return List.of(new QuestionOptionGroupView("", options));
    }
}
