// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import java.util.Map;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.dmn.testcase.DmnAdviesStructure;
import nl.jeugdroute.exchange.dmn.testcase.DmnCasusFacts;
import org.jspecify.annotations.Nullable;

/** DMN test case: a case with what any engine must make of it. */
public record DmnTestCase(
        String id, String title, Map<String, @Nullable Object> facts, Map<String, @Nullable Object> advies) {

    /** A case with the advies that the set gave. */
    public static DmnTestCase of(String id, String title, Casus casus, Advies advies, RuleSet ruleSet, DmnModel model) {
        return new DmnTestCase(id, title, DmnCasusFacts.of(casus, model), DmnAdviesStructure.of(advies, ruleSet));
    }
}
