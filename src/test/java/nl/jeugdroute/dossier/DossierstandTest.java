// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Voorbeeldadvies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("Wat er om een vastgelegd advies heen staat")
class DossierstandTest {

    private static final Casus CASUS =
            Casuslezer.vertaal(JsonNodeFactory.instance.objectNode().put("gemeente", "noordoostpolder"));

    private final Proefdatabase database = Proefdatabase.nieuw();
    private final Dossier dossier = new Dossier(database.jdbc(), Clock.systemUTC());

    @Test
    void werkt_uit_wat_een_oudere_versie_vastlegde() {
        dossier.legVast(CASUS, Voorbeeldadvies.vol(), Aanvraag.van("WERKER"));
        JdbcClient jdbc = database.jdbc();
        jdbc.sql("delete from advieskenmerk").update();
        jdbc.sql("update dossierstuk set uitgewerkt = false, niveau = null, urgentie_rang = 9")
                .update();

        dossier.werkOudeUit();

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
        Dossierstuk eerste = dossier.legVast(CASUS, Voorbeeldadvies.kaal(), Aanvraag.van("WERKER"));
        Dossierstuk tweede =
                dossier.legVast(CASUS, Voorbeeldadvies.vol(), new Aanvraag("WERKER", "werker", eerste.id(), null));

        assertThatThrownBy(() -> dossier.legVast(
                        CASUS, Voorbeeldadvies.vol(), new Aanvraag("WERKER", "werker", eerste.id(), null)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(dossier.opvolger(
                        eerste.id(), Voorbeeldadvies.vol().regelset().hash()))
                .hasValue(tweede.id());
        assertThat(dossier.stand(eerste.id())).hasValue(new Dossierstand(0, null, tweede.id()));
        assertThat(dossier.stand(tweede.id())).hasValue(new Dossierstand(0, eerste.id(), null));
    }

    @Test
    void legt_een_verzoek_dat_twee_keer_komt_een_keer_vast() {
        Aanvraag aanvraag = new Aanvraag("WERKER", "werker", null, UUID.randomUUID());
        Dossierstuk eerste = dossier.legVast(CASUS, Voorbeeldadvies.kaal(), aanvraag);

        assertThat(dossier.legVast(CASUS, Voorbeeldadvies.kaal(), aanvraag)).isEqualTo(eerste);
        assertThat(dossier.laatste("noordoostpolder", 10)).hasSize(1);
    }

    @Test
    void geeft_een_ander_account_nooit_wat_het_eerste_vastlegde() {
        UUID sleutel = UUID.randomUUID();
        dossier.legVast(CASUS, Voorbeeldadvies.kaal(), new Aanvraag("WERKER", "werker", null, sleutel));

        Aanvraag vanEenAnder = new Aanvraag("WERKER", "werker2", null, sleutel);
        assertThatThrownBy(() -> dossier.legVast(CASUS, Voorbeeldadvies.kaal(), vanEenAnder))
                .isInstanceOf(DuplicateKeyException.class);
    }
}
