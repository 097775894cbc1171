// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.herladen;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.jeugdroute.herladen.Herlaadstatus.Weigering;
import nl.jeugdroute.regels.tabel.Bevinding;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells the health page which rules count. Refused files do not make the application ill: it goes on with the last good
 * rules, and a monitor that took it out of service for that would do what the refusal prevents. So the status stays UP
 * and the findings stand in the detail {@code geweigerd}.
 */
@Component("regels")
final class Regelgezondheid implements HealthIndicator {

    private final Herlader herlader;

    Regelgezondheid(Herlader herlader) {
        this.herlader = herlader;
    }

    @Override
    public Health health() {
        Herlaadstatus status = herlader.status();
        Health.Builder gezond = Health.up()
                .withDetail("actief", status.actief())
                .withDetail("map", status.mapHash())
                .withDetail("sinds", status.sinds().toString())
                .withDetail("laatsteControle", status.laatsteControle().toString());
        Weigering geweigerd = status.geweigerd();
        if (geweigerd != null) {
            Map<String, Object> detail = new LinkedHashMap<>();
            detail.put("map", geweigerd.mapHash());
            detail.put("sinds", geweigerd.op().toString());
            detail.put(
                    "bevindingen",
                    geweigerd.bevindingen().stream().map(Bevinding::regel).toList());
            gezond.withDetail("geweigerd", detail);
        }
        return gezond.build();
    }
}
