// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Glossary;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.RulesFolder;
import nl.jeugdroute.rules.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * Snapshot: all packs of a rules folder as they stood at one moment, compiled. Never changes: who works with one
 * snapshot from beginning to end sees whole rules, whatever is published meanwhile.
 */
public final class Snapshot {

    private final RuleFiles files;
    private final Map<String, PackRuleSets> packs;
    private final Glossary glossary;
    private final Map<String, SourceDocument> documents;
    private final Map<String, Layer> layers;
    private final CoreRules core;
    private final Clock clock;
    private final AtomicBoolean closed;

    /** Snapshot of these files, seen on the day of this clock. */
    Snapshot(RuleFiles files, Map<String, PackRuleSets> packs, RulesFolder rulesFolder, CoreRules core, Clock clock) {
        this(
                files,
                packs,
                rulesFolder.glossary(),
                rulesFolder.documents(),
                allLayers(rulesFolder),
                core,
                clock,
                new AtomicBoolean());
    }

    private Snapshot(
            RuleFiles files,
            Map<String, PackRuleSets> packs,
            Glossary glossary,
            Map<String, SourceDocument> documents,
            Map<String, Layer> layers,
            CoreRules core,
            Clock clock,
            AtomicBoolean closed) {
        this.files = files;
        this.packs = packs;
        this.glossary = glossary;
        this.documents = documents;
        this.layers = layers;
        this.core = core;
        this.clock = clock;
        this.closed = closed;
    }

    private static Map<String, Layer> allLayers(RulesFolder rulesFolder) {
        Map<String, Layer> layers = new HashMap<>(rulesFolder.layers());
        rulesFolder.gemeenten().forEach(gemeente -> layers.put(gemeente.id(), gemeente));
        return layers;
    }

    /**
     * Reads, checks and compiles every pack under the folder, from files that nobody changed meanwhile.
     *
     * @throws InvalidRulesException with every finding when anything is wrong
     */
    public static Snapshot read(Path folder, Clock clock) {
        return SnapshotReader.of(folder, clock, null).read();
    }

    /**
     * The same, but a pack of which no byte changed since an earlier snapshot is taken over as it is: read, built and
     * warm.
     *
     * @throws InvalidRulesException with every finding when anything is wrong
     */
    public static Snapshot read(Path folder, Clock clock, Snapshot earlier) {
        return SnapshotReader.of(folder, clock, earlier).read();
    }

    /**
     * The same for rules that counted once. Their rows may have names that are refused today.
     *
     * @throws InvalidRulesException with every finding when this version of the application cannot read them
     */
    public static Snapshot readArchived(Path folder, Clock clock) {
        return SnapshotReader.ofArchived(folder, clock).read();
    }

    /**
     * The same at a start: a pack that goes wrong in a later tijdvak answers until then, and what is wrong is in
     * {@link #later}.
     *
     * @throws InvalidRulesException with every finding when anything is wrong from the first day on
     */
    public static Snapshot readAtStart(Path folder, Clock clock) {
        return SnapshotReader.atStart(folder, clock).read();
    }

    /**
     * What is wrong with a pack in a tijdvak it therefore does not reach.
     *
     * @throws UnknownPackException when there is no such pack
     */
    public List<Finding> later(String gemeente) {
        return ruleSets(gemeente).later();
    }

    /** The same rules seen on another day; what counts as today follows this clock. */
    public Snapshot atMoment(Clock other) {
        return new Snapshot(files, packs, glossary, documents, layers, core, other, closed);
    }

    /** The pack as it stands here, when none of the files that are otherwise now says anything of it. */
    @Nullable
    PackRuleSets unaltered(Set<String> different, Layer layer) {
        PackRuleSets here = packs.get(layer.id());
        boolean touched = different.stream().anyMatch(path -> RuleFiles.touches(path, layer.id(), layer.layers()));
        return here != null && !touched && here.retain() ? here : null;
    }

    /** Whether a pack went over into this snapshot from that one as it was. */
    public boolean sharesPack(String gemeente, Snapshot other) {
        PackRuleSets here = packs.get(gemeente);
        return here != null && here == other.packs.get(gemeente);
    }

    /**
     * SHA-256 over the files a pack was read from: its own, those of its region, and those all packs share.
     *
     * @throws UnknownPackException when there is no such pack
     */
    public String fingerprint(String gemeente) {
        return files.hash(gemeente, ruleSets(gemeente).pack(today()).layers());
    }

    /** The files all this was read from. */
    public RuleFiles files() {
        return files;
    }

    /** All packs, in order of id. */
    public List<Pack> packs() {
        return packs.values().stream().map(packSets -> packSets.pack(today())).toList();
    }

    /**
     * The rules in force for a municipality on a day. Without a day: today, or the last day of a historical pack.
     *
     * @throws UnknownPackException when there is no such pack
     * @throws NoRulesOnDateException when the given day lies outside the pack's dates
     */
    public RuleSet ruleSetFor(String gemeente, @Nullable LocalDate peildatum) {
        return ruleSets(gemeente).on(peildatum, today());
    }

    /**
     * The rules in force for a municipality on a day, with that day.
     *
     * @throws UnknownPackException when there is no such pack
     * @throws NoRulesOnDateException when the given day lies outside the pack's dates
     */
    public RulesInForce inForce(String gemeente, @Nullable LocalDate requested) {
        PackRuleSets packSets = ruleSets(gemeente);
        LocalDate today = today();
        return new RulesInForce(packSets.on(requested, today), packSets.peildatum(requested, today));
    }

    /** The day whose rules {@link #ruleSetFor} takes. */
    public LocalDate peildatum(String gemeente, @Nullable LocalDate peildatum) {
        return ruleSets(gemeente).peildatum(peildatum, today());
    }

    /**
     * Every rule set an advies can come from: each pack in each of its tijdvakken, and what an expired one still says.
     */
    public List<RuleSet> ruleSets() {
        return packs.values().stream().flatMap(pack -> pack.ruleSets(today())).toList();
    }

    /**
     * Every rule set a pack answers with, in order, with the first day it does: its tijdvakken, and after its last day
     * what an expired pack still says from today on.
     *
     * @throws UnknownPackException when there is no such pack
     */
    public List<RulesInForce> course(String gemeente) {
        return ruleSets(gemeente).course(today());
    }

    /** How a pack changes over time, from its first tijdvak to its last. */
    public List<TimelineStep> timeline(String gemeente) {
        return ruleSets(gemeente).timeline();
    }

    /** The tables of a pack and its layers with the rows of every date, national layer first. */
    public List<RuleTable> tables(String gemeente) {
        return ruleSets(gemeente).tables();
    }

    /** The example cases of a pack, as rows; no rows when the pack has none. */
    public RuleTable examples(String gemeente) {
        return ruleSets(gemeente).examples();
    }

    /** The stories to practise with, as rows; no rows when the pack has none. */
    public RuleTable stories(String gemeente) {
        return ruleSets(gemeente).stories();
    }

    /** The facts of a case that every pack knows, of any day. */
    public CasusFacts nationalFacts() {
        return packs.values().stream()
                .findFirst()
                .map(pack -> pack.nationalFacts())
                .orElseGet(() -> CasusFacts.of(List.of()));
    }

    /** The facts of a case under a pack, of any day; those that every pack knows when there is no such pack. */
    public CasusFacts casusFacts(String gemeente) {
        PackRuleSets packSets = packs.get(gemeente);
        return packSets == null ? nationalFacts() : packSets.casusFacts();
    }

    /** The vocabulary all packs share. */
    public Glossary glossary() {
        return glossary;
    }

    /** A document that rows cite, by its code, such as {@code NOP}. */
    public Optional<SourceDocument> document(String code) {
        return Optional.ofNullable(documents.get(code));
    }

    /** A layer by its id: the national one, a region's, or a municipality's own. */
    public Optional<Layer> layer(String id) {
        return Optional.ofNullable(layers.get(id));
    }

    /** The hand-written rules all packs share. */
    public CoreRules core() {
        return core;
    }

    /** The day it is for these rules. */
    public LocalDate today() {
        return DutchTime.today(clock);
    }

    /** Gives back what is kept ready for the next case. Who still holds this snapshot can go on, only slower. */
    public void close() {
        if (closed.compareAndSet(false, true)) {
            packs.values().forEach(PackRuleSets::release);
        }
    }

    private PackRuleSets ruleSets(String gemeente) {
        PackRuleSets packSets = packs.get(gemeente);
        if (packSets == null) {
            throw new UnknownPackException(List.copyOf(packs.keySet()));
        }
        return packSets;
    }
}
