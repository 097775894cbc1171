// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.Snapshot;
import tools.jackson.databind.JsonNode;

/**
 * Casus reader: reads a case from JSON strictly, as one snapshot of the rules knows it, and collects every error. Safe
 * for use by many threads.
 */
public final class CasusReader {

    private final Snapshot snapshot;

    public CasusReader(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The case with the rules it was read under, or all errors at once. */
    public CasusReadResult read(JsonNode casus) {
        return new CasusChecker(snapshot).check(casus);
    }

    /** The case in JSON that our own code made and that needs no check. */
    public static Casus translate(JsonNode casus) {
        return CasusMapper.TRANSLATOR.toCasus(Json.mapper().treeToValue(casus, CasusDto.class));
    }
}
