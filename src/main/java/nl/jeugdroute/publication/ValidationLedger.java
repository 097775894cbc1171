// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.privacy.LoggableFailure;
import nl.jeugdroute.publication.reload.ProgramFingerprint;
import nl.jeugdroute.rules.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Validation ledger: remembers which packs were tried and proven. A line holds for the very files a pack is read from
 * under this very program only: with one byte changed in either there is no line, and the pack is tried again. So
 * nothing depends on this book but the time a start takes.
 */
public final class ValidationLedger {

    private static final Logger LOG = LoggerFactory.getLogger(ValidationLedger.class);

    /** A pack is tried in every tijdvak to come, so a line holds on every day after it was written. */
    private static final String ALL_DAYS = "elke dag hierna";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final @Nullable String program;

    /** The book in this database. */
    public ValidationLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.program = program();
    }

    /** A program that cannot tell what it consists of trusts nothing that was written earlier. */
    private static @Nullable String program() {
        try {
            return ProgramFingerprint.fingerprint();
        } catch (IOException unknown) {
            LOG.warn("Cannot tell which program this is; rules are tried at every start", unknown);
            return null;
        }
    }

    /** Those of these packs that were found good before, as they are now, by this program. */
    Set<String> validated(Snapshot snapshot, Collection<Pack> packs) {
        Map<String, String> perKey = new HashMap<>();
        for (Pack pack : packs) {
            key(snapshot, pack).ifPresent(key -> perKey.put(key, pack.id()));
        }
        if (perKey.isEmpty()) {
            return Set.of();
        }
        try {
            return jdbc
                    .sql("select sleutel from keuring where sleutel in (:sleutels)")
                    .param("sleutels", perKey.keySet())
                    .query(String.class)
                    .list()
                    .stream()
                    .map(perKey::get)
                    .collect(Collectors.toSet());
        } catch (DataAccessException databaseFailure) {
            LOG.warn("The book of tried rules cannot be read", LoggableFailure.withoutContent(databaseFailure));
            return Set.of();
        }
    }

    /** Writes down that these packs are good as they are. */
    void note(Snapshot snapshot, Collection<Pack> packs) {
        for (Pack pack : packs) {
            key(snapshot, pack).ifPresent(this::note);
        }
    }

    private void note(String key) {
        try {
            jdbc.sql("insert into keuring (sleutel, gekeurd_op) values (:sleutel, :op)")
                    .param("sleutel", key)
                    .param("op", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DataAccessException databaseFailure) {
            // Another instance wrote the same, or the database is away; then the next start takes longer.
            LOG.debug("The book of tried rules cannot be written", LoggableFailure.withoutContent(databaseFailure));
        }
    }

    private Optional<String> key(Snapshot snapshot, Pack pack) {
        if (program == null) {
            return Optional.empty();
        }
        return Optional.of(new Fingerprint()
                .add(program)
                .add(pack.id())
                .add(snapshot.fingerprint(pack.id()))
                .add(ALL_DAYS)
                .hex());
    }
}
