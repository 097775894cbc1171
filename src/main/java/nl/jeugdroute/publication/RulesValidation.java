// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleCourse;
import nl.jeugdroute.exchange.examples.ExampleReader;
import nl.jeugdroute.exchange.examples.ExampleRun;
import nl.jeugdroute.privacy.LoggableFailure;
import nl.jeugdroute.proof.RuleSetProofs;
import nl.jeugdroute.rules.Finding;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rules validation: reads rules and tries them on every example before anybody is advised by them. Trying also warms
 * them up: the first cases of a fresh rule set would take ten times as long.
 */
public final class RulesValidation {

    private static final Logger LOG = LoggerFactory.getLogger(RulesValidation.class);

    /** So many examples of a pack make its rules as fast as they get. */
    private static final int TO_WARM_UP = 40;

    private static final int MAX_WARM = 10;

    private final Clock clock;
    private final @Nullable ValidationLedger validationBook;

    /** Tries everything every time. */
    public RulesValidation(Clock clock) {
        this(clock, null);
    }

    /** Does not try again what this book says was good. */
    public RulesValidation(Clock clock, @Nullable ValidationLedger validationBook) {
        this.clock = clock;
        this.validationBook = validationBook;
    }

    /**
     * The rules in this folder: whole, tried on every example, and proven to keep every invariant.
     *
     * @throws InvalidRulesException with every finding when anything is wrong
     */
    public Snapshot read(Path folder) {
        Snapshot snapshot = Snapshot.read(folder, clock);
        validate(snapshot);
        return snapshot;
    }

    /**
     * The same, but packs of which nothing changed since earlier rules, which were tried then, are taken over.
     *
     * @throws InvalidRulesException with every finding when anything is wrong
     */
    public Snapshot read(Path folder, Snapshot earlier) {
        Snapshot snapshot = Snapshot.read(folder, clock, earlier);
        List<Pack> fresh = newPacks(snapshot, earlier);
        Set<String> validated = validate(snapshot, fresh);
        // Nobody is waiting for these rules yet, but whoever comes next must not wait for them to get up to speed.
        warmUp(
                snapshot,
                fresh.stream().filter(pack -> validated.contains(pack.id())).toList());
        return snapshot;
    }

    /**
     * Tries rules that were read already.
     *
     * @throws InvalidRulesException with every finding when anything is wrong; then they are closed
     */
    public void validate(Snapshot snapshot) {
        validate(snapshot, snapshot.packs());
    }

    /**
     * Tries rules at a start. What is wrong from the first day of a pack on keeps the application from starting. What
     * only begins to be wrong on a later day does not: these rules were good, a day went by, and no start may depend on
     * the day it is.
     *
     * @return what begins to be wrong on a later day, by pack
     * @throws InvalidRulesException with every finding when anything is wrong from the first day on; then they are closed
     */
    public Map<String, List<Finding>> validateAtStart(Snapshot snapshot) {
        Set<String> validated = validated(snapshot, snapshot.packs());
        Map<String, List<Finding>> later = new TreeMap<>();
        List<Finding> all = new ArrayList<>();
        List<Pack> good = new ArrayList<>();
        List<Pack> unknown = unknown(snapshot.packs(), validated);
        RuleSetProofs proofs = RuleSetProofs.of(snapshot, unknown);
        for (Pack pack : unknown) {
            List<Finding> findings = new ArrayList<>(snapshot.later(pack.id()));
            findings.addAll(ExampleCourse.findings(snapshot, pack, clock));
            findings.addAll(proofs.findings(pack.id()));
            all.addAll(findings);
            if (findings.isEmpty()) {
                good.add(pack);
            } else {
                later.put(pack.id(), List.copyOf(findings));
            }
        }
        if (all.stream().anyMatch(finding -> finding.vanaf() == null)) {
            snapshot.close();
            throw new InvalidRulesException(all.stream().distinct().toList());
        }
        note(snapshot, good);
        return later;
    }

    /** Tries those of these packs that the book does not know, and says which it knew. */
    private Set<String> validate(Snapshot snapshot, List<Pack> packs) {
        Set<String> validated = validated(snapshot, packs);
        List<Pack> unknown = unknown(packs, validated);
        List<Finding> findings = new ArrayList<>(tryOut(snapshot, unknown));
        findings.addAll(RuleSetProofs.of(snapshot, unknown).findings());
        if (!findings.isEmpty()) {
            snapshot.close();
            throw new InvalidRulesException(findings);
        }
        note(snapshot, unknown);
        return validated;
    }

    private Set<String> validated(Snapshot snapshot, List<Pack> packs) {
        return validationBook == null ? Set.of() : validationBook.validated(snapshot, packs);
    }

    private static List<Pack> unknown(List<Pack> packs, Set<String> validated) {
        return packs.stream().filter(pack -> !validated.contains(pack.id())).toList();
    }

    private void note(Snapshot snapshot, List<Pack> good) {
        if (validationBook != null) {
            validationBook.note(snapshot, good);
        }
    }

    /** Lets the rules that count today see some cases before people bring theirs. */
    public void warmUp(Snapshot snapshot) {
        warmUp(snapshot, snapshot.packs());
    }

    /** A few packs make the program fast; an engine nobody asks anything of would only take room. */
    private void warmUp(Snapshot snapshot, List<Pack> packs) {
        ExampleReader examples = new ExampleReader(snapshot, new Triage(clock));
        packs.stream()
                .limit(MAX_WARM)
                .forEach(pack -> examples.read(pack.id()).examples().stream()
                        .limit(TO_WARM_UP)
                        .forEach(example -> warmUp(examples, example)));
    }

    private static void warmUp(ExampleReader examples, Example example) {
        try {
            examples.check(example);
        } catch (RuntimeException crash) {
            LOG.warn("An example could not be evaluated", LoggableFailure.withoutContent(crash));
        }
    }

    /** The examples of all packs that are not the same as in these earlier rules, which were tried. */
    public List<ExampleRun> tryOut(Snapshot snapshot, Snapshot earlier) {
        return newPacks(snapshot, earlier).stream()
                .map(pack -> ExampleRun.of(snapshot, pack, clock))
                .toList();
    }

    private List<Finding> tryOut(Snapshot snapshot, List<Pack> packs) {
        return packs.stream()
                .flatMap(pack -> ExampleCourse.findings(snapshot, pack, clock).stream())
                .toList();
    }

    /** The packs that did not go over from the earlier rules as they were. */
    private static List<Pack> newPacks(Snapshot snapshot, Snapshot earlier) {
        return snapshot.packs().stream()
                .filter(pack -> !snapshot.sharesPack(pack.id(), earlier))
                .toList();
    }
}
