// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.PackContent;
import nl.jeugdroute.rules.PackReader;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.RulesFolder;
import nl.jeugdroute.rules.RulesFolderReader;
import org.jspecify.annotations.Nullable;

/** Snapshot reader: reads a rules folder into a {@link Snapshot}: whole, or not at all. Packs are read side by side. */
final class SnapshotReader {

    private static final int MAX_ATTEMPTS = 5;

    private final Path folder;
    private final Clock clock;
    private final @Nullable Snapshot earlier;
    private final ReadPurpose purpose;

    private SnapshotReader(Path folder, Clock clock, @Nullable Snapshot earlier, ReadPurpose purpose) {
        this.folder = folder;
        this.clock = clock;
        this.earlier = earlier;
        this.purpose = purpose;
    }

    /** Read purpose: how strict the reader is: with rules that may come to count, count already, or counted once. */
    private enum ReadPurpose {
        TO_COUNT,
        AT_START,
        ARCHIVED
    }

    /** Reader of rules that count or may come to count; packs of which no byte changed come over from earlier rules. */
    static SnapshotReader of(Path folder, Clock clock, @Nullable Snapshot earlier) {
        return new SnapshotReader(folder, clock, earlier, ReadPurpose.TO_COUNT);
    }

    /** Reader of rules that counted once: their rows may have names of before. */
    static SnapshotReader ofArchived(Path folder, Clock clock) {
        return new SnapshotReader(folder, clock, null, ReadPurpose.ARCHIVED);
    }

    /** Reader of rules at a start: a pack that goes wrong in a later tijdvak answers until then. */
    static SnapshotReader atStart(Path folder, Clock clock) {
        return new SnapshotReader(folder, clock, null, ReadPurpose.AT_START);
    }

    /**
     * The rules from files that nobody changed while they were read.
     *
     * @throws InvalidRulesException with every finding when anything is wrong
     */
    Snapshot read() {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            RuleFiles prior = RuleFiles.read(folder);
            InvalidRulesException invalid = null;
            Snapshot snapshot = null;
            try {
                snapshot = read(prior);
            } catch (InvalidRulesException findings) {
                invalid = findings;
            }
            // What was read while somebody wrote may be half of the old and half of the new.
            boolean unaltered = RuleFiles.read(folder).unchangedSince(prior);
            if (!unaltered && snapshot != null) {
                snapshot.close();
            }
            if (unaltered) {
                if (snapshot == null) {
                    throw invalid == null ? new IllegalStateException("read nothing and found nothing") : invalid;
                }
                return snapshot;
            }
        }
        throw new InvalidRulesException(List.of(new Finding(
                "",
                0,
                null,
                null,
                null,
                "De bestanden veranderen steeds terwijl wij ze lezen. Wacht tot alles is opgeslagen.")));
    }

    private Snapshot read(RuleFiles files) {
        Findings findings = new Findings();
        RulesFolderReader folderReader = purpose == ReadPurpose.ARCHIVED
                ? RulesFolderReader.ofArchived(folder, findings)
                : new RulesFolderReader(folder, findings);
        RulesFolder rulesFolder = folderReader.read();
        PackReader reader = purpose == ReadPurpose.ARCHIVED
                ? PackReader.ofArchived(rulesFolder, findings)
                : new PackReader(rulesFolder, findings);
        Map<String, PackRuleSets> packSets = new ConcurrentSkipListMap<>();
        Map<Layer, PackContent> content = new ConcurrentHashMap<>();
        Set<String> different = earlier == null ? Set.of() : files.different(earlier.files());
        boolean healthy = findings.isEmpty();
        rulesFolder.gemeenten().parallelStream().forEach(layer -> {
            PackRuleSets same = healthy && earlier != null ? earlier.unaltered(different, layer) : null;
            if (same == null) {
                content.put(layer, reader.read(layer));
            } else {
                packSets.put(layer.id(), same);
            }
        });
        if (purpose != ReadPurpose.ARCHIVED) {
            reader.checkRowNames(allTables(content.values(), packSets.values()));
        }
        refuseIf(findings.list(), packSets);
        CoreRules core = CoreRules.load(folder.resolve("kern"));
        content.entrySet().parallelStream().forEach(pack -> {
            Layer layer = pack.getKey();
            try {
                packSets.put(
                        layer.id(),
                        purpose == ReadPurpose.TO_COUNT
                                ? PackRuleSets.build(layer, pack.getValue(), core)
                                : PackRuleSets.buildAsFarAsGood(layer, pack.getValue(), core));
            } catch (InvalidRulesException invalid) {
                invalid.findings().forEach(findings::add);
            }
        });
        refuseIf(findings.list(), packSets);
        return new Snapshot(files, packSets, rulesFolder, core, clock);
    }

    private static List<RuleTable> allTables(Collection<PackContent> read, Collection<PackRuleSets> shared) {
        return Stream.concat(
                        read.stream().map(PackContent::tables), shared.stream().map(PackRuleSets::tables))
                .flatMap(List::stream)
                .toList();
    }

    private static void refuseIf(List<Finding> findings, Map<String, PackRuleSets> packSets) {
        if (!findings.isEmpty()) {
            packSets.values().forEach(PackRuleSets::release);
            throw new InvalidRulesException(findings);
        }
    }
}
