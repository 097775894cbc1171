// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import java.time.Clock;
import nl.jeugdroute.oefening.Eigenverhalen;
import nl.jeugdroute.oefening.Oefenboek;
import nl.jeugdroute.oefening.Voortgangopslag;
import nl.jeugdroute.regels.Regelbibliotheek;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts practice into the application. */
@Configuration(proxyBeanMethods = false)
class Oefeninrichting {

    @Bean
    Eigenverhalen eigenverhalen(JdbcClient jdbc, Clock klok) {
        return new Eigenverhalen(jdbc, klok);
    }

    @Bean
    Oefenboek oefenboek(Regelbibliotheek bibliotheek, Eigenverhalen eigen, Clock klok) {
        return new Oefenboek(bibliotheek, eigen, klok);
    }

    @Bean(initMethod = "vergeetOude")
    Voortgangopslag voortgangopslag(JdbcClient jdbc, Clock klok) {
        return new Voortgangopslag(jdbc, klok);
    }
}
