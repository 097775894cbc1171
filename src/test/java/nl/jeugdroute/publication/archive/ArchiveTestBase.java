// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.jeugdroute.dossier.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real database that starts empty, and a clock that is set by hand. */
public final class ArchiveTestBase {

    private ArchiveTestBase() {}

    /** A database with the tables of this version. */
    public static JdbcClient database() {
        return TestDatabase.nieuw().jdbc();
    }

    /** A clock that moves only when told to. */
    public static final class SettableClock extends Clock {

        private volatile Instant nu;

        public SettableClock(String nu) {
            zet(nu);
        }

        public void zet(String tijdstip) {
            this.nu = Instant.parse(tijdstip);
        }

        @Override
        public Instant instant() {
            return nu;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(nu, zone);
        }
    }
}
