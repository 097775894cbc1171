// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.herladen;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.contract.Storing;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Vingerafdruk;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers which packs were tried and proven. A line holds for the very files a pack is read from under this very program
 * only: with one byte changed in either there is no line, and the pack is tried again. So nothing depends on this book but
 * the time a start takes.
 */
public final class Keurboek {

    private static final Logger LOG = LoggerFactory.getLogger(Keurboek.class);

    private final JdbcClient jdbc;
    private final Clock klok;
    private final @Nullable String programma;

    /** The book in this database. */
    public Keurboek(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.programma = programma();
    }

    /** A program that cannot tell what it consists of trusts nothing that was written earlier. */
    private static @Nullable String programma() {
        try {
            return Programma.kenmerk();
        } catch (IOException onbekend) {
            LOG.warn("Cannot tell which program this is; rules are tried at every start", onbekend);
            return null;
        }
    }

    /** Those of these packs that were found good before, as they are now, by this program. */
    Set<String> gekeurd(Regelstand stand, Collection<Pakket> pakketten) {
        Map<String, String> perSleutel = new HashMap<>();
        for (Pakket pakket : pakketten) {
            sleutel(stand, pakket).ifPresent(sleutel -> perSleutel.put(sleutel, pakket.id()));
        }
        if (perSleutel.isEmpty()) {
            return Set.of();
        }
        try {
            return jdbc
                    .sql("select sleutel from keuring where sleutel in (:sleutels)")
                    .param("sleutels", perSleutel.keySet())
                    .query(String.class)
                    .list()
                    .stream()
                    .map(perSleutel::get)
                    .collect(Collectors.toSet());
        } catch (DataAccessException database) {
            LOG.warn("The book of tried rules cannot be read", Storing.zonderInhoud(database));
            return Set.of();
        }
    }

    /** Writes down that these packs are good as they are. */
    void noteer(Regelstand stand, Collection<Pakket> pakketten) {
        for (Pakket pakket : pakketten) {
            sleutel(stand, pakket).ifPresent(this::noteer);
        }
    }

    private void noteer(String sleutel) {
        try {
            jdbc.sql("insert into keuring (sleutel, gekeurd_op) values (:sleutel, :op)")
                    .param("sleutel", sleutel)
                    .param("op", klok.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DataAccessException database) {
            // Another instance wrote the same, or the database is away; then the next start takes longer.
            LOG.debug("The book of tried rules cannot be written", Storing.zonderInhoud(database));
        }
    }

    private Optional<String> sleutel(Regelstand stand, Pakket pakket) {
        if (programma == null) {
            return Optional.empty();
        }
        // What an expired pack still answers differs from day to day.
        boolean hangtAfVanDag =
                pakket.status() != Setstatus.HISTORISCH && pakket.geldigheid().tot() != null;
        return Optional.of(new Vingerafdruk()
                .voeg(programma)
                .voeg(pakket.id())
                .voeg(stand.vingerafdruk(pakket.id()))
                .voeg(hangtAfVanDag ? stand.vandaag().toString() : "elke dag")
                .hex());
    }
}
