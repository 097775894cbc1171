// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;
import nl.jeugdroute.advies.RuleSetReference;

/**
 * Explanation: everything that can be explained about one case under one rule set.
 *
 * @param ruleSet the rules it was explained with
 */
public record Explanation(
        RuleSetReference ruleSet,
        ExplainedRoute primaryRoute,
        Certainty certainty,
        List<WhatIf> whatIf,
        List<WhyNot> whyNot) {

    public Explanation {
        whatIf = List.copyOf(whatIf);
        whyNot = List.copyOf(whyNot);
    }
}
