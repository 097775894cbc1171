// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beveiliging;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Doors with their own lock: the API by HTTP Basic without a session, the pages by a form with one. How the application
 * is doing can be asked by either.
 */
@Configuration(proxyBeanMethods = false)
class Beveiliging {

    private static final String API = "/api/**";
    private static final String OPENAPI = "/api/v1/openapi.json";
    private static final String GEZONDHEID = "/actuator/health";
    private static final String INLOGGEN = "/inloggen";
    private static final String[] OPENBAAR = {
        INLOGGEN,
        "/verlopen",
        "/huisstijl.css",
        "/stijl/**",
        "/beeld/**",
        "/letters/**",
        "/script/**",
        "/webjars/**",
        "/favicon.ico",
        "/favicon.svg",
        "/error"
    };

    /** Where rules are changed and how; the rules themselves are for everybody to read. */
    private static final String[] BEHEER = {
        "/regels/concepten/**", "/regels/*/historie/**", "/regels/status", "/regels/voorstellen/**"
    };

    /** Where somebody decides on a case. */
    private static final String BESLUIT = "/adviezen/*/besluit/**";

    /** Where stories to practise with are made; practising is for everybody. */
    private static final String EIGEN_VERHALEN = "/oefenen/eigen/**";

    // Nothing from elsewhere, nothing inline: text that slips into a page can do nothing there.
    private static final String INHOUD =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";
    private static final String APPARAAT = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        // No session and no cookie is accepted here, so there is nothing another site could ride on.
        http.securityMatcher(API)
                .authorizeHttpRequests(wie -> wie.requestMatchers(HttpMethod.GET, OPENAPI)
                        .permitAll()
                        .anyRequest()
                        .hasAnyRole(Demorol.namen()))
                .httpBasic(basic -> basic.realmName("Jeugdroute"))
                .csrf(csrf -> csrf.disable())
                .cors(cors -> cors.configurationSource(openbaarLeesbaar()))
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(bewaren -> bewaren.disable())
                .logout(uit -> uit.disable())
                .headers(Beveiliging::kopregels);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain gezondheid(HttpSecurity http) throws Exception {
        // Whether it is up anybody may know; the details are for some roles, from a page as well as from a script.
        http.securityMatcher(GEZONDHEID)
                .authorizeHttpRequests(wie -> wie.anyRequest().permitAll())
                .httpBasic(basic -> basic.realmName("Jeugdroute"))
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(bewaren -> bewaren.disable())
                .logout(uit -> uit.disable())
                .headers(Beveiliging::kopregels);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain paginas(HttpSecurity http) throws Exception {
        HttpSessionRequestCache bewaard = gevraagdePagina();
        SavedRequestAwareAuthenticationSuccessHandler naarGevraagdePagina =
                new SavedRequestAwareAuthenticationSuccessHandler();
        naarGevraagdePagina.setRequestCache(bewaard);
        Sessieverlies verlies = new Sessieverlies(INLOGGEN, naarGevraagdePagina);
        http.authorizeHttpRequests(wie -> wie.requestMatchers(OPENBAAR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/regels/**")
                        .hasRole(Demorol.BELEID.name())
                        .requestMatchers(HttpMethod.POST, BESLUIT)
                        .hasRole(Demorol.WERKER.name())
                        .requestMatchers(EIGEN_VERHALEN)
                        .hasRole(Demorol.TRAINER.name())
                        .requestMatchers(BEHEER)
                        .hasAnyRole(Demorol.BELEID.name(), Demorol.BEHEER.name())
                        .anyRequest()
                        .hasAnyRole(Demorol.namen()))
                .formLogin(formulier -> formulier
                        .loginPage(INLOGGEN)
                        .loginProcessingUrl(INLOGGEN)
                        .successHandler(verlies)
                        .failureHandler(verlies)
                        .permitAll())
                .exceptionHandling(fout -> fout.accessDeniedHandler(verlies))
                .logout(uit -> uit.logoutUrl("/uitloggen").logoutSuccessUrl(INLOGGEN + "?uitgelogd"))
                .requestCache(bewaren -> bewaren.requestCache(bewaard))
                .headers(Beveiliging::kopregels);
        return http.build();
    }

    private static void kopregels(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(frame -> frame.deny())
                .contentSecurityPolicy(csp -> csp.policyDirectives(INHOUD))
                .referrerPolicy(verwijzer -> verwijzer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(rechten -> rechten.policy(APPARAAT))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    // The page asked for comes back after logging in, without "?continue" in its address.
    private static HttpSessionRequestCache gevraagdePagina() {
        HttpSessionRequestCache bewaard = new HttpSessionRequestCache();
        bewaard.setMatchingRequestParameterName(null);
        return bewaard;
    }

    private static UrlBasedCorsConfigurationSource openbaarLeesbaar() {
        CorsConfiguration iedereen = new CorsConfiguration();
        iedereen.setAllowedOrigins(List.of("*"));
        iedereen.setAllowedMethods(List.of("GET", "HEAD"));
        iedereen.setExposedHeaders(List.of("API-Version"));
        UrlBasedCorsConfigurationSource bron = new UrlBasedCorsConfigurationSource();
        bron.registerCorsConfiguration(OPENAPI, iedereen);
        return bron;
    }
}
