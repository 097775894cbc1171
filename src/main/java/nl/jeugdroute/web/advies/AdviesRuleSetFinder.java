// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.Optional;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.UnknownPackException;

/** Advies rule set finder: finds the rules of an advies, for what explains it or looks ahead from it. */
final class AdviesRuleSetFinder {

    private AdviesRuleSetFinder() {}

    /** The rules the advies was drawn up with; nothing when they no longer count. */
    static Optional<RuleSet> stillInForce(RuleLibrary library, Casus casus, Advies advies) {
        try {
            return Optional.of(library.ruleSetFor(casus.gemeente(), casus.peildatum()))
                    .filter(rules ->
                            rules.reference().hash().equals(advies.regelset().hash()));
        } catch (UnknownPackException | NoRulesOnDateException rulesAreGone) {
            return Optional.empty();
        }
    }
}
