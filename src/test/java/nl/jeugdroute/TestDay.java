// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.jeugdroute.engine.TestRules;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of the whole application under test: it runs, but it is always the same day when the tests begin. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDay {

    private static final Clock CLOCK = Clock.offset(
            Clock.system(ZoneId.of("Europe/Amsterdam")), Duration.between(Instant.now(), TestRules.KLOK.instant()));

    @Bean
    @Primary
    Clock testClock() {
        return CLOCK;
    }
}
