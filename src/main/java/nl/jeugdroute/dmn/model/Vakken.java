// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.model;

import java.util.List;

/** A decision that puts values together under names. */
public record Vakken(List<Vak> vakken) implements Logica {

    public Vakken {
        vakken = List.copyOf(vakken);
    }

    /** One of them. */
    public record Vak(String naam, String type, String feel) {}
}
