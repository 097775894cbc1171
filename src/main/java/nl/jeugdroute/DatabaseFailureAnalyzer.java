// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Database failure analyzer: says why the database keeps the application from starting, such as an application that has
 * it open already, without a stack trace.
 */
@Order(0)
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** What H2 gives when another process has the file. */
    private static final int IN_USE = 90020;

    private static final String ACCESS_DENIED = "28";

    private final Environment settings;

    DatabaseFailureAnalyzer(Environment settings) {
        this.settings = settings;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootCause, SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        if (cause.getErrorCode() == IN_USE) {
            return new FailureAnalysis(
                    "Jeugdroute draait al met deze gegevens (" + database() + "). Twee keer tegelijk kan niet.",
                    "Gebruik de Jeugdroute die al draait, of stop die eerst. Wilt u er een tweede naast, geef die dan een"
                            + " eigen map met gegevens: --spring.datasource.url=jdbc:h2:file:./data2/jeugdroute",
                    cause);
        }
        if (state.startsWith(ACCESS_DENIED)) {
            return new FailureAnalysis(
                    "De database (" + database() + ") laat ons niet binnen.",
                    "Controleer spring.datasource.username en spring.datasource.password.",
                    cause);
        }
        return new FailureAnalysis(
                "De database (" + database() + ") is niet te gebruiken (SQL-toestand " + state + ").",
                "Draait de database, klopt spring.datasource.url, en mogen wij in de map met gegevens schrijven?",
                cause);
    }

    /** Where the database is; what follows may hold a password. */
    private String database() {
        return settings.getProperty("spring.datasource.url", "geen adres").split("[;?]", 2)[0];
    }
}
