// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.exchange.dmn.model.DmnDecision;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable;
import nl.jeugdroute.exchange.dmn.model.DmnInput;
import nl.jeugdroute.exchange.dmn.model.DmnKnowledgeModel;
import nl.jeugdroute.exchange.dmn.model.DmnType;

/**
 * DMN model of one rule set, whole.
 *
 * @param name a name without spaces
 * @param explanation what it is, for people
 * @param origin which rules it comes from: pack, period and hash
 */
public record DmnModel(
        String name,
        String explanation,
        String origin,
        List<DmnType> types,
        List<DmnInput> input,
        List<DmnKnowledgeModel> knowledge,
        List<DmnDecision> decisions) {

    public DmnModel {
        types = List.copyOf(types);
        input = List.copyOf(input);
        knowledge = List.copyOf(knowledge);
        decisions = List.copyOf(decisions);
    }

    /** All tables of the model. */
    public Stream<DmnDecisionTable> tables() {
        return Stream.concat(
                knowledge.stream().map(DmnKnowledgeModel::table),
                decisions.stream()
                        .map(DmnDecision::logic)
                        .filter(DmnDecisionTable.class::isInstance)
                        .map(DmnDecisionTable.class::cast));
    }
}
