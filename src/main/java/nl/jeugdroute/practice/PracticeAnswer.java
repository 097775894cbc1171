// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.Voorziening;

/**
 * Practice answer: what the rules answer to the questions of an exercise.
 *
 * @param code the primary route with its form, as rows write it
 * @param niveau 1 to 8 as text, or {@value #NONE}
 * @param beschikkingen codes of the decisions of all provisions, in order; empty without a provision
 * @param firstActies codes of the actions of the first moment; empty without an action
 */
public record PracticeAnswer(
        Route route, String code, String niveau, List<String> beschikkingen, Set<String> firstActies) {

    /** Says there is none. */
    public static final String NONE = "geen";

    /** Says that provisions differ in it. */
    public static final String DIFFERS = "verschilt";

    /** The answer that stands in an advies. */
    public static PracticeAnswer of(Advies advies) {
        RouteAdvies primary = advies.hoofdroute();
        return new PracticeAnswer(
                primary.route(),
                primary.code(),
                advies.interventieniveau() == null
                        ? NONE
                        : String.valueOf(advies.interventieniveau().niveau()),
                advies.voorzieningen().stream()
                        .map(Voorziening::beschikking)
                        .map(Enum::name)
                        .distinct()
                        .sorted()
                        .toList(),
                advies.acties().stream()
                        .filter(actie ->
                                actie.moment() == advies.acties().get(0).moment())
                        .map(Actie::code)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The one decision that goes with the help, or that there is none or more than one. */
    public String beschikking() {
        return switch (beschikkingen.size()) {
            case 0 -> NONE;
            case 1 -> beschikkingen.get(0);
            default -> DIFFERS;
        };
    }

    /** The decisions as a story writes them down. */
    String beschikkingCell() {
        return beschikkingen.isEmpty() ? NONE : String.join(" | ", beschikkingen);
    }
}
