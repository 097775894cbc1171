// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records adviezen and finds them again. */
public class Dossier {

    private final JdbcClient jdbc;
    private final Clock klok;

    public Dossier(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** Records an advies with its case. */
    public Dossierstuk legVast(Casus casus, Advies advies, String rol) {
        throw new UnsupportedOperationException();
    }

    /** The recorded advies with this id. */
    public Optional<Dossierstuk> zoek(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The latest recorded adviezen, newest first. */
    public List<Dossierregel> recente(int aantal) {
        throw new UnsupportedOperationException();
    }
}
