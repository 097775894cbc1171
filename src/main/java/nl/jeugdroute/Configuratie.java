// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import nl.jeugdroute.beheer.Concepten;
import nl.jeugdroute.beheer.Planner;
import nl.jeugdroute.contract.Adviseur;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.triage.Triage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the engine, which knows nothing of Spring, into the application. */
@Configuration(proxyBeanMethods = false)
class Configuratie {

    /** Instants are the same everywhere, but "today" is a day in the Netherlands. */
    @Bean
    Clock klok() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }

    @Bean
    Regelbibliotheek regelbibliotheek(@Value("${jeugdroute.rules}") Path map, Clock klok) {
        return Regelbibliotheek.laad(map, klok);
    }

    @Bean
    Triage triage(Regelbibliotheek bibliotheek, Clock klok) {
        return new Triage(bibliotheek, klok);
    }

    @Bean
    Casuslezer casuslezer(Regelbibliotheek bibliotheek) {
        return new Casuslezer(bibliotheek);
    }

    @Bean
    Adviseur adviseur(Casuslezer lezer, Triage triage) {
        return new Adviseur(lezer, triage);
    }

    @Bean
    Dossier dossier(JdbcClient jdbc, Clock klok) {
        return new Dossier(jdbc, klok);
    }

    @Bean
    Concepten concepten(
            JdbcClient jdbc,
            PlatformTransactionManager transacties,
            Regelbibliotheek bibliotheek,
            @Value("${jeugdroute.rules}") Path map,
            Dossier dossier,
            Clock klok) {
        return new Concepten(
                jdbc,
                new TransactionTemplate(transacties),
                bibliotheek,
                map,
                dossier,
                klok,
                () -> bibliotheek.vervang(Regelbibliotheek.lees(map, klok)));
    }

    @Bean(initMethod = "start")
    Planner planner(Concepten concepten) {
        return new Planner(concepten, Duration.ofMinutes(1));
    }
}
