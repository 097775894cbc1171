// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication.reload;

import java.util.List;
import nl.jeugdroute.publication.DraftWorkflow;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Publication health indicator: tells the health page which planned changes did not go live and what keeps people from
 * publishing. The application answers cases all the same, so the status stays UP.
 */
@Component("publicatie")
final class PublicationHealthIndicator implements HealthIndicator {

    private final DraftWorkflow drafts;

    PublicationHealthIndicator(DraftWorkflow drafts) {
        this.drafts = drafts;
    }

    @Override
    public Health health() {
        Health.Builder healthy = Health.up();
        drafts.obstacle().ifPresent(obstacle -> healthy.withDetail("belemmering", obstacle));
        try {
            List<String> failed = drafts.notPublished();
            if (!failed.isEmpty()) {
                healthy.withDetail("nietLive", failed);
            }
        } catch (DataAccessException databaseAway) {
            healthy.withDetail("nietLive", "De database is niet bereikbaar.");
        }
        return healthy.build();
    }
}
