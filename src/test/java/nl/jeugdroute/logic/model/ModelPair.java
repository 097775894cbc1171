// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.model;

import java.util.Collection;
import java.util.List;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.logic.FactSpace;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.rules.CellCondition;

/** Two rule sets in one space that tells apart what invariants ask as well, so that one model serves both questions. */
public record ModelPair(RuleModel nu, RuleModel straks) {

    public static ModelPair van(RuleSet nu, RuleSet straks, Collection<CellCondition> verder, ProofBound grens) {
        FactSpace feiten = FactSpaceBuilder.build(List.of(nu, straks), verder, grens);
        return new ModelPair(RuleModelBuilder.build(feiten, nu), RuleModelBuilder.build(feiten, straks));
    }
}
