// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.herladen;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.contract.Storing;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Vingerafdruk;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers which rules were tried and proven. A line holds for these very files under this very program only: with one byte
 * changed in either there is no line, and everything is tried again. So nothing depends on this book but the time a start
 * takes.
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

    /** Whether these rules were found good before, by this program. */
    boolean staatErin(Regelstand stand) {
        return sleutel(stand)
                .filter(sleutel -> {
                    try {
                        return jdbc.sql("select count(*) from keuring where sleutel = :sleutel")
                                        .param("sleutel", sleutel)
                                        .query(Integer.class)
                                        .single()
                                > 0;
                    } catch (DataAccessException database) {
                        LOG.warn("The book of tried rules cannot be read", Storing.zonderInhoud(database));
                        return false;
                    }
                })
                .isPresent();
    }

    /** Writes down that these rules are good. */
    void noteer(Regelstand stand) {
        sleutel(stand).ifPresent(sleutel -> {
            try {
                jdbc.sql("insert into keuring (sleutel, gekeurd_op) values (:sleutel, :op)")
                        .param("sleutel", sleutel)
                        .param("op", klok.instant().atOffset(ZoneOffset.UTC))
                        .update();
            } catch (DataAccessException database) {
                // Another instance wrote the same, or the database is away; then the next start takes longer.
                LOG.debug("The book of tried rules cannot be written", Storing.zonderInhoud(database));
            }
        });
    }

    private Optional<String> sleutel(Regelstand stand) {
        if (programma == null) {
            return Optional.empty();
        }
        // What an expired pack still answers differs from day to day.
        boolean hangtAfVanDag = stand.pakketten().stream()
                .anyMatch(pakket -> pakket.status() != Setstatus.HISTORISCH
                        && pakket.geldigheid().tot() != null);
        return Optional.of(new Vingerafdruk()
                .voeg(programma)
                .voeg(stand.bestanden().hash())
                .voeg(hangtAfVanDag ? stand.vandaag().toString() : "elke dag")
                .hex());
    }
}
