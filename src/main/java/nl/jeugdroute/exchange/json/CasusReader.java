// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.List;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import tools.jackson.databind.JsonNode;

/** Reads a case from JSON strictly and collects every error. Safe for use by many threads. */
public final class CasusReader {

    private final RuleLibrary library;

    public CasusReader(RuleLibrary library) {
        this.library = library;
    }

    /** The rules as they stand at this instant. */
    Snapshot snapshot() {
        return library.snapshot();
    }

    /** The case, or all errors at once. */
    public CasusReadResult read(JsonNode casus) {
        return read(casus, snapshot());
    }

    /** The case as these rules know it, or all errors at once. */
    public CasusReadResult read(JsonNode casus, Snapshot snapshot) {
        List<InvoerfoutDto> errors = new CasusChecker(snapshot).check(casus);
        return errors.isEmpty()
                ? new CasusReadResult.ValidCasus(translate(casus))
                : new CasusReadResult.InvalidCasus(errors);
    }

    /** The case in JSON that our own code made and that needs no check. */
    public static Casus translate(JsonNode casus) {
        return CasusMapper.TRANSLATOR.toCasus(Json.mapper().treeToValue(casus, CasusDto.class));
    }
}
