// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.archief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.regels.Regelbestanden;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps every rule set that ever counted, whole and found by its hash. Safe for use by many threads. */
public class Regelarchief {

    /** Compiled rules of then, kept for the next question about the same day. */
    private static final int MEESTE_GELADEN = 3;

    private static final String BEWAAR_MAP =
            "insert into regelmap (hash, bewaard_op, inhoud) values (:hash, :bewaardOp, :inhoud)";
    private static final String BEWAAR_SET =
            "insert into regelset_herkomst (set_hash, vanaf, map_hash) values (:set, :vanaf, :map)";
    private static final String ZOEK_HERKOMST =
            "select vanaf, map_hash from regelset_herkomst where set_hash = :set order by vanaf";

    private static final Logger LOG = LoggerFactory.getLogger(Regelarchief.class);

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Map<String, Regelstand> geladen = new LinkedHashMap<>(MEESTE_GELADEN, 0.75f, true);

    public Regelarchief(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** Keeps all sets of these rules, which count from now on. Keeping what is kept already changes nothing. */
    public void bewaar(Regelstand stand) {
        // Microseconds are what every database keeps.
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        String map = stand.bestanden().hash();
        if (!isBewaard(map)) {
            eenmaal(jdbc.sql(BEWAAR_MAP)
                    .param("hash", map)
                    .param("bewaardOp", nu.atOffset(ZoneOffset.UTC))
                    .param("inhoud", Inpakker.pakIn(stand.bestanden())));
        }
        stand.sets().stream()
                .map(set -> set.kenmerk().hash())
                .distinct()
                .filter(set -> !herkomst(set, nu).map(Herkomst::map).equals(Optional.of(map)))
                .forEach(set -> eenmaal(jdbc.sql(BEWAAR_SET)
                        .param("set", set)
                        .param("vanaf", nu.atOffset(ZoneOffset.UTC))
                        .param("map", map)));
    }

    /** Another instance of the application may keep the same rules at the same instant. */
    private static void eenmaal(JdbcClient.StatementSpec toevoeging) {
        try {
            toevoeging.update();
        } catch (DuplicateKeyException dubbel) {
            // Then it is there, which is all we want.
        }
    }

    /** The rules that last held this set, seen on the day they came to count. */
    public Optional<Regelstand> onder(String setHash) {
        return herkomst(setHash, Instant.MAX).flatMap(herkomst -> stand(herkomst, herkomst.vanaf(), setHash));
    }

    /**
     * The rules that held this set at a moment, seen on the day of that moment.
     *
     * @throws nl.jeugdroute.regels.RegelsOngeldig when this version of the application cannot read those rules any more
     */
    public Optional<Regelstand> onder(String setHash, Instant moment) {
        return herkomst(setHash, moment).flatMap(herkomst -> stand(herkomst, moment, setHash));
    }

    private Optional<Regelstand> stand(Herkomst herkomst, Instant moment, String setHash) {
        return laad(herkomst.map())
                .map(stand -> stand.opMoment(Clock.fixed(moment, ZoneOffset.UTC)))
                .filter(stand -> stand.sets().stream()
                        .map(Regelset::kenmerk)
                        .anyMatch(set -> set.hash().equals(setHash)));
    }

    /** From when a set was read from a folder. */
    private record Herkomst(Instant vanaf, String map) {}

    // A set that is kept only just after the first advies under it is still the one of that advies.
    private Optional<Herkomst> herkomst(String setHash, Instant moment) {
        List<Herkomst> alle = jdbc.sql(ZOEK_HERKOMST)
                .param("set", setHash)
                .query((rij, nummer) -> new Herkomst(
                        rij.getObject("vanaf", OffsetDateTime.class).toInstant(), rij.getString("map_hash")))
                .list();
        return alle.stream()
                .filter(herkomst -> !herkomst.vanaf().isAfter(moment))
                .reduce((eerder, later) -> later)
                .or(() -> alle.stream().findFirst());
    }

    private boolean isBewaard(String mapHash) {
        return jdbc.sql("select count(*) from regelmap where hash = :hash")
                        .param("hash", mapHash)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Optional<String> inhoud(String mapHash) {
        return jdbc.sql("select inhoud from regelmap where hash = :hash")
                .param("hash", mapHash)
                .query(String.class)
                .optional();
    }

    // Compiling costs a second at most; whoever asks for the same rules meanwhile waits for that instead of doing it
    // too.
    private synchronized Optional<Regelstand> laad(String mapHash) {
        Regelstand bekend = geladen.get(mapHash);
        if (bekend != null) {
            return Optional.of(bekend);
        }
        Optional<Regelstand> stand = inhoud(mapHash).map(Inpakker::pakUit).map(this::laad);
        stand.ifPresent(gelezen -> {
            geladen.put(mapHash, gelezen);
            if (geladen.size() > MEESTE_GELADEN) {
                String oudste = geladen.keySet().iterator().next();
                geladen.remove(oudste).sluit();
            }
        });
        return stand;
    }

    private Regelstand laad(Regelbestanden bestanden) {
        try {
            Path map = Files.createTempDirectory("jeugdroute-regels-");
            try {
                bestanden.schrijf(map);
                return Regelstand.lees(map, klok);
            } finally {
                ruimOp(map);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lay out the rules of then", e);
        }
    }

    private static void ruimOp(Path map) {
        try (Stream<Path> paden = Files.walk(map)) {
            for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(pad);
            }
        } catch (IOException blijftStaan) {
            LOG.warn("Could not clean up {}", map);
        }
    }
}
