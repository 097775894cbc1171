// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

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
import nl.jeugdroute.dossier.Proefdatabase;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.vergelijking.Proefmap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real flow over a real database and a real folder, with a clock that tests can move. */
final class Beheerproef {

    static final Rolaccount AUTEUR = new Rolaccount("beleid", Set.of("BELEID"));
    static final Rolaccount COLLEGA = new Rolaccount("beleid2", Set.of("BELEID"));
    static final Rolaccount BEHEERDER = new Rolaccount("beheer", Set.of("BEHEER"));
    static final Rolaccount WERKER = new Rolaccount("werker", Set.of("WERKER"));
    static final String PAKKET = "noordoostpolder";

    final Path rules;
    private final DataSource database;
    final JdbcClient jdbc;
    final Regelbibliotheek bibliotheek;
    final Dossier dossier;
    final Concepten concepten;
    final Klok klok = new Klok(Instant.parse("2026-11-22T10:00:00Z"));
    int herladen;

    Beheerproef(Path map) {
        rules = Proefmap.maak(map.resolve("rules"));
        bibliotheek = Regelbibliotheek.laad(rules, klok);
        Proefdatabase proef = Proefdatabase.nieuw();
        database = proef.bron();
        jdbc = proef.jdbc();
        dossier = new Dossier(jdbc, klok);
        concepten = opnieuwGestart();
    }

    /** The service as it is after a restart: same database, same folder, nothing in memory. */
    Concepten opnieuwGestart() {
        return new Concepten(
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
        bibliotheek.vervang(Regelstand.lees(rules, klok));
    }

    /** A concept in which one provision is organised regionally. */
    UUID concept() {
        UUID id = concepten.maak(AUTEUR, PAKKET, "Dagbehandeling regionaal").id();
        wijzig(AUTEUR, id, "voorzieningen", "S11", "organisatieniveau", "REGIONAAL");
        return id;
    }

    Concepttabel wijzig(Rolaccount wie, UUID id, String tabel, String rij, String kolom, String waarde) {
        return concepten.wijzig(wie, id, tabel, hash(id, tabel), List.of(new Celwijziging(rij, kolom, waarde)));
    }

    String hash(UUID id, String tabel) {
        return concepten.tabel(AUTEUR, id, tabel).hash();
    }

    /** Submitted and approved. */
    UUID goedgekeurd(UUID id) {
        Concept ingediend = concepten.dienIn(AUTEUR, id, "Graag uw oordeel.");
        concepten.keurGoed(COLLEGA, id, ingediend.hash(), "Akkoord.");
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
    static final class Klok extends Clock {

        private Instant nu;

        Klok(Instant nu) {
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
            Klok deze = this;
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
