// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.SocketException;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.mock.env.MockEnvironment;

/** Whoever knows what went wrong first, tells it: all analyzers of the application and of Spring are asked in turn. */
@DisplayName("Een start die niet lukt")
class StartFailureTest {

    private final MockEnvironment instellingen = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:h2:file:./data/jeugdroute;PASSWORD=geheim")
            .withProperty("server.port", "abc");

    @Test
    void zegt_dat_de_gegevens_al_in_gebruik_zijn() {
        FailureAnalysis uitleg = uitleg(new SQLException("Database may be already in use", "90020", 90020));

        assertThat(uitleg.getDescription())
                .isEqualTo("Jeugdroute draait al met deze gegevens (jdbc:h2:file:./data/jeugdroute). Twee keer tegelijk"
                        + " kan niet.");
        assertThat(uitleg.getAction()).contains("stop die eerst");
    }

    @ParameterizedTest
    @CsvSource({
        "28P01, laat ons niet binnen",
        "08001, is niet te gebruiken",
        "90031, is niet te gebruiken",
        ", is niet te gebruiken"
    })
    void zegt_dat_de_database_niet_te_gebruiken_is(String toestand, String uitleg) {
        assertThat(uitleg(new SQLException("FATAL: geheim", toestand)).getDescription())
                .contains(uitleg)
                .doesNotContain("geheim", "FATAL");
    }

    @Test
    void zegt_dat_de_poort_bezet_is() {
        FailureAnalysis uitleg = uitleg(new PortInUseException(8080));

        assertThat(uitleg.getDescription()).isEqualTo("Poort 8080 is al bezet. Misschien draait Jeugdroute al.");
        assertThat(uitleg.getAction()).contains("--server.port=8081");
    }

    @Test
    void zegt_dat_een_poort_niet_mag() {
        assertThat(uitleg(new WebServerException("x", new SocketException("Permission denied")))
                        .getAction())
                .contains("Een poort onder 1024");
    }

    @Test
    void noemt_een_instelling_die_niet_kan() {
        Throwable fout = catchThrowable(() -> Binder.get(instellingen).bind("server.port", Integer.class));

        assertThat(uitleg(fout).getDescription())
                .isEqualTo("De instelling server.port heeft een waarde die niet kan: \"abc\".");
    }

    @Test
    void noemt_een_instelling_die_al_eerder_niet_kan() {
        Throwable fout = new InvalidConfigurationPropertyValueException("server.port", "abc", "Failed to convert");

        assertThat(uitleg(fout).getDescription())
                .isEqualTo("De instelling server.port heeft een waarde die niet kan: \"abc\".");
    }

    private FailureAnalysis uitleg(Throwable fout) {
        Throwable verpakt = new IllegalStateException("bean", new IllegalStateException("nog een bean", fout));
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        ArgumentResolver.of(Environment.class, instellingen),
                        (soort, naam, mislukt) -> {})
                .stream()
                .map(uitlegger -> uitlegger.analyze(verpakt))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
