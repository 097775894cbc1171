// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.PublicationScheduler;
import nl.jeugdroute.publication.RulesReloader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Rule change configuration: puts the flow of rule changes into the application. */
@Configuration(proxyBeanMethods = false)
class RuleChangeConfiguration {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    @Bean
    DraftWorkflow drafts(
            JdbcClient jdbc,
            TransactionOperations transaction,
            RuleLibrary library,
            @Value("${jeugdroute.rules}") Path folder,
            Dossier dossier,
            RulesReloader reloader,
            Clock clock) {
        return new DraftWorkflow(jdbc, transaction, library, folder, dossier, clock, reloader::reload);
    }

    @Bean(initMethod = "start")
    PublicationScheduler planner(DraftWorkflow drafts) {
        return new PublicationScheduler(drafts, INTERVAL);
    }
}
