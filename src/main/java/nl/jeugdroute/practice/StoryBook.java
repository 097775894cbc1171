// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.ExampleReader;
import nl.jeugdroute.rules.Finding;

/**
 * Story book: all stories of all packs, with those of trainers among them, and what the rules of now say about each. A
 * story that tells another answer than the rules is kept apart until somebody rewrites it: nobody learns from it
 * meanwhile.
 */
public final class StoryBook {

    private final RuleLibrary library;
    private final TrainerStoryStore own;
    private final Triage triage;
    private final Clock clock;
    private final AtomicReference<StoryBookSnapshot> saved = new AtomicReference<>();

    public StoryBook(RuleLibrary library, TrainerStoryStore own, Clock clock) {
        this.library = library;
        this.own = own;
        this.clock = clock;
        this.triage = new Triage(clock);
    }

    /** Snapshot: the stories of each pack under one reading of the rules. */
    private record StoryBookSnapshot(Snapshot snapshot, Map<String, StoryBookChapter> perPack) {}

    /**
     * Chapter: the stories of one pack.
     *
     * @param casussen those that tell what the rules say
     * @param findings what is wrong with the others
     */
    public record StoryBookChapter(List<PracticeCasus> casussen, List<Finding> findings) {}

    /** Reads and tries the stories of a pack: what is wrong in their table, and which to rewrite. */
    public static StoryBookChapter read(Snapshot rules, String pack, Clock clock) {
        Snapshot snapshot = ExampleReader.withinDays(rules, pack);
        Triage triage = new Triage(clock);
        StoryReader.StoryReadResult parsed = StoryReader.read(snapshot, pack);
        List<Finding> findings = new ArrayList<>(parsed.findings());
        List<PracticeCasus> good = new ArrayList<>();
        for (StoryReader.StoryWithRow story : parsed.stories()) {
            List<Finding> different = StoryReader.toRewrite(
                    story,
                    advies(triage, story.casus().casus(), snapshot)
                            .map(PracticeAnswer::of)
                            .orElse(null));
            if (different.isEmpty()) {
                good.add(story.casus());
            }
            findings.addAll(different);
        }
        return new StoryBookChapter(List.copyOf(good), List.copyOf(findings));
    }

    /** Rows that contradict each other show only when a case meets both; then there is no advies. */
    private static Optional<Advies> advies(Triage triage, Casus casus, Snapshot snapshot) {
        try {
            return Optional.of(triage.advise(casus, snapshot));
        } catch (RuntimeException noAdvies) {
            return Optional.empty();
        }
    }

    /** The packs that have a story to practise with. */
    public List<Pack> packs() {
        return library.packs().stream()
                .filter(pack -> !casussen(pack.id()).isEmpty())
                .toList();
    }

    /** The stories of a pack that can be practised, those of trainers last; none for an unknown pack. */
    public List<PracticeCasus> casussen(String pack) {
        if (library.packs().stream().noneMatch(candidate -> candidate.id().equals(pack))) {
            return List.of();
        }
        return Stream.concat(
                        chapter(pack).casussen().stream(),
                        own.of(pack, ExampleReader.withinDays(library.snapshot(), pack)).stream())
                .toList();
    }

    /** Findings about the stories of a pack, for who keeps them. */
    public List<Finding> findings(String pack) {
        return chapter(pack).findings();
    }

    /** One story. */
    public Optional<PracticeCasus> find(String pack, String id) {
        return casussen(pack).stream().filter(casus -> casus.id().equals(id)).findFirst();
    }

    /** A story with its advies. */
    public Practice exercise(PracticeCasus casus) {
        return exercise(casus, casus.casus());
    }

    /** The same story with other facts, to try what they would change. */
    public Practice exercise(PracticeCasus casus, Casus facts) {
        Snapshot snapshot = snapshot(casus.pack());
        RulesInForce rules = snapshot.inForce(casus.pack(), facts.peildatum());
        return new Practice(casus, rules.ruleSet(), triage.advise(facts, rules));
    }

    /** The rules of now, on a day on which this pack counts. */
    public Snapshot snapshot(String pack) {
        return ExampleReader.withinDays(library.snapshot(), pack);
    }

    private StoryBookChapter chapter(String pack) {
        Snapshot snapshot = library.snapshot();
        StoryBookSnapshot current = saved.updateAndGet(old -> old != null && old.snapshot() == snapshot
                ? old
                : new StoryBookSnapshot(snapshot, new ConcurrentHashMap<>()));
        return current.perPack().computeIfAbsent(pack, id -> read(snapshot, id, clock));
    }
}
