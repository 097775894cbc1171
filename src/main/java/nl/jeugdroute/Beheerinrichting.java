// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import nl.jeugdroute.beheer.Concepten;
import nl.jeugdroute.beheer.Planner;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.herladen.Herlader;
import nl.jeugdroute.regels.Regelbibliotheek;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the flow of rule changes into the application. */
@Configuration(proxyBeanMethods = false)
class Beheerinrichting {

    private static final Duration TUSSENPOOS = Duration.ofMinutes(1);

    @Bean
    Concepten concepten(
            JdbcClient jdbc,
            TransactionOperations transactie,
            Regelbibliotheek bibliotheek,
            @Value("${jeugdroute.rules}") Path map,
            Dossier dossier,
            Herlader herlader,
            Clock klok) {
        return new Concepten(jdbc, transactie, bibliotheek, map, dossier, klok, herlader::herlaad);
    }

    @Bean(initMethod = "start")
    Planner planner(Concepten concepten) {
        return new Planner(concepten, TUSSENPOOS);
    }
}
