// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleFiles;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.privacy.LoggableFailure;
import nl.jeugdroute.publication.ReloadStatus.ReloadRefusal;
import nl.jeugdroute.rules.Finding;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Rules reloader: watches the rules folder by its content. New content that stays the same for two looks is built and
 * tried beside the rules that count, and replaces them at one stroke; content with a mistake is refused and the last
 * good rules stay.
 */
public final class RulesReloader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RulesReloader.class);

    /**
     * The rhythm of watching.
     *
     * @param every time between two looks
     * @param gracePeriod how long former rules stay ready for who still works with them
     */
    public record ReloadRhythm(Duration every, Duration gracePeriod) {}

    private final Path folder;
    private final RuleLibrary library;
    private final RulesValidation validation;
    private final RuleArchive archive;
    private final Clock clock;
    private final ReloadRhythm pace;
    private final ScheduledThreadPoolExecutor thread;

    private String previousGlance;
    private LocalDate savedOn;
    private volatile Instant lastCheck;
    private volatile ReloadState state;

    /**
     * Reload state: what counts, and what does not although it is in the folder.
     *
     * @param later what begins to be wrong on a later day, by pack, as it was found at the start
     */
    private record ReloadState(
            Snapshot snapshot,
            Instant since,
            Map<String, List<Finding>> later,
            @Nullable ReloadRefusal rejected) {

        ReloadState with(@Nullable ReloadRefusal other) {
            return new ReloadState(snapshot, since, later, other);
        }
    }

    /**
     * Watches this folder, from which the rules of the library were read.
     *
     * @param later what begins to be wrong on a later day with the rules of the library, by pack
     */
    public RulesReloader(
            Path folder,
            RuleLibrary library,
            Map<String, List<Finding>> later,
            RulesValidation validation,
            RuleArchive archive,
            Clock clock,
            ReloadRhythm pace) {
        this.folder = folder;
        this.library = library;
        this.validation = validation;
        this.archive = archive;
        this.clock = clock;
        this.pace = pace;
        this.state = new ReloadState(library.snapshot(), clock.instant(), later, null);
        this.lastCheck = state.since();
        this.previousGlance = state.snapshot().files().hash();
        this.savedOn = state.snapshot().today();
        this.thread = new ScheduledThreadPoolExecutor(
                1,
                task -> {
                    Thread daemon = new Thread(task, "herlader");
                    daemon.setDaemon(true);
                    return daemon;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Keeps the rules that count now in the archive, and starts to watch. */
    public void start() {
        archive.save(state.snapshot());
        List<Finding> later = status().warnings();
        if (!later.isEmpty()) {
            LOG.warn(
                    "These rules count, but something begins to be wrong on a later day. Findings ({}):\n{}",
                    later.size(),
                    later.stream().map(Finding::line).collect(Collectors.joining("\n")));
        }
        thread.execute(() -> validation.warmUp(library.snapshot()));
        thread.scheduleWithFixedDelay(
                this::keepPolling, pace.every().toMillis(), pace.every().toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** Which rules count and whether the folder holds others. */
    public ReloadStatus status() {
        ReloadState current = state;
        return new ReloadStatus(
                active(current.snapshot()),
                current.snapshot().files().hash(),
                current.since(),
                lastCheck,
                current.later().values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                current.rejected());
    }

    /** Takes what is in the folder into use at once, or refuses it; for who knows that all files are there. */
    public synchronized ReloadStatus reload() {
        RuleFiles current = scan();
        if (current.hash().equals(state.snapshot().files().hash())) {
            activate();
        } else {
            build(current);
        }
        return status();
    }

    // An exception that leaves a scheduled task ends the watching without a word.
    private void keepPolling() {
        try {
            poll();
        } catch (RuntimeException | Error error) {
            LOG.error("Looking at the rules folder failed; trying again", LoggableFailure.withoutContent(error));
        }
    }

    /** One look at the folder. */
    synchronized void poll() {
        String earlier = previousGlance;
        RuleFiles current = scan();
        ReloadRefusal rejected = state.rejected();
        if (current.hash().equals(state.snapshot().files().hash())) {
            activate();
        } else if (current.hash().equals(earlier)
                && (rejected == null
                        || rejected.again()
                        || !rejected.folderHash().equals(current.hash()))) {
            build(current);
        }
        LocalDate today = state.snapshot().today();
        if (!today.equals(savedOn)) {
            // Another day can be another set: what an expired pack still answers.
            archive.save(state.snapshot());
            savedOn = today;
        }
    }

    private RuleFiles scan() {
        RuleFiles current = RuleFiles.read(folder);
        lastCheck = clock.instant();
        previousGlance = current.hash();
        return current;
    }

    private void activate() {
        if (state.rejected() != null) {
            LOG.info("The rules folder holds the rules in use again");
            state = state.with(null);
        }
    }

    private void build(RuleFiles files) {
        try {
            Snapshot fresh = validation.read(folder, state.snapshot());
            // Kept before they count, so that no advies is ever given under rules that are not kept.
            archive.save(fresh);
            Snapshot old = library.replace(fresh);
            state = new ReloadState(fresh, clock.instant(), stillLater(fresh), null);
            thread.schedule(old::close, pace.gracePeriod().toMillis(), TimeUnit.MILLISECONDS);
            LOG.info("The rules in {} are in use: {}", folder, active(fresh));
        } catch (InvalidRulesException invalid) {
            refuse(files, invalid.findings(), false);
        } catch (DataAccessException databaseFailure) {
            LOG.error(
                    "The new rules could not be kept in the database", LoggableFailure.withoutContent(databaseFailure));
            refuse(
                    files,
                    List.of(finding("Deze regels konden niet worden bewaard in de database. "
                            + "Wij proberen het steeds opnieuw.")),
                    true);
        } catch (RuntimeException | Error error) {
            LOG.error("The new rules could not be built", error);
            refuse(
                    files,
                    List.of(finding(
                            "Deze regels zijn niet te bouwen. " + "Vraag de beheerder om in het logboek te kijken.")),
                    false);
        }
    }

    /** What was said of a pack stays true as long as the pack stays as it is. */
    private Map<String, List<Finding>> stillLater(Snapshot fresh) {
        Map<String, List<Finding>> still = new TreeMap<>(state.later());
        still.keySet().removeIf(pack -> !fresh.sharesPack(pack, state.snapshot()));
        return still;
    }

    private static Finding finding(String message) {
        return new Finding("", 0, null, null, null, message);
    }

    private void refuse(RuleFiles files, List<Finding> findings, boolean again) {
        if (!RuleFiles.read(folder).hash().equals(files.hash())) {
            return; // somebody went on writing; the next look finds what it became
        }
        ReloadRefusal earlier = state.rejected();
        if (earlier != null
                && earlier.folderHash().equals(files.hash())
                && earlier.findings().equals(findings)) {
            return;
        }
        state = state.with(new ReloadRefusal(files.hash(), clock.instant(), findings, again));
        LOG.warn(
                "The rules in {} were refused; the last good rules stay in use. Findings ({}):\n{}",
                folder,
                findings.size(),
                findings.stream().map(Finding::line).collect(Collectors.joining("\n")));
    }

    private static Map<String, String> active(Snapshot snapshot) {
        Map<String, String> hashes = new TreeMap<>();
        for (Pack pack : snapshot.packs()) {
            hashes.put(pack.id(), onDay(snapshot, pack).reference().hash());
        }
        return hashes;
    }

    private static RuleSet onDay(Snapshot snapshot, Pack pack) {
        try {
            return snapshot.ruleSetFor(pack.id(), null);
        } catch (NoRulesOnDateException notStartedYet) {
            return snapshot.ruleSetFor(pack.id(), pack.validity().van());
        }
    }
}
