// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.security;

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
 * Security configuration: doors with their own lock: the API by HTTP Basic without a session, the pages by a form with
 * one. How the application is doing can be asked by either.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String API = "/api/**";
    private static final String OPENAPI = "/api/v1/openapi.json";
    private static final String HEALTH = "/actuator/health";
    private static final String LOGIN = "/inloggen";
    private static final String[] PUBLIC = {
        LOGIN,
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
    private static final String[] MANAGEMENT = {
        "/regels/concepten/**", "/regels/*/historie/**", "/regels/status", "/regels/voorstellen/**"
    };

    /** Where somebody decides on a case. */
    private static final String BESLUIT = "/adviezen/*/besluit/**";

    /** Where stories to practise with are made; practising is for everybody. */
    private static final String OWN_STORIES = "/oefenen/eigen/**";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        // No session and no cookie is accepted here, so there is nothing another site could ride on.
        http.securityMatcher(API)
                .authorizeHttpRequests(authentication -> authentication
                        .requestMatchers(HttpMethod.GET, OPENAPI)
                        .permitAll()
                        .anyRequest()
                        .hasAnyRole(Role.names()))
                .httpBasic(basic -> basic.realmName("Jeugdroute"))
                .csrf(csrf -> csrf.disable())
                .cors(cors -> cors.configurationSource(publiclyReadable()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(requestCache -> requestCache.disable())
                .logout(out -> out.disable())
                .headers(SecurityConfiguration::configureHeaders);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain health(HttpSecurity http) throws Exception {
        // Whether it is up anybody may know; the details are for some roles, from a page as well as from a script.
        http.securityMatcher(HEALTH)
                .authorizeHttpRequests(
                        authentication -> authentication.anyRequest().permitAll())
                .httpBasic(basic -> basic.realmName("Jeugdroute"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(requestCache -> requestCache.disable())
                .logout(out -> out.disable())
                .headers(SecurityConfiguration::configureHeaders);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        HttpSessionRequestCache saved = requestedPage();
        SavedRequestAwareAuthenticationSuccessHandler toRequestedPage =
                new SavedRequestAwareAuthenticationSuccessHandler();
        toRequestedPage.setRequestCache(saved);
        SessionLossHandler sessionLoss = new SessionLossHandler(LOGIN, toRequestedPage);
        http.authorizeHttpRequests(authentication -> authentication
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/regels/**")
                        .hasAnyRole(Role.names(Permission.CHANGE_RULES))
                        .requestMatchers(HttpMethod.POST, BESLUIT)
                        .hasAnyRole(Role.names(Permission.DECIDE))
                        .requestMatchers(OWN_STORIES)
                        .hasAnyRole(Role.names(Permission.TELL_STORIES))
                        .requestMatchers(MANAGEMENT)
                        .hasAnyRole(Role.names(Permission.READ_DRAFTS))
                        .anyRequest()
                        .hasAnyRole(Role.names()))
                .formLogin(form -> form.loginPage(LOGIN)
                        .loginProcessingUrl(LOGIN)
                        .successHandler(sessionLoss)
                        .failureHandler(sessionLoss)
                        .permitAll())
                .exceptionHandling(error -> error.accessDeniedHandler(sessionLoss))
                .logout(out -> out.logoutUrl("/uitloggen").logoutSuccessUrl(LOGIN + "?uitgelogd"))
                .requestCache(requestCache -> requestCache.requestCache(saved))
                .headers(SecurityConfiguration::configureHeaders);
        return http.build();
    }

    private static void configureHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(frame -> frame.deny())
                .contentSecurityPolicy(csp -> csp.policyDirectives(SecurityHeaders.CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy(SecurityHeaders.DEVICE))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    // The page asked for comes back after logging in, without "?continue" in its address.
    private static HttpSessionRequestCache requestedPage() {
        HttpSessionRequestCache saved = new HttpSessionRequestCache();
        saved.setMatchingRequestParameterName(null);
        return saved;
    }

    private static UrlBasedCorsConfigurationSource publiclyReadable() {
        CorsConfiguration everyone = new CorsConfiguration();
        everyone.setAllowedOrigins(List.of("*"));
        everyone.setAllowedMethods(List.of("GET", "HEAD"));
        everyone.setExposedHeaders(List.of("API-Version"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration(OPENAPI, everyone);
        return source;
    }
}
