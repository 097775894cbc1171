// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.jeugdroute.ApplicationTestBase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("De beveiliging")
class SecurityConfigurationIT extends ApplicationTestBase {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private UserDetailsService accounts;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/casus", "/adviezen", "/regels", "/actuator/env", "/actuator", "/h2-console"})
    void stuurt_wie_niet_is_ingelogd_naar_inloggen(String pad) throws Exception {
        mvc.perform(get(pad)).andExpect(redirectedUrl("/inloggen"));
    }

    @Test
    void laat_de_gezondheid_zonder_bijzonderheden_aan_iedereen_zien() throws Exception {
        String gezondheid = mvc.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(gezondheid).contains("\"status\":\"UP\"").doesNotContain("components", "details", "H2");
    }

    @Test
    void laat_de_gezondheid_met_bijzonderheden_zien_aan_wie_als_beheerder_is_ingelogd() throws Exception {
        MockHttpSession sessie = new MockHttpSession();
        mvc.perform(post("/inloggen")
                .session(sessie)
                .param("username", "beheer")
                .param("password", "demo")
                .with(csrf()));

        assertThat(mvc.perform(get("/actuator/health").session(sessie))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("\"regels\"", "laatsteControle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/beans", "/actuator/heapdump"})
    void heeft_verder_niets_over_de_toepassing_te_zien(String pad) throws Exception {
        mvc.perform(get(pad).with(user("beheer").roles("BEHEER"))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"werker, WERKER", "beleid, BELEID", "beleid2, BELEID", "trainer, TRAINER", "beheer, BEHEER"})
    void laat_de_demo_accounts_met_hun_rol_binnen(String account, String rol) throws Exception {
        mvc.perform(post("/inloggen")
                        .param("username", account)
                        .param("password", "demo")
                        .with(csrf()))
                .andExpect(redirectedUrl("/"))
                .andExpect(authenticated().withUsername(account).withRoles(new String[] {rol}));
    }

    @Test
    void hasht_het_openbare_wachtwoord_ook_na_gebruik_niet() throws Exception {
        mvc.perform(post("/inloggen")
                .param("username", "werker")
                .param("password", "demo")
                .with(csrf()));

        assertThat(accounts.loadUserByUsername("werker").getPassword()).isEqualTo("{noop}demo");
    }

    /** With such a place Spring Security hashes the password at every request, which takes longer than the advies. */
    @Test
    void heeft_geen_plek_waar_een_gehasht_wachtwoord_heen_zou_kunnen() {
        assertThat(accounts).isNotInstanceOf(UserDetailsPasswordService.class);
    }

    @Test
    void brengt_na_het_inloggen_naar_de_gevraagde_pagina() throws Exception {
        MockHttpSession sessie = new MockHttpSession();
        mvc.perform(get("/adviezen").session(sessie)).andExpect(redirectedUrl("/inloggen"));

        mvc.perform(post("/inloggen")
                        .param("username", "werker")
                        .param("password", "demo")
                        .with(csrf())
                        .session(sessie))
                .andExpect(redirectedUrl("http://localhost/adviezen"));
    }

    @Test
    void laat_een_verkeerd_wachtwoord_niet_binnen() throws Exception {
        mvc.perform(post("/inloggen")
                        .param("username", "werker")
                        .param("password", "geheim")
                        .with(csrf()))
                .andExpect(redirectedUrl("/inloggen?error"))
                .andExpect(unauthenticated());
    }

    @Test
    void weigert_een_formulier_zonder_csrf_teken() throws Exception {
        mvc.perform(post("/inloggen").param("username", "werker").param("password", "demo"))
                .andExpect(forwardedUrl("/verlopen"))
                .andExpect(unauthenticated());
        mvc.perform(post("/uitloggen").with(user("werker").roles("WERKER"))).andExpect(forwardedUrl("/verder"));
    }

    @Test
    void laat_uitloggen() throws Exception {
        mvc.perform(post("/uitloggen").with(user("werker").roles("WERKER")).with(csrf()))
                .andExpect(redirectedUrl("/inloggen?uitgelogd"))
                .andExpect(unauthenticated());
    }

    @Test
    void neemt_bij_de_api_geen_sessie_van_de_paginas_aan() throws Exception {
        MockHttpSession sessie = (MockHttpSession) mvc.perform(post("/inloggen")
                        .param("username", "werker")
                        .param("password", "demo")
                        .with(csrf()))
                .andReturn()
                .getRequest()
                .getSession();

        mvc.perform(get("/api/v1/regelsets").session(sessie)).andExpect(status().isUnauthorized());
    }

    @Test
    void neemt_bij_de_paginas_geen_http_basic_aan() throws Exception {
        mvc.perform(get("/").with(httpBasic("werker", "demo")))
                .andExpect(redirectedUrl("/inloggen"))
                .andExpect(header().doesNotExist("WWW-Authenticate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/regelsets", "/api/v1/openapi.json", "/actuator/health"})
    void stuurt_overal_de_beschermende_kopregels_mee(String pad) throws Exception {
        mvc.perform(get(pad))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                                        + "form-action 'self'; frame-ancestors 'none'"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void dwingt_https_af_waar_https_is() throws Exception {
        mvc.perform(get("/inloggen").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }
}
