// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import nl.jeugdroute.advies.ConclusionKind;

/** Definition: what a code means in this pack, brought in by its row as soon as a conclusion names it. */
public sealed interface Definition
        permits CatalogueEntry,
                RouteRank,
                ActieDescription,
                OntbrekendDescription,
                OpenPuntDescription,
                NiveauDescription,
                ParameterValue {

    /** Whether conclusions of this kind name codes that a definition row explains. */
    static boolean explains(ConclusionKind kind) {
        return switch (kind) {
            case ROUTE, VOORZIENING, ACTIE, ONTBREKEND, OPEN_PUNT -> true;
            default -> false;
        };
    }

    /** Whether the hand-written rules reason with it; any other only has to be kept. */
    default boolean isForCore() {
        return this instanceof CatalogueEntry || this instanceof RouteRank;
    }

    /** The row that defines it. */
    Rule rule();
}
