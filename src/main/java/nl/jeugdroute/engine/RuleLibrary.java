// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.jeugdroute.rules.Glossary;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * Rule library: the rules that count now. They can be replaced while the application runs, always whole. Every method
 * here answers from the rules of that instant; who needs more than one answer takes one {@link #snapshot()} and asks
 * that.
 */
public final class RuleLibrary {

    private final AtomicReference<Snapshot> snapshot;

    public RuleLibrary(Snapshot snapshot) {
        this.snapshot = new AtomicReference<>(snapshot);
    }

    /**
     * Reads, checks and compiles every pack under the folder.
     *
     * @throws InvalidRulesException with every finding when anything is wrong
     */
    public static RuleLibrary load(Path folder, Clock clock) {
        return new RuleLibrary(read(folder, clock));
    }

    /** Reads a folder beside the rules that count now; they do not change. */
    public static Snapshot read(Path folder, Clock clock) {
        return Snapshot.read(folder, clock);
    }

    /** The rules as they stand at this instant; they never change under the one who holds them. */
    public Snapshot snapshot() {
        return snapshot.get();
    }

    /** Lets these rules count from now on. Gives the former, which finish what they were doing. */
    public Snapshot replace(Snapshot fresh) {
        return snapshot.getAndSet(fresh);
    }

    /** All packs, in order of id. */
    public List<Pack> packs() {
        return snapshot().packs();
    }

    /**
     * The rules in force for a municipality on a day. Without a day: today, or the last day of a historical pack.
     *
     * @throws UnknownPackException when there is no such pack
     * @throws NoRulesOnDateException when the given day lies outside the pack's dates
     */
    public RuleSet ruleSetFor(String gemeente, @Nullable LocalDate peildatum) {
        return snapshot().ruleSetFor(gemeente, peildatum);
    }

    /** The tables of a pack and its layers with the rows of every date, national layer first. */
    public List<RuleTable> tables(String gemeente) {
        return snapshot().tables(gemeente);
    }

    /** The example cases of a pack, as rows; no rows when the pack has none. */
    public RuleTable examples(String gemeente) {
        return snapshot().examples(gemeente);
    }

    /** The stories to practise with, as rows; no rows when the pack has none. */
    public RuleTable stories(String gemeente) {
        return snapshot().stories(gemeente);
    }

    /** The vocabulary all packs share. */
    public Glossary glossary() {
        return snapshot().glossary();
    }

    /** A document that rows cite, by its code, such as {@code NOP}. */
    public Optional<SourceDocument> document(String code) {
        return snapshot().document(code);
    }

    /** A layer by its id: the national one, a region's, or a municipality's own. */
    public Optional<Layer> layer(String id) {
        return snapshot().layer(id);
    }

    /** The hand-written rules all packs share. */
    public CoreRules core() {
        return snapshot().core();
    }
}
