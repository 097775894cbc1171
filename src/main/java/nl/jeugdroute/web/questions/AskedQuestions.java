// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.Set;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.FactKind;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.CellCondition;
import nl.jeugdroute.rules.FactRow;
import nl.jeugdroute.rules.NumberText;
import org.jspecify.annotations.Nullable;

/** Asked questions: which questions are put, by what the rows that define the facts say and what was answered so far. */
final class AskedQuestions {

    private final RuleSet rules;

    AskedQuestions(RuleSet rules) {
        this.rules = rules;
    }

    /** Whether the question is one for this pack at all. */
    boolean isForPack(String fact) {
        return rules.factRows().stream()
                .filter(row -> row.fact().path().equals(fact))
                .allMatch(row -> !row.onlyWhenRead() || isRead(fact));
    }

    private boolean isRead(String fact) {
        return rules.tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> column.name().equals(fact));
    }

    /** Whether the answers so far meet everything that must hold for the question to be put. */
    boolean isAsked(String fact, FormAnswers answers) {
        return rules.factRows().stream()
                .filter(row -> given(row).equals(fact))
                .flatMap(row -> row.askedWhen().stream())
                .allMatch(condition -> holds(condition, answers));
    }

    private static String given(FactRow row) {
        return CasusFacts.isHalf(row.fact().path())
                ? CasusFacts.LEEFGEBIEDEN
                : row.fact().path();
    }

    private boolean holds(CellCondition condition, FormAnswers answers) {
        return condition.condition().applies(value(rules.casusFacts().fact(condition.fact()), answers));
    }

    /** The value as rules would read it; an answer that is none counts as not given. */
    private static @Nullable Object value(CasusFact fact, FormAnswers answers) {
        Set<String> given = answers.all(fact.path());
        if (fact.kind() == FactKind.SET) {
            return given;
        }
        String only = answers.single(fact.path());
        if (fact.kind() == FactKind.NUMBER) {
            return NumberText.decimal(only).orElse(null);
        }
        return fact.values().contains(only) ? only : fact.absent();
    }
}
