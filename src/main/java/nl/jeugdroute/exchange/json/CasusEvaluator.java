// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.function.Supplier;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.json.CasusOutcome.AdvisedCasus;
import nl.jeugdroute.exchange.json.CasusReadResult.ValidCasus;
import nl.jeugdroute.privacy.LoggableFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Casus evaluator: the one door to an advies, for the API, the command line and the pages alike: a case in, its advies
 * or the problem with it out. A case is read and evaluated under the same rules, whatever is published in between.
 */
public final class CasusEvaluator {

    private static final Logger LOG = LoggerFactory.getLogger(CasusEvaluator.class);

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

    /** Reads the bytes as one case in JSON, for who does not want its advies at once. */
    public CasusReadResult read(byte[] json) {
        return new CasusReader(rules.get()).read(json);
    }

    /** Reads one case, for who does not want its advies at once. */
    public CasusReadResult read(JsonNode json) {
        return new CasusReader(rules.get()).read(json);
    }

    /**
     * Reads the bytes as one case in JSON and evaluates it. One that breaks something gets a problem, so that others
     * can go on.
     */
    public CasusOutcome evaluate(byte[] json) {
        return guarded(() -> outcome(read(json)));
    }

    /** Reads and evaluates one case. One that breaks something gets a problem, so that others can go on. */
    public CasusOutcome evaluate(JsonNode json) {
        return guarded(() -> outcome(read(json)));
    }

    /** Evaluates a case under the rules it was read with. */
    public CasusOutcome evaluate(ValidCasus casus) {
        return guarded(() -> outcome(casus));
    }

    private CasusOutcome outcome(CasusReadResult readResult) {
        if (readResult instanceof ValidCasus valid) {
            return new AdvisedCasus(valid.casus(), valid.rules(), triage.advise(valid.casus(), valid.rules()));
        }
        return (RejectedCasus) readResult;
    }

    private static CasusOutcome guarded(Supplier<CasusOutcome> work) {
        try {
            return work.get();
        } catch (RuntimeException error) {
            LOG.error("Onverwachte fout bij een casus", LoggableFailure.withoutContent(error));
            return new RejectedCasus(ProbleemDto.failure());
        }
    }
}
