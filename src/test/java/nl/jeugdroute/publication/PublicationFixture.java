// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.TestDatabase;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.impact.TrialFolder;
import nl.jeugdroute.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real flow over a real database and a real folder, with a clock that tests can move. */
final class PublicationFixture {

    static final RoleAccount AUTEUR = new RoleAccount("beleid", Set.of(Role.BELEID));
    static final RoleAccount COLLEGA = new RoleAccount("beleid2", Set.of(Role.BELEID));
    static final RoleAccount BEHEERDER = new RoleAccount("beheer", Set.of(Role.BEHEER));
    static final RoleAccount WERKER = new RoleAccount("werker", Set.of(Role.WERKER));
    static final String PAKKET = "noordoostpolder";

    final Path rules;
    private final DataSource database;
    final JdbcClient jdbc;
    final RuleLibrary bibliotheek;
    final Dossier dossier;
    final DraftWorkflow concepten;
    final PublicationClock klok = new PublicationClock(Instant.parse("2026-11-22T10:00:00Z"));
    int herladen;

    PublicationFixture(Path map) {
        rules = TrialFolder.maak(map.resolve("rules"));
        bibliotheek = RuleLibrary.load(rules, klok);
        TestDatabase proef = TestDatabase.nieuw();
        database = proef.bron();
        jdbc = proef.jdbc();
        dossier = new Dossier(jdbc, klok, gemeente -> bibliotheek.snapshot().casusFacts(gemeente));
        concepten = opnieuwGestart();
    }

    /** The service as it is after a restart: same database, same folder, nothing in memory. */
    DraftWorkflow opnieuwGestart() {
        return new DraftWorkflow(
                JdbcClient.create(database),
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                bibliotheek,
                rules,
                dossier,
                klok,
                this::herlaad);
    }

    private void herlaad() {
        herladen++;
        bibliotheek.replace(Snapshot.read(rules, klok));
    }

    /** A draft in which one provision is organised regionally. */
    UUID concept() {
        UUID id = concepten.create(AUTEUR, PAKKET, "Dagbehandeling regionaal").id();
        wijzig(AUTEUR, id, "voorzieningen", "S11", "organisatieniveau", "REGIONAAL");
        return id;
    }

    DraftTable wijzig(RoleAccount wie, UUID id, String tabel, String rij, String kolom, String waarde) {
        return concepten.change(wie, id, tabel, hash(id, tabel), List.of(new CellEdit(rij, kolom, waarde)));
    }

    String hash(UUID id, String tabel) {
        return concepten.table(AUTEUR, id, tabel).hash();
    }

    /** Submitted and approved. */
    UUID goedgekeurd(UUID id) {
        Draft ingediend = concepten.submit(AUTEUR, id, "Graag uw oordeel.");
        concepten.approve(COLLEGA, id, ingediend.hash(), "Akkoord.");
        return id;
    }

    byte[] bestand(String naam) {
        try {
            return Files.readAllBytes(rules.resolve(naam));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clock that stands still until it is moved. */
    static final class PublicationClock extends Clock {

        private Instant nu;

        PublicationClock(Instant nu) {
            this.nu = nu;
        }

        void zet(String moment) {
            nu = Instant.parse(moment);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            PublicationClock deze = this;
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return zone;
                }

                @Override
                public Clock withZone(ZoneId ander) {
                    return deze.withZone(ander);
                }

                @Override
                public Instant instant() {
                    return deze.instant();
                }
            };
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }
}
