// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication.reload;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.jeugdroute.publication.ReloadStatus;
import nl.jeugdroute.publication.ReloadStatus.ReloadRefusal;
import nl.jeugdroute.publication.RulesReloader;
import nl.jeugdroute.rules.Finding;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Rules health indicator: tells the health page which rules count. Refused files do not make the application ill: it
 * goes on with the last good rules, and a monitor that took it out of service for that would do what the refusal
 * prevents. So the status stays UP and the findings stand in the detail {@code geweigerd}. What begins to be wrong on a
 * later day stands in {@code waarschuwingen}.
 */
@Component("regels")
final class RulesHealthIndicator implements HealthIndicator {

    private final RulesReloader reloader;

    RulesHealthIndicator(RulesReloader reloader) {
        this.reloader = reloader;
    }

    @Override
    public Health health() {
        ReloadStatus status = reloader.status();
        Health.Builder healthy = Health.up()
                .withDetail("actief", status.active())
                .withDetail("map", status.folderHash())
                .withDetail("sinds", status.since().toString())
                .withDetail("laatsteControle", status.lastCheck().toString());
        if (!status.warnings().isEmpty()) {
            healthy.withDetail(
                    "waarschuwingen",
                    status.warnings().stream().map(Finding::line).toList());
        }
        ReloadRefusal rejected = status.rejected();
        if (rejected != null) {
            Map<String, Object> detail = new LinkedHashMap<>();
            detail.put("map", rejected.folderHash());
            detail.put("sinds", rejected.at().toString());
            detail.put(
                    "bevindingen",
                    rejected.findings().stream().map(Finding::line).toList());
            healthy.withDetail("geweigerd", detail);
        }
        return healthy.build();
    }
}
