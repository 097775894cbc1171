// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.function.Supplier;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.json.CasusOutcome.AdvisedCasus;
import nl.jeugdroute.exchange.json.CasusOutcome.RejectedCasus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Casus evaluator: from the text of one case to its advies or the problem with it, for every door the same. */
public final class CasusEvaluator {

    private static final Logger LOG = LoggerFactory.getLogger(CasusEvaluator.class);

    /** The largest text that can be one case. */
    public static final int MAX_CASUS_SIZE = 1024 * 1024;

    private final Supplier<Snapshot> rules;
    private final Triage triage;

    /** @param rules gives the rules as they stand at this instant; asked once for each case */
    public CasusEvaluator(Supplier<Snapshot> rules, Triage triage) {
        this.rules = rules;
        this.triage = triage;
    }

    /** The same under the rules as they stand at this instant, whatever is published later. */
    CasusEvaluator asOfNow() {
        Snapshot now = rules.get();
        return new CasusEvaluator(() -> now, triage);
    }

    /** Reads the bytes as one case in JSON and evaluates it. */
    public CasusOutcome advise(byte[] json) {
        if (json.length > MAX_CASUS_SIZE) {
            return new RejectedCasus(ProbleemDto.tooLarge());
        }
        try {
            return advise(JsonTextReader.read(json));
        } catch (UnreadableJsonException unreadable) {
            return new RejectedCasus(ProbleemDto.unreadable(unreadable.error()));
        }
    }

    /** Reads and evaluates one case. One that breaks something gets a problem, so that others can go on. */
    public CasusOutcome advise(JsonNode json) {
        try {
            // Read and evaluated under the same rules, whatever is published in between.
            CasusReadResult readResult = new CasusReader(rules.get()).read(json);
            return readResult instanceof CasusReadResult.ValidCasus parsed
                    ? new AdvisedCasus(parsed.casus(), triage.advise(parsed.casus(), parsed.rules()))
                    : new RejectedCasus(ProbleemDto.invalid(((CasusReadResult.InvalidCasus) readResult).errors()));
        } catch (RuntimeException error) {
            LOG.error("Onverwachte fout bij een casus", LoggableFailure.withoutContent(error));
            return new RejectedCasus(ProbleemDto.failure());
        }
    }
}
