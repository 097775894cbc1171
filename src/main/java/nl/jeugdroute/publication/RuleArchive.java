// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.engine.RuleFiles;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.publication.archive.RuleFilesPacker;
import nl.jeugdroute.storage.StoredMoment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rule archive: keeps every rule set that ever counted, whole and found by its hash. Safe for use by many threads. */
public class RuleArchive {

    private static final String SAVE_FOLDER =
            "insert into regelmap (hash, bewaard_op, inhoud) values (:hash, :bewaardOp, :inhoud)";
    private static final String SAVE_SET =
            "insert into regelset_herkomst (set_hash, vanaf, map_hash) values (:set, :vanaf, :map)";
    private static final String FIND_ORIGIN =
            "select vanaf, map_hash from regelset_herkomst where set_hash = :set order by vanaf";

    private static final Logger LOG = LoggerFactory.getLogger(RuleArchive.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    /** Compiled rules of then by the hash of their folder, kept for the next question about the same day. */
    private final Cache<String, Snapshot> loaded = Caffeine.newBuilder()
            .maximumSize(3)
            .executor(Runnable::run)
            .<String, Snapshot>evictionListener((folder, snapshot, cause) -> snapshot.close())
            .build();

    public RuleArchive(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps all sets of these rules, which count from now on. Keeping what is kept already changes nothing. */
    public void save(Snapshot snapshot) {
        Instant now = StoredMoment.now(clock);
        String folder = snapshot.files().hash();
        if (!isSaved(folder)) {
            insertOnce(jdbc.sql(SAVE_FOLDER)
                    .param("hash", folder)
                    .param("bewaardOp", now.atOffset(ZoneOffset.UTC))
                    .param("inhoud", RuleFilesPacker.compress(snapshot.files())));
        }
        snapshot.ruleSets().stream()
                .map(ruleSet -> ruleSet.reference().hash())
                .distinct()
                .filter(ruleSet ->
                        !origin(ruleSet, now).map(RuleArchiveOrigin::mapHash).equals(Optional.of(folder)))
                .forEach(ruleSet -> insertOnce(jdbc.sql(SAVE_SET)
                        .param("set", ruleSet)
                        .param("vanaf", now.atOffset(ZoneOffset.UTC))
                        .param("map", folder)));
    }

    /** Another instance of the application may keep the same rules at the same instant. */
    private static void insertOnce(JdbcClient.StatementSpec insertion) {
        try {
            insertion.update();
        } catch (DuplicateKeyException duplicate) {
            // Then it is there, which is all we want.
        }
    }

    /** The rules that last held this set, seen on the day they came to count. */
    public Optional<Snapshot> under(String setHash) {
        return origin(setHash, Instant.MAX).flatMap(origin -> snapshot(origin, origin.vanaf(), setHash));
    }

    /**
     * The rules that held this set at a moment, seen on the day of that moment.
     *
     * @throws nl.jeugdroute.engine.InvalidRulesException when this version of the application cannot read those rules
     *     any more
     */
    public Optional<Snapshot> under(String setHash, Instant moment) {
        return origin(setHash, moment).flatMap(origin -> snapshot(origin, moment, setHash));
    }

    private Optional<Snapshot> snapshot(RuleArchiveOrigin origin, Instant moment, String setHash) {
        return load(origin.mapHash())
                .map(snapshot -> snapshot.atMoment(Clock.fixed(moment, ZoneOffset.UTC)))
                .filter(snapshot -> snapshot.ruleSets().stream()
                        .map(RuleSet::reference)
                        .anyMatch(ruleSet -> ruleSet.hash().equals(setHash)));
    }

    /** Origin: from when a set was read from a folder. */
    private record RuleArchiveOrigin(Instant vanaf, String mapHash) {}

    // A set that is kept only just after the first advies under it is still the one of that advies.
    private Optional<RuleArchiveOrigin> origin(String setHash, Instant moment) {
        List<RuleArchiveOrigin> all = jdbc.sql(FIND_ORIGIN)
                .param("set", setHash)
                .query(RuleArchiveOrigin.class)
                .list();
        return all.stream()
                .filter(origin -> !origin.vanaf().isAfter(moment))
                .reduce((earlier, later) -> later)
                .or(() -> all.stream().findFirst());
    }

    private boolean isSaved(String folderHash) {
        return jdbc.sql("select count(*) from regelmap where hash = :hash")
                        .param("hash", folderHash)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Optional<String> content(String folderHash) {
        return jdbc.sql("select inhoud from regelmap where hash = :hash")
                .param("hash", folderHash)
                .query(String.class)
                .optional();
    }

    // Compiling costs a second at most; whoever asks for the same rules meanwhile waits for that instead of doing it
    // too.
    private Optional<Snapshot> load(String folderHash) {
        return Optional.ofNullable(loaded.get(
                folderHash,
                hash -> content(hash)
                        .map(RuleFilesPacker::decompress)
                        .map(this::load)
                        .orElse(null)));
    }

    private Snapshot load(RuleFiles files) {
        try {
            Path folder = Files.createTempDirectory("jeugdroute-regels-");
            try {
                files.write(folder);
                return Snapshot.readArchived(folder, clock);
            } finally {
                cleanUp(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lay out the rules of then", e);
        }
    }

    private static void cleanUp(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException leftBehind) {
            LOG.warn("Could not clean up {}", folder);
        }
    }
}
