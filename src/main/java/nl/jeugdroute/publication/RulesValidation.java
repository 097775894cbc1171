// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleReader;
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

    /** Tries those of these packs that the book does not know, and says which it knew. */
    private Set<String> validate(Snapshot snapshot, List<Pack> packs) {
        Set<String> validated = validationBook == null ? Set.of() : validationBook.validated(snapshot, packs);
        List<Pack> unknown =
                packs.stream().filter(pack -> !validated.contains(pack.id())).toList();
        List<Finding> findings = new ArrayList<>(tryOut(snapshot, unknown));
        findings.addAll(RuleSetProofs.of(snapshot, unknown).findings());
        if (!findings.isEmpty()) {
            snapshot.close();
            throw new InvalidRulesException(findings);
        }
        if (validationBook != null) {
            validationBook.note(snapshot, unknown);
        }
        return validated;
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
                        .forEach(example -> tryOut(examples, example)));
    }

    /** Findings of the examples of all packs about these rules. */
    public List<Finding> tryOut(Snapshot snapshot) {
        return tryOut(snapshot, snapshot.packs());
    }

    /** Findings of the examples of all packs that are not the same as in these earlier rules, which were tried. */
    public List<Finding> tryOut(Snapshot snapshot, Snapshot earlier) {
        return tryOut(snapshot, newPacks(snapshot, earlier));
    }

    private List<Finding> tryOut(Snapshot snapshot, List<Pack> packs) {
        Triage triage = new Triage(clock);
        ExampleReader examples = new ExampleReader(snapshot, triage);
        List<Finding> findings = new ArrayList<>();
        for (Pack pack : packs) {
            ExampleReader.ReadExamples parsed = examples.read(pack.id());
            findings.addAll(parsed.findings());
            for (Example example : parsed.examples()) {
                findings.addAll(tryOut(examples, example));
            }
            if (findings.isEmpty()) {
                findings.addAll(validateEachTijdvak(snapshot, pack, parsed.examples(), triage));
            }
        }
        return findings;
    }

    /** The packs that did not go over from the earlier rules as they were. */
    private static List<Pack> newPacks(Snapshot snapshot, Snapshot earlier) {
        return snapshot.packs().stream()
                .filter(pack -> !snapshot.sharesPack(pack.id(), earlier))
                .toList();
    }

    private static List<Finding> tryOut(ExampleReader examples, Example example) {
        try {
            return examples.check(example);
        } catch (RuntimeException crash) {
            LOG.warn("An example could not be evaluated", LoggableFailure.withoutContent(crash));
            return List.of(stuckFinding(example, ""));
        }
    }

    /** An example expects something of one day only, but every tijdvak must be able to answer it. */
    private static List<Finding> validateEachTijdvak(
            Snapshot snapshot, Pack pack, List<Example> examples, Triage triage) {
        List<Finding> findings = new ArrayList<>();
        for (Tijdvak tijdvak : pack.tijdvakken()) {
            RuleSet ruleSet = snapshot.ruleSetFor(pack.id(), tijdvak.van());
            for (Example example : examples) {
                if (knowsAll(ruleSet, example.casus())) {
                    try {
                        triage.advise(example.casus(), new RulesInForce(ruleSet, tijdvak.van()));
                    } catch (RuntimeException crash) {
                        LOG.warn("An example could not be evaluated", LoggableFailure.withoutContent(crash));
                        findings.add(stuckFinding(example, " op " + tijdvak.van()));
                    }
                }
            }
        }
        return findings;
    }

    private static boolean knowsAll(RuleSet ruleSet, Casus casus) {
        return ruleSet.voorzieningCodes().containsAll(casus.gewensteVoorzieningen());
    }

    private static Finding stuckFinding(Example example, String day) {
        return new Finding(
                example.file(),
                example.row().number(),
                example.id(),
                null,
                null,
                "Voorbeeld \"" + example.title() + "\": met deze regels komt er" + day
                        + " geen advies uit. Spreken rijen elkaar tegen, of gelden er te weinig rijen op die dag?");
    }
}
