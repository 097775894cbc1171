// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Moment;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageCallStep;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPagePhone;
import org.jspecify.annotations.Nullable;

/**
 * Crisis call plan: who to call in a crisis. First the number for danger to life; the others carry letters and have no
 * order among them, because the sources give two orders.
 */
final class CrisisCallPlan {

    private final Advies advies;

    CrisisCallPlan(Advies advies) {
        this.advies = advies;
    }

    List<AdviesPageCallStep> steps() {
        List<AdviesPageCallStep> steps = new ArrayList<>();
        callActies()
                .filter(Actie::isAlarm)
                .forEach(actie -> steps.add(step("1", actie.tekst(), actie.telefoon(), true)));
        String second = steps.isEmpty() ? "1" : "2";
        char letter = 'a';
        for (Actie actie : callActies().filter(actie -> !actie.isAlarm()).toList()) {
            steps.add(step(second + letter++, actie.tekst(), actie.telefoon(), false));
        }
        Set<String> numbers = steps.stream().map(step -> step.phone().text()).collect(Collectors.toSet());
        for (RouteAdvies route : advies.nevenroutes()) {
            if (hasNumber(route.telefoon()) && (numbers.add(route.telefoon()) || isFictitious(route.telefoon()))) {
                steps.add(step(second + letter++, route.instructie(), route.telefoon(), false));
            }
        }
        return steps;
    }

    /** The actions that are no call to make now. */
    List<Actie> otherActies() {
        Set<Actie> toCall = callActies().collect(Collectors.toSet());
        return advies.acties().stream().filter(actie -> !toCall.contains(actie)).toList();
    }

    private Stream<Actie> callActies() {
        return advies.acties().stream().filter(actie -> actie.moment() == Moment.NU && hasNumber(actie.telefoon()));
    }

    private static boolean hasNumber(@Nullable String phone) {
        return phone != null && !phone.isBlank();
    }

    private static boolean isFictitious(String phone) {
        return AdviesPagePhone.of(phone).fictitious();
    }

    /** The first sentence says what to do; the rest explains. */
    private static AdviesPageCallStep step(String number, String text, @Nullable String phone, boolean goesFirst) {
        int dot = text.indexOf(". ");
        String instruction = dot < 0 ? text : text.substring(0, dot + 1);
        String hint = dot < 0 ? "" : text.substring(dot + 2);
        return new AdviesPageCallStep(
                number, instruction, hint, AdviesPagePhone.of(phone == null ? "" : phone), goesFirst);
    }
}
