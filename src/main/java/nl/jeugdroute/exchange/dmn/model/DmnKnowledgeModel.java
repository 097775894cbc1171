// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.model;

import java.util.List;

/** DMN knowledge model: a table that is asked once for each provision (in DMN: a business knowledge model). */
public record DmnKnowledgeModel(
        String name, String title, String type, List<DmnComponent> data, DmnDecisionTable table) {

    public DmnKnowledgeModel {
        data = List.copyOf(data);
    }
}
