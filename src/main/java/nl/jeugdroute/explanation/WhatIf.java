// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;

/**
 * What if: what the advies would be with one fact otherwise.
 *
 * @param primaryRoute the primary route then, also when it stays the same
 * @param affected what would be otherwise; never empty
 */
public record WhatIf(FactChange change, ExplainedRoute primaryRoute, List<AdviesPart> affected) {

    public WhatIf {
        affected = List.copyOf(affected);
    }
}
