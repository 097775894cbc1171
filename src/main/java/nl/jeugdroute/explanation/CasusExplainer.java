// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.exchange.json.CasusEvaluator;
import nl.jeugdroute.exchange.json.CasusReadResult;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.InvoerfoutDto;
import nl.jeugdroute.exchange.json.JsonTextReader;
import nl.jeugdroute.exchange.json.LoggableFailure;
import nl.jeugdroute.exchange.json.ProbleemDto;
import nl.jeugdroute.exchange.json.UnreadableJsonException;
import nl.jeugdroute.rules.Suggestion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Casus explainer: from the text of one case to its explanation or the problem with it, for every door the same. Stores
 * nothing.
 */
public final class CasusExplainer {

    private static final Logger LOG = LoggerFactory.getLogger(CasusExplainer.class);

    /** Names that may be said back: a name of letters. Anything else, such as a number, could be somebody's. */
    private static final Pattern REPEATABLE = Pattern.compile("[\\p{L}_()]{1,60}");

    private final Supplier<Snapshot> rules;

    /** @param rules gives the rules as they stand at this instant; asked once for each case */
    public CasusExplainer(Supplier<Snapshot> rules) {
        this.rules = rules;
    }

    /** Casus explanation outcome: what explaining a text leads to. */
    public sealed interface CasusExplanationOutcome {}

    /** Explained casus: the case was read and explained. */
    public record ExplainedCasus(Explanation explanation) implements CasusExplanationOutcome {}

    /** There is no explanation. */
    public record RejectedExplanation(ProbleemDto problem) implements CasusExplanationOutcome {}

    /**
     * Reads the bytes as one case in JSON and explains it.
     *
     * @param routes names of routes to tell why not; empty for every route but the main one
     */
    public CasusExplanationOutcome explain(byte[] json, List<String> routes) {
        if (json.length > CasusEvaluator.MAX_CASUS_SIZE) {
            return new RejectedExplanation(ProbleemDto.tooLarge());
        }
        try {
            return explain(JsonTextReader.read(json), routes);
        } catch (UnreadableJsonException unreadable) {
            return new RejectedExplanation(ProbleemDto.unreadable(unreadable.error()));
        }
    }

    /** Reads and explains one case. One that breaks something gets a problem, so that others can go on. */
    public CasusExplanationOutcome explain(JsonNode json, List<String> routes) {
        try {
            // Read and explained under the same rules, whatever is published in between.
            CasusReadResult readResult = new CasusReader(rules.get()).read(json);
            return readResult instanceof CasusReadResult.ValidCasus parsed
                    ? explain(json, parsed.casus(), parsed.rules().ruleSet(), routes)
                    : new RejectedExplanation(
                            ProbleemDto.invalid(((CasusReadResult.InvalidCasus) readResult).errors()));
        } catch (RuntimeException error) {
            LOG.error("Onverwachte fout bij een verklaring", LoggableFailure.withoutContent(error));
            return new RejectedExplanation(ProbleemDto.failure());
        }
    }

    private static CasusExplanationOutcome explain(JsonNode json, Casus casus, RuleSet ruleSet, List<String> names) {
        List<String> allowed =
                Explainer.routes(ruleSet).stream().map(Route::name).toList();
        Set<Route> routes = new LinkedHashSet<>();
        List<InvoerfoutDto> errors = new ArrayList<>();
        for (String name : names) {
            if (allowed.contains(name)) {
                routes.add(Route.valueOf(name));
            } else {
                String given = REPEATABLE.matcher(name).matches() ? name : "(niet herhaald)";
                errors.add(new InvoerfoutDto(
                        "waaromNiet",
                        Suggestion.unknown(given, allowed),
                        given,
                        allowed,
                        Suggestion.best(given, allowed).orElse(null)));
            }
        }
        return errors.isEmpty()
                ? new ExplainedCasus(Explainer.explain(ruleSet, casus, OpenFacts.of(json), routes, Explainer.MAX_ROWS))
                : new RejectedExplanation(ProbleemDto.invalid(errors));
    }
}
