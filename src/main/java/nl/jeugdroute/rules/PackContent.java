// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;

/**
 * Pack content: all rows of a pack and its layers, of every date.
 *
 * @param facts the fields rows can read, with the facts of a case of any day
 * @param factTable the rows that define those facts
 * @param examples the example cases of the pack; a table without rows when it has none
 * @param stories the stories to practise with; a table without rows when it has none
 */
public record PackContent(
        FactDefinitions facts,
        FactTable factTable,
        List<RuleTable> tables,
        List<DecisionRow> decisionRows,
        List<DefinitionRow> definitions,
        PackCommitments commitments,
        RuleTable examples,
        RuleTable stories) {

    public PackContent {
        tables = List.copyOf(tables);
        decisionRows = List.copyOf(decisionRows);
        definitions = List.copyOf(definitions);
    }
}
