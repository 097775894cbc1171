// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.archief;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real database that starts empty, and a clock that is set by hand. */
public final class Archieftest {

    private Archieftest() {}

    /** A database with the tables of this version. */
    public static JdbcClient database() {
        JdbcDataSource bron = new JdbcDataSource();
        bron.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        bron.setUser("sa");
        Flyway.configure().dataSource(bron).load().migrate();
        return JdbcClient.create(bron);
    }

    /** A clock that moves only when told to. */
    public static final class Zetklok extends Clock {

        private volatile Instant nu;

        public Zetklok(String nu) {
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
