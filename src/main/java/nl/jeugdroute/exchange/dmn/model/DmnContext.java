// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.model;

import java.util.List;
import nl.jeugdroute.exchange.dmn.model.DmnContext.DmnContextEntry;

/** A decision that puts values together under names. */
public record DmnContext(List<DmnContextEntry> boxes) implements DmnLogic {

    public DmnContext {
        boxes = List.copyOf(boxes);
    }

    /** One of them. */
    public record DmnContextEntry(String name, String type, String feel) {}
}
