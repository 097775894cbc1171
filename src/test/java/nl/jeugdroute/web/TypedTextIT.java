// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import java.util.Objects;
import nl.jeugdroute.ApplicationTestBase;
import nl.jeugdroute.security.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("Wat iemand op een pagina typt")
class TypedTextIT extends ApplicationTestBase {

    private static final String BSN = "111 222 333";

    @Autowired
    private MockMvc pagina;

    @Test
    void een_titel_met_een_burgerservicenummer_staat_er_nog_en_is_niet_bewaard() throws Exception {
        var antwoord = pagina.perform(
                        als(post("/regels/noordoostpolder/concepten").param("titel", BSN)))
                .andReturn();

        Map<String, Object> melding = antwoord.getFlashMap();
        assertThat(melding)
                .containsEntry("typedTitle", BSN)
                .containsEntry("typedPack", "noordoostpolder")
                .extractingByKey("refusal")
                .asString()
                .startsWith("Titel: ")
                .doesNotContain(BSN);
        String lijst = pagina.perform(als(get("/regels")).flashAttrs(melding))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(lijst).contains("value=\"" + BSN + "\"").contains("Titel: Hier staat een getal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"voorleggen", "intrekken"})
    void een_opmerking_bij_een_concept_wordt_geweigerd_en_staat_er_nog(String stap) throws Exception {
        String concept = Objects.requireNonNull(
                pagina.perform(als(post("/regels/noordoostpolder/concepten").param("titel", "Een proef")))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());

        MockHttpServletResponse antwoord = doe(post(concept + "/" + stap).param("opmerking", BSN + "\u0000"));

        assertThat(antwoord.getStatus()).isEqualTo(422);
        assertThat(antwoord.getContentAsString())
                .contains("Opmerking: Hier staat een")
                .contains(BSN);
        assertThat(doe(get(concept)).getContentAsString()).doesNotContain(BSN);
        doe(post(concept + "/intrekken").param("opmerking", "De proef is klaar."));
    }

    @Test
    void een_zoekwoord_wordt_niet_herhaald_buiten_het_veld() throws Exception {
        String woorden = doe(get("/regels/begrippen").param("zoek", BSN)).getContentAsString();

        assertThat(woorden).contains("Zoek een woord: Hier staat een getal").doesNotContain("gevonden bij “");
        assertThat(doe(get("/adviezen").param("route", BSN)).getContentAsString())
                .doesNotContain(BSN);
    }

    @Test
    void een_bestand_dat_te_groot_is_krijgt_een_pagina_die_zegt_hoe_groot_het_mag_zijn() throws Exception {
        MockHttpServletResponse antwoord = doe(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413));

        assertThat(antwoord.getStatus()).isEqualTo(413);
        assertThat(antwoord.getContentAsString()).contains("Dit bestand is te groot", "5 MB", "10 MB");
    }

    @Test
    void een_bijnaam_met_een_onzichtbaar_teken_is_geen_storing() throws Exception {
        MockHttpServletResponse antwoord = doe(post("/oefenen/voortgang/verder").param("eerder", "otter\u0000-k7m2p"));

        assertThat(antwoord.getStatus()).isEqualTo(200);
        assertThat(antwoord.getContentAsString()).contains("Deze bijnaam kennen wij niet");
    }

    private MockHttpServletResponse doe(MockHttpServletRequestBuilder verzoek) throws Exception {
        return pagina.perform(als(verzoek)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder als(MockHttpServletRequestBuilder verzoek) {
        return verzoek.with(user("beleid").roles(Role.BELEID.name(), Role.WERKER.name()))
                .with(csrf());
    }
}
