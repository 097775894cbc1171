// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.exchange.examples.ExampleRun;
import nl.jeugdroute.practice.StoryBook;
import nl.jeugdroute.proof.ProofFinding;
import nl.jeugdroute.proof.RuleSetProofs;
import nl.jeugdroute.rules.Finding;
import org.jspecify.annotations.Nullable;

/** Draft trial: reads the rules folder as it would be with some files changed, beside the rules that are live. */
final class DraftTrial {

    private final RulesFolderFiles files;
    private final RulesValidation validation;
    private final RuleLibrary library;
    private final Clock clock;

    DraftTrial(RulesFolderFiles files, RuleLibrary library, Clock clock) {
        this.files = files;
        this.library = library;
        this.validation = new RulesValidation(clock);
        this.clock = clock;
    }

    /**
     * Result: what came of it.
     *
     * @param rules the rules as they would be, or null when they cannot be read
     * @param findings what the reader refuses
     * @param deviations what the examples of all packs find wrong; the very check that new rules must pass to count
     * @param proof what is proven about them, or null when they cannot be read
     * @param exampleCheck which rows the examples of the pack touch, or null when the rules cannot be read
     * @param stories which stories to practise with would tell another answer than the rules; they hold nothing up
     */
    record DraftTrialResult(
            @Nullable Snapshot rules,
            List<Finding> findings,
            List<Finding> deviations,
            @Nullable RuleSetProofs proof,
            @Nullable ExampleRun exampleCheck,
            List<Finding> stories)
            implements AutoCloseable {

        @Override
        public void close() {
            if (rules != null) {
                rules.close();
            }
        }

        boolean isGood() {
            return findings.isEmpty() && deviations.isEmpty() && unsafe().isEmpty();
        }

        /** Broken invariants and whatever else keeps rules from going live. */
        List<ProofFinding> unsafe() {
            return proof == null ? List.of() : proof.blockers();
        }

        /** Warnings: what may go live with a reason. */
        List<ProofFinding> warnings() {
            return proof == null ? List.of() : proof.warnings();
        }
    }

    DraftTrialResult trial(String pack, Map<String, @Nullable String> different) {
        return files.workInCopy(different, folder -> read(folder, pack));
    }

    /** Does the work under the rules as they would be, without proving anything about them. */
    <T> T under(Map<String, @Nullable String> different, Function<Snapshot, T> work) {
        return files.workInCopy(different, folder -> {
            Snapshot rules = Snapshot.read(folder, clock, library.snapshot());
            try {
                return work.apply(rules);
            } finally {
                rules.close();
            }
        });
    }

    private DraftTrialResult read(Path folder, String pack) {
        try {
            // Only what the draft touches is read and tried; the rest counts now, so it was tried before.
            Snapshot current = library.snapshot();
            Snapshot rules = Snapshot.read(folder, clock, current);
            Pack own = rules.packs().stream()
                    .filter(candidate -> candidate.id().equals(pack))
                    .findFirst()
                    .orElseThrow(
                            () -> new RuleChangeTargetNotFoundException("Het pakket " + pack + " bestaat niet meer."));
            List<ExampleRun> runs = validation.tryOut(rules, current);
            return new DraftTrialResult(
                    rules,
                    List.of(),
                    runs.stream().flatMap(run -> run.deviations().stream()).toList(),
                    RuleSetProofs.of(rules),
                    runs.stream()
                            .filter(run -> run.pack().equals(pack))
                            .findFirst()
                            .orElseGet(() -> ExampleRun.of(rules, own, clock)),
                    stories(rules, current));
        } catch (InvalidRulesException invalid) {
            return new DraftTrialResult(null, invalid.findings(), List.of(), null, null, List.of());
        }
    }

    private List<Finding> stories(Snapshot rules, Snapshot current) {
        return rules.packs().stream()
                .filter(pack -> !rules.sharesPack(pack.id(), current))
                .map(pack -> StoryBook.read(rules, pack.id(), clock).findings())
                .flatMap(List::stream)
                .toList();
    }
}
