// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.util.Optional;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.impact.ChangeGroup;
import nl.jeugdroute.impact.ComparedAdviesPart;
import org.jspecify.annotations.Nullable;

/** Outcome codes: the outcome of one part of an advies, as the logic names it. */
final class OutcomeCodes {

    private OutcomeCodes() {}

    static String of(Advies advies, ComparedAdviesPart component, @Nullable String voorziening) {
        return switch (component) {
            case HOOFDROUTE -> route(advies.hoofdroute());
            case URGENTIE -> advies.urgentie().name();
            case NIVEAU ->
                Optional.ofNullable(advies.interventieniveau())
                        .map(niveau -> String.valueOf(niveau.niveau()))
                        .orElse(ChangeGroup.NONE);
            case BESCHIKKING ->
                advies.voorzieningen().stream()
                        .filter(one -> one.code().equals(voorziening))
                        .map(one -> one.beschikking().name())
                        .findFirst()
                        .orElse(ChangeGroup.NONE);
        };
    }

    private static String route(RouteAdvies route) {
        return route.code();
    }
}
