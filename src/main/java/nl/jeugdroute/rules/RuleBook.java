// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.Map;

/** Rule book: the rows of a rule set by id, for rules that are written as text and can only name them. */
public record RuleBook(Map<String, Rule> rules, Map<String, Definition> definitions) {

    public RuleBook {
        rules = Map.copyOf(rules);
        definitions = Map.copyOf(definitions);
    }
}
