// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.exchange.json.ExampleAdvies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Wat er om een vastgelegd advies heen staat")
class DossierItemStateIT {

    private static final Casus CASUS = Casus.of(TestRules.feiten(), "noordoostpolder");

    private final TestDatabase database = TestDatabase.nieuw();
    private final Dossier dossier = new Dossier(database.jdbc(), TestRules.KLOK, gemeente -> TestRules.feiten());

    @Test
    void werkt_uit_wat_een_oudere_versie_vastlegde() {
        dossier.record(CASUS, ExampleAdvies.vol(), RecordingRequest.of("WERKER"));
        JdbcClient jdbc = database.jdbc();
        jdbc.sql("delete from advieskenmerk").update();
        jdbc.sql("update dossierstuk set uitgewerkt = false, niveau = null, urgentie_rang = 9")
                .update();

        dossier.deriveOlder();

        assertThat(jdbc.sql("select count(*) from dossierstuk where uitgewerkt and urgentie_rang = 2")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select waarde from advieskenmerk where soort = 'OPEN_PUNT'")
                        .query(String.class)
                        .list())
                .isNotEmpty();
    }

    @Test
    void geeft_een_advies_onder_dezelfde_regels_maar_een_opvolger() {
        DossierItem eerste = dossier.record(CASUS, ExampleAdvies.kaal(), RecordingRequest.of("WERKER"));
        DossierItem tweede =
                dossier.record(CASUS, ExampleAdvies.vol(), new RecordingRequest("WERKER", "werker", eerste.id(), null));

        assertThatThrownBy(() -> dossier.record(
                        CASUS, ExampleAdvies.vol(), new RecordingRequest("WERKER", "werker", eerste.id(), null)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(dossier.successor(eerste.id(), ExampleAdvies.vol().regelset().hash()))
                .hasValue(tweede.id());
        assertThat(dossier.state(eerste.id())).hasValue(new DossierItemState(0, null, tweede.id()));
        assertThat(dossier.state(tweede.id())).hasValue(new DossierItemState(0, eerste.id(), null));
    }

    @Test
    void legt_een_verzoek_dat_twee_keer_komt_een_keer_vast() {
        RecordingRequest aanvraag = new RecordingRequest("WERKER", "werker", null, UUID.randomUUID());
        DossierItem eerste = dossier.record(CASUS, ExampleAdvies.kaal(), aanvraag);

        assertThat(dossier.record(CASUS, ExampleAdvies.kaal(), aanvraag)).isEqualTo(eerste);
        assertThat(dossier.last("noordoostpolder", 10)).hasSize(1);
    }

    @Test
    void geeft_een_ander_account_nooit_wat_het_eerste_vastlegde() {
        UUID sleutel = UUID.randomUUID();
        dossier.record(CASUS, ExampleAdvies.kaal(), new RecordingRequest("WERKER", "werker", null, sleutel));

        RecordingRequest vanEenAnder = new RecordingRequest("WERKER", "werker2", null, sleutel);
        assertThatThrownBy(() -> dossier.record(CASUS, ExampleAdvies.kaal(), vanEenAnder))
                .isInstanceOf(DuplicateKeyException.class);
    }
}
