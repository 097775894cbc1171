// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty database with all tables, for tests that need no application. */
public final class Proefdatabase {

    private final DataSource bron;

    private Proefdatabase(DataSource bron) {
        this.bron = bron;
    }

    public static Proefdatabase nieuw() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        h2.setUser("sa");
        Flyway.configure().dataSource(h2).load().migrate();
        return new Proefdatabase(h2);
    }

    public DataSource bron() {
        return bron;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(bron);
    }

    public TransactionOperations transactie() {
        return new TransactionTemplate(new DataSourceTransactionManager(bron));
    }
}
