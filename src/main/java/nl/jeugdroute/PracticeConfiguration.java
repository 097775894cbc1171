// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import java.time.Clock;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.practice.StoryBook;
import nl.jeugdroute.practice.TraineeProgressStore;
import nl.jeugdroute.practice.TrainerStoryStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Practice configuration: puts practice into the application. */
@Configuration(proxyBeanMethods = false)
class PracticeConfiguration {

    @Bean
    TrainerStoryStore ownStories(JdbcClient jdbc, Clock clock) {
        return new TrainerStoryStore(jdbc, clock);
    }

    @Bean
    StoryBook exerciseBook(RuleLibrary library, TrainerStoryStore own, Clock clock) {
        return new StoryBook(library, own, clock);
    }

    @Bean(initMethod = "forgetOld")
    TraineeProgressStore progressStore(JdbcClient jdbc, Clock clock) {
        return new TraineeProgressStore(jdbc, clock);
    }
}
