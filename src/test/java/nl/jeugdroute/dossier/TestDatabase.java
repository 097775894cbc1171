// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An empty database with all tables on a real PostgreSQL, for tests that need no application. The tests of pages and of
 * the API run on H2, so that every statement is tried on both.
 */
public final class TestDatabase {

    private static final String SJABLOON = "sjabloon";
    private static final AtomicInteger VOLGNUMMER = new AtomicInteger();

    private final DataSource bron;

    private TestDatabase(DataSource bron) {
        this.bron = bron;
    }

    /** A database of its own; the tables are made once, later ones are copies. */
    public static TestDatabase nieuw() {
        String naam = "proef_" + VOLGNUMMER.incrementAndGet();
        JdbcClient.create(TestDatabaseServer.POSTGRES.getPostgresDatabase())
                .sql("create database " + naam + " template " + SJABLOON)
                .update();
        return new TestDatabase(TestDatabaseServer.POSTGRES.getDatabase("postgres", naam));
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

    /** Starts with the first database that is asked for and stops with the tests. */
    private static final class TestDatabaseServer {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                JdbcClient.create(server.getPostgresDatabase())
                        .sql("create database " + SJABLOON)
                        .update();
                Flyway.configure()
                        .dataSource(server.getDatabase("postgres", SJABLOON))
                        .load()
                        .migrate();
                return server;
            } catch (IOException geenServer) {
                throw new UncheckedIOException(geenServer);
            }
        }
    }
}
