// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.engine.UnknownPackException;
import nl.jeugdroute.impact.ComparisonCasus.ReadableCasus;
import nl.jeugdroute.impact.ComparisonCasus.UnreadableCasus;
import nl.jeugdroute.impact.ComparisonExclusions.ExcludedCasus;
import nl.jeugdroute.pipeline.Pipeline;
import nl.jeugdroute.pipeline.PipelineSource;
import nl.jeugdroute.privacy.LoggableFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Casus comparer: evaluates cases under two readings of the rules. The same cases in the same order always give the
 * same outcome.
 */
public final class CasusComparer {

    private static final Logger LOG = LoggerFactory.getLogger(CasusComparer.class);

    private final Snapshot current;
    private final Snapshot proposed;
    private final Triage triage;
    private final Map<List<RuleSet>, AdviesWeighing> weights = new ConcurrentHashMap<>();

    public CasusComparer(Snapshot current, Snapshot proposed, Clock clock) {
        this.current = current;
        this.proposed = proposed;
        this.triage = new Triage(clock);
    }

    /** Compares every case on its own day. */
    public Comparison compare(Stream<? extends ComparisonCasus> casussen) {
        return compare(casussen, null, completed -> {});
    }

    /**
     * Compares cases.
     *
     * @param peildatum the day all cases are taken to come on, or null for the day of each case
     * @param progress is told now and then how many cases are done
     */
    public Comparison compare(
            Stream<? extends ComparisonCasus> casussen, @Nullable LocalDate peildatum, LongConsumer progress) {
        RuleChanges changes = RuleChanges.of(current, proposed);
        ComparisonTally totals = new ComparisonTally(changes);
        try (Stream<? extends ComparisonCasus> source = casussen) {
            Pipeline.process(PipelineSource.of(source), casus -> compare(casus, changes, peildatum), outcome -> {
                totals.add(outcome);
                progress.accept(totals.count());
            });
        }
        return totals.total(ComparisonRemarks.about(current, proposed, peildatum));
    }

    private ComparisonOutcome compare(ComparisonCasus casus, RuleChanges changes, @Nullable LocalDate day) {
        if (casus instanceof UnreadableCasus unreadable) {
            return new ComparisonOutcome.UnreadCasusOutcome(
                    new ExcludedCasus(unreadable.source(), unreadable.name(), unreadable.reason()));
        }
        ReadableCasus readable = (ReadableCasus) casus;
        LocalDate requested = day == null ? readable.casus().peildatum() : day;
        Advies before;
        RulesInForce currentRules;
        try {
            currentRules = current.inForce(readable.casus().gemeente(), requested);
            before = triage.advise(readable.casus(), currentRules);
        } catch (NoRulesOnDateException | UnknownPackException noRules) {
            return withoutRules(readable, noRules);
        } catch (RuntimeException failure) {
            LOG.debug("Een casus gaf geen advies onder de regels van nu", LoggableFailure.withoutContent(failure));
            return new ComparisonOutcome.NoRulesCasusOutcome(
                    missed(readable, "De regels van nu spreken elkaar bij deze casus tegen."));
        }
        try {
            RulesInForce proposedRules = proposed.inForce(readable.casus().gemeente(), requested);
            Advies after = triage.advise(readable.casus(), proposedRules);
            AdviesWeighing weight = weights.computeIfAbsent(
                    List.of(currentRules.ruleSet(), proposedRules.ruleSet()),
                    ruleSets -> new AdviesWeighing(currentRules.ruleSet(), proposedRules.ruleSet()));
            var touched = changes.touched(before, after);
            return new ComparisonOutcome.ComparedCasusOutcome(
                    new CasusDifference(
                            readable,
                            before,
                            after,
                            AdviesComparer.compare(before, after),
                            RuleChanges.explaining(touched),
                            weight.lighter(before, after),
                            weight.heavier(before, after)),
                    touched);
        } catch (NoRulesOnDateException | UnknownPackException noRules) {
            return withoutRules(readable, noRules);
        } catch (RuntimeException failure) {
            LOG.debug("Een casus gaf geen advies onder de gewijzigde regels", LoggableFailure.withoutContent(failure));
            return new ComparisonOutcome.FailedCasusOutcome(
                    missed(readable, "De gewijzigde regels spreken elkaar bij deze casus tegen."));
        }
    }

    private static ComparisonOutcome withoutRules(ReadableCasus casus, RuntimeException noRules) {
        return new ComparisonOutcome.NoRulesCasusOutcome(missed(casus, String.valueOf(noRules.getMessage())));
    }

    private static ExcludedCasus missed(ReadableCasus casus, String reason) {
        return new ExcludedCasus(casus.source(), casus.name(), reason);
    }
}
