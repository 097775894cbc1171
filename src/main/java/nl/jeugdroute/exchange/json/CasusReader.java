// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import nl.jeugdroute.engine.Snapshot;
import tools.jackson.databind.JsonNode;

/**
 * Casus reader: reads a case strictly, as one snapshot of the rules knows it, and collects every error. Safe for use by
 * many threads.
 */
public final class CasusReader {

    /** The largest text that can be one case, in bytes. */
    public static final int MAX_CASUS_SIZE = 1024 * 1024;

    private final Snapshot snapshot;

    public CasusReader(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The bytes as one case in JSON with the rules it was read under, or the problem with them. */
    public CasusReadResult read(byte[] json) {
        if (json.length > MAX_CASUS_SIZE) {
            return new RejectedCasus(ProbleemDto.tooLarge());
        }
        try {
            return read(JsonTextReader.read(json));
        } catch (UnreadableJsonException unreadable) {
            return new RejectedCasus(ProbleemDto.unreadable(unreadable.error()));
        }
    }

    /** The case with the rules it was read under, or all errors at once. */
    public CasusReadResult read(JsonNode casus) {
        return new CasusChecker(snapshot).check(casus);
    }
}
