// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.model;

import java.util.List;
import nl.jeugdroute.exchange.dmn.model.DmnContext.DmnContextEntry;

/** DMN context: a decision that puts values together under names. */
public record DmnContext(List<DmnContextEntry> boxes) implements DmnLogic {

    public DmnContext {
        boxes = List.copyOf(boxes);
    }

    /** Entry: one value under its name. */
    public record DmnContextEntry(String name, String type, String feel) {}
}
