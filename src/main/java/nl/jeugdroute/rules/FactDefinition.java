// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;
import nl.jeugdroute.casus.FactKind;

/**
 * Fact definition: the name, kind and values of a fact that conditions can read.
 *
 * @param values the allowed values; empty for numbers
 * @param subject VOORZIENING for fields that exist per provision
 */
public record FactDefinition(String name, FactKind kind, List<String> values, RuleSubject subject) {

    public FactDefinition {
        values = List.copyOf(values);
    }
}
