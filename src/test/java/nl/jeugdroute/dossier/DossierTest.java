// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.exchange.json.ExampleAdvies;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Het dossier")
class DossierTest {

    private static final Instant NU = Instant.parse("2026-03-01T10:15:30.123456789Z");

    @TempDir
    private Path map;

    private DataSource bron;

    @BeforeEach
    void nieuwe_database() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + map.resolve("dossier"));
        h2.setUser("sa");
        bron = h2;
        Flyway.configure().dataSource(bron).load().migrate();
    }

    @Test
    void geeft_een_vastgelegd_advies_ongewijzigd_terug_na_opnieuw_openen() {
        DossierItem vastgelegd =
                dossier(NU).record(TestRules.volleCasus(), ExampleAdvies.vol(), RecordingRequest.of("WERKER"));

        DossierItem gevonden = dossier(NU).find(vastgelegd.id()).orElseThrow();

        assertThat(gevonden).isEqualTo(vastgelegd);
        assertThat(gevonden.casus()).isEqualTo(TestRules.volleCasus());
        assertThat(gevonden.advies()).isEqualTo(ExampleAdvies.vol());
        assertThat(gevonden.recordedAt()).isEqualTo(Instant.parse("2026-03-01T10:15:30.123456Z"));
    }

    @Test
    void bewaart_ook_een_advies_met_alleen_het_nodige() {
        DossierItem vastgelegd = dossier(NU).record(legeCasus(), ExampleAdvies.kaal(), RecordingRequest.of("BELEID"));

        assertThat(dossier(NU).find(vastgelegd.id())).hasValue(vastgelegd);
    }

    @Test
    void vindt_niets_onder_een_onbekend_nummer() {
        assertThat(dossier(NU).find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void geeft_de_laatste_adviezen_nieuwste_eerst() {
        UUID eerste = dossier(NU)
                .record(legeCasus(), ExampleAdvies.kaal(), RecordingRequest.of("WERKER"))
                .id();
        UUID tweede = dossier(NU.plus(Duration.ofMinutes(1)))
                .record(TestRules.volleCasus(), ExampleAdvies.vol(), RecordingRequest.of("TRAINER"))
                .id();

        assertThat(dossier(NU).recent(10)).extracting(DossierEntry::id).containsExactly(tweede, eerste);
        assertThat(dossier(NU).recent(1))
                .containsExactly(new DossierEntry(
                        tweede,
                        Instant.parse("2026-03-01T10:16:30.123456Z"),
                        "noordoostpolder",
                        "zaak-1",
                        Route.SAVE_WERKER,
                        Vorm.INZET,
                        "SAVE-werker",
                        Urgentie.SPOED,
                        "TRAINER"));
    }

    @Test
    void bewaart_een_conclusie_als_de_tekst_van_het_contract() {
        dossier(NU).record(TestRules.volleCasus(), ExampleAdvies.vol(), RecordingRequest.of("WERKER"));

        assertThat(JdbcClient.create(bron)
                        .sql("select advies from dossierstuk")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains(
                        "\"hoofdroute\":{\"route\":\"SAVE_WERKER\",\"naam\":\"SAVE-werker\",\"vorm\":\"INZET\"",
                        "\"conclusie\":\"ROUTE SAVE_WERKER\",\"tekst\":");
    }

    @Test
    void bewaart_een_casus_in_de_namen_van_het_contract_en_zonder_gebruikersnaam() {
        dossier(NU).record(TestRules.volleCasus(), ExampleAdvies.vol(), RecordingRequest.of("WERKER"));

        List<String> casussen = JdbcClient.create(bron)
                .sql("select casus from dossierstuk")
                .query(String.class)
                .list();
        assertThat(casussen).singleElement().asString().contains("\"acuutGevaar\":\"JA\"", "\"urenPerWeek\":16.50");
        assertThat(JdbcClient.create(bron)
                        .sql("select lower(column_name) from information_schema.columns where lower(table_name) ="
                                + " 'dossierstuk'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "id",
                        "vastgelegd_op",
                        "rol",
                        "gemeente",
                        "kenmerk",
                        "route",
                        "vorm",
                        "route_naam",
                        "urgentie",
                        "set_id",
                        "set_hash",
                        "casus",
                        "advies",
                        "eigenaar",
                        "vorige_id",
                        "aanvraag",
                        "urgentie_rang",
                        "open_feiten",
                        "niveau",
                        "organisatieniveau",
                        "beschikking",
                        "besluit_versie",
                        "besluit",
                        "uitgewerkt");
        assertThat(JdbcClient.create(bron)
                        .sql("select eigenaar from dossierstuk")
                        .query(String.class)
                        .optional())
                .as("who records through the API is not kept")
                .isEmpty();
    }

    private Dossier dossier(Instant nu) {
        return new Dossier(JdbcClient.create(bron), Clock.fixed(nu, ZoneOffset.UTC), gemeente -> TestRules.feiten());
    }

    private static Casus legeCasus() {
        return Casus.of(TestRules.feiten(), "noordoostpolder");
    }
}
