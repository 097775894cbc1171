// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;

/**
 * What if: what the advies would be with one fact otherwise.
 *
 * @param hoofdroute the primary route then, also when it stays the same
 * @param verandert what would be otherwise; never empty
 */
public record WhatIf(FactChange wijziging, ExplainedRoute hoofdroute, List<AdviesPart> verandert) {

    public WhatIf {
        verandert = List.copyOf(verandert);
    }
}
