// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import nl.jeugdroute.Jeugdroute;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.security.core.userdetails.UserDetailsService;

@DisplayName("De demo-accounts")
@ExtendWith(OutputCaptureExtension.class)
class DemoAccountsConfigurationIT {

    private final ApplicationContextRunner toepassing = new ApplicationContextRunner()
            .withUserConfiguration(DemoAccountsConfiguration.class, DemoAccountsSettings.class);

    @EnableConfigurationProperties(ServerProperties.class)
    private static final class DemoAccountsSettings {}

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
    void bestaan_op_dit_apparaat_zelf(String adres) {
        toepassing.withPropertyValues("server.address=" + adres).run(context -> {
            UserDetailsService accounts = context.getBean(UserDetailsService.class);
            assertThat(accounts.loadUserByUsername("beleid2").getAuthorities())
                    .extracting(Object::toString)
                    .containsExactly("ROLE_BELEID");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
    void houden_de_toepassing_tegen_op_een_ander_adres(String adres) {
        toepassing
                .withPropertyValues("server.address=" + adres)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasRootCauseInstanceOf(DemoAccountsExposedException.class));
    }

    @Test
    void houden_de_toepassing_tegen_als_zij_op_elk_adres_zou_luisteren() {
        toepassing.run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessageContaining("server.address op elk adres"));
    }

    @Test
    void zeggen_bij_de_start_in_gewone_taal_waarom_het_niet_mag(CapturedOutput uitvoer) {
        Throwable fout = catchThrowable(() -> new SpringApplicationBuilder(Jeugdroute.class)
                .run("--server.address=0.0.0.0", "--server.port=0", "--spring.datasource.url=jdbc:h2:mem:geweigerd"));

        assertThat(fout).hasRootCauseInstanceOf(DemoAccountsExposedException.class);
        assertThat(uitvoer.getAll())
                .contains(
                        "Jeugdroute start niet: met server.address op 0.0.0.0 zouden anderen bij de demo-accounts"
                                + " kunnen",
                        "Laat server.address weg of zet hem op 127.0.0.1.");
    }
}
