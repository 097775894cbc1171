// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.exchange.json.CasusReadResult.ValidCasus;
import nl.jeugdroute.exchange.json.ExplanationOutcome.ExplainedCasus;
import nl.jeugdroute.explanation.Explainer;
import nl.jeugdroute.privacy.LoggableFailure;
import nl.jeugdroute.rules.Suggestion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Casus explainer: the one door to an explanation: a case in, its explanation or the problem with it out. Stores
 * nothing.
 */
public final class CasusExplainer {

    private static final Logger LOG = LoggerFactory.getLogger(CasusExplainer.class);

    /** Names that may be said back: a name of letters. Anything else, such as a number, could be somebody's. */
    private static final Pattern REPEATABLE = Pattern.compile("[\\p{L}_()]{1,60}");

    private final Supplier<Snapshot> rules;
    private final Explainer explainer;

    /** @param rules gives the rules as they stand at this instant; asked once for each case */
    public CasusExplainer(Supplier<Snapshot> rules, Explainer explainer) {
        this.rules = rules;
        this.explainer = explainer;
    }

    /**
     * Reads the bytes as one case in JSON and explains it. One that breaks something gets a problem, so that others can
     * go on.
     *
     * @param routes names of routes to tell why not; empty for every route but the main one
     */
    public ExplanationOutcome explain(byte[] json, List<String> routes) {
        return guarded(() -> outcome(new CasusReader(rules.get()).read(json), routes));
    }

    /** Reads and explains one case, as {@link #explain(byte[], List)}. */
    public ExplanationOutcome explain(JsonNode json, List<String> routes) {
        return guarded(() -> outcome(new CasusReader(rules.get()).read(json), routes));
    }

    /** Explains a case under the rules it was read with, as {@link #explain(byte[], List)}. */
    public ExplanationOutcome explain(ValidCasus casus, List<String> routes) {
        return guarded(() -> outcome(casus, routes));
    }

    private static ExplanationOutcome guarded(Supplier<ExplanationOutcome> work) {
        try {
            return work.get();
        } catch (RuntimeException error) {
            LOG.error("Onverwachte fout bij een verklaring", LoggableFailure.withoutContent(error));
            return new RejectedCasus(ProbleemDto.failure());
        }
    }

    private ExplanationOutcome outcome(CasusReadResult readResult, List<String> names) {
        if (!(readResult instanceof ValidCasus valid)) {
            return (RejectedCasus) readResult;
        }
        RuleSet ruleSet = valid.rules().ruleSet();
        List<String> allowed =
                explainer.routes(ruleSet).stream().map(Route::name).toList();
        List<InvoerfoutDto> errors = names.stream()
                .filter(name -> !allowed.contains(name))
                .map(name -> unknownRoute(name, allowed))
                .toList();
        if (!errors.isEmpty()) {
            return new RejectedCasus(ProbleemDto.invalid(errors));
        }
        Set<Route> routes = new LinkedHashSet<>();
        names.forEach(name -> routes.add(Route.valueOf(name)));
        return new ExplainedCasus(
                explainer.explain(ruleSet, valid.casus(), valid.openFacts(), routes, Explainer.MAX_ROWS));
    }

    private static InvoerfoutDto unknownRoute(String name, List<String> allowed) {
        String given = REPEATABLE.matcher(name).matches() ? name : "(niet herhaald)";
        return new InvoerfoutDto(
                "waaromNiet",
                Suggestion.unknown(given, allowed),
                given,
                allowed,
                Suggestion.best(given, allowed).orElse(null));
    }
}
