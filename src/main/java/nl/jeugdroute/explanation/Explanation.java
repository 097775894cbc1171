// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;
import nl.jeugdroute.exchange.json.AdviesDto.RegelsetDto;

/**
 * Explanation: everything that can be explained about one case under one rule set.
 *
 * @param regelset the rules it was explained with
 */
public record Explanation(
        RegelsetDto regelset,
        ExplainedRoute hoofdroute,
        Certainty zekerheid,
        List<WhatIf> watAls,
        List<WhyNot> waaromNiet) {

    public Explanation {
        watAls = List.copyOf(watAls);
        waaromNiet = List.copyOf(waaromNiet);
    }
}
