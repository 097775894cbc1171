// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.Locale;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.rules.RouteRank;
import org.jspecify.annotations.Nullable;

/**
 * Explained route: a route with its form.
 *
 * @param code as rows write it: {@code SAVE_WERKER(INZET)}
 * @param name the pack's label
 */
public record ExplainedRoute(
        String code, Route route, @Nullable Vorm vorm, String name) {

    static ExplainedRoute of(RouteRank position) {
        return new ExplainedRoute(position.code(), position.route(), position.vorm(), position.name());
    }

    /** The label with the form, for a sentence. */
    public String text() {
        return vorm == null ? name : name + " (" + vorm.name().toLowerCase(Locale.ROOT) + ")";
    }
}
