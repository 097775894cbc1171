// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.exchange.examples.ExampleRun;
import nl.jeugdroute.impact.CasusCollector;
import nl.jeugdroute.impact.CasusComparer;
import nl.jeugdroute.impact.CasusSource;
import nl.jeugdroute.impact.Comparison;
import nl.jeugdroute.impact.ComparisonBudget;
import nl.jeugdroute.impact.ComparisonCasus;
import nl.jeugdroute.impact.ComparisonCasus.ReadableCasus;
import nl.jeugdroute.impact.DomainDifference;
import nl.jeugdroute.publication.DraftStore.DraftHeader;
import nl.jeugdroute.publication.DraftStore.DraftTableRecord;
import org.jspecify.annotations.Nullable;

/** Draft checker: puts everything together that can be said about a draft: findings, examples, coverage, impact. */
final class DraftChecker {

    private final DraftTrial trial;
    private final DraftAssembler view;
    private final RuleLibrary library;
    private final Dossier dossier;
    private final HistoryLog log;
    private final Clock clock;

    DraftChecker(
            DraftTrial trial, DraftAssembler view, RuleLibrary library, Dossier dossier, HistoryLog log, Clock clock) {
        this.trial = trial;
        this.view = view;
        this.library = library;
        this.dossier = dossier;
        this.log = log;
        this.clock = clock;
    }

    /** The changed files of a draft as they would be written. */
    static Map<String, @Nullable String> files(List<DraftTableRecord> tables) {
        Map<String, @Nullable String> files = new LinkedHashMap<>();
        tables.forEach(table -> files.put(table.file(), table.content()));
        return files;
    }

    /** Checks without comparing cases. */
    DraftCheck quickCheck(DraftHeader header, List<DraftTableRecord> tables) {
        try (DraftTrial.DraftTrialResult result = trial.trial(header.pack(), files(tables))) {
            return asCheck(tables, result, null);
        }
    }

    /** Checks and compares. */
    DraftCheck checkFully(DraftHeader header, List<DraftTableRecord> tables, DraftCheckRequest checkRequest) {
        try (DraftTrial.DraftTrialResult result = trial.trial(header.pack(), files(tables))) {
            Snapshot proposed = result.rules();
            return proposed == null
                    ? asCheck(tables, result, null)
                    : asCheck(tables, result, compareImpact(header, proposed, checkRequest))
                            .with(compareDomain(header, proposed));
        }
    }

    /** A trial as a check, for who has no draft. */
    DraftCheck asCheck(List<DraftTableRecord> tables, DraftTrial.DraftTrialResult result, @Nullable Comparison impact) {
        ExampleRun exampleCheck = result.exampleCheck();
        return new DraftCheck(
                log.now(),
                DraftAssembler.hash(tables),
                result.findings(),
                exampleCheck == null ? 0 : exampleCheck.examples(),
                result.deviations(),
                result.proof() == null ? 0 : result.proof().invariants(),
                result.unsafe(),
                result.warnings(),
                exampleCheck == null ? 0 : exampleCheck.rows(),
                exampleCheck == null ? List.of() : exampleCheck.untouched(),
                result.stories(),
                impact,
                null,
                tables.stream()
                        .filter(view::isOutdated)
                        .map(DraftTableRecord::table)
                        .toList());
    }

    private DomainDifference compareDomain(DraftHeader header, Snapshot proposed) {
        return DomainDifference.of(
                library.snapshot(), proposed, List.of(header.pack()), ComparisonBudget.forOnePack(), clock);
    }

    private Comparison compareImpact(DraftHeader header, Snapshot proposed, DraftCheckRequest checkRequest) {
        Snapshot current = library.snapshot();
        CasusCollector collection = new CasusCollector(current, proposed);
        Stream<ComparisonCasus> sources = Stream.concat(
                collection.examples(header.pack()).stream(),
                dossier.last(header.pack(), checkRequest.adviezen()).stream()
                        .map(item ->
                                new ReadableCasus(CasusSource.DOSSIER, item.id().toString(), "", item.casus())));
        byte[] casussen = checkRequest.casussen();
        if (casussen != null) {
            sources = Stream.concat(sources, collection.file(new ByteArrayInputStream(casussen)));
        }
        return new CasusComparer(current, proposed, clock)
                .compare(sources, checkRequest.peildatum(), checkRequest.progress());
    }
}
