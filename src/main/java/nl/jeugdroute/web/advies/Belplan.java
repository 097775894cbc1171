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
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.web.advies.Adviespagina.Belstap;
import nl.jeugdroute.web.advies.Adviespagina.Telefoon;
import org.jspecify.annotations.Nullable;

/**
 * Who to call in a crisis. First the number for danger to life; the others carry letters and have no order among them,
 * because the sources give two orders.
 */
final class Belplan {

    private final Advies advies;

    Belplan(Advies advies) {
        this.advies = advies;
    }

    List<Belstap> stappen() {
        List<Belstap> stappen = new ArrayList<>();
        belacties()
                .filter(Actie::isAlarm)
                .forEach(actie -> stappen.add(stap("1", actie.tekst(), actie.telefoon(), true)));
        String tweede = stappen.isEmpty() ? "1" : "2";
        char letter = 'a';
        for (Actie actie : belacties().filter(actie -> !actie.isAlarm()).toList()) {
            stappen.add(stap(tweede + letter++, actie.tekst(), actie.telefoon(), false));
        }
        Set<String> nummers =
                stappen.stream().map(stap -> stap.telefoon().tekst()).collect(Collectors.toSet());
        for (Routeadvies route : advies.nevenroutes()) {
            if (heeft(route.telefoon()) && (nummers.add(route.telefoon()) || fictief(route.telefoon()))) {
                stappen.add(stap(tweede + letter++, route.instructie(), route.telefoon(), false));
            }
        }
        return stappen;
    }

    /** The actions that are no call to make now. */
    List<Actie> overige() {
        Set<Actie> bellen = belacties().collect(Collectors.toSet());
        return advies.acties().stream().filter(actie -> !bellen.contains(actie)).toList();
    }

    private Stream<Actie> belacties() {
        return advies.acties().stream().filter(actie -> actie.moment() == Moment.NU && heeft(actie.telefoon()));
    }

    private static boolean heeft(@Nullable String telefoon) {
        return telefoon != null && !telefoon.isBlank();
    }

    private static boolean fictief(String telefoon) {
        return Telefoon.van(telefoon).fictief();
    }

    /** The first sentence says what to do; the rest explains. */
    private static Belstap stap(String nummer, String tekst, @Nullable String telefoon, boolean eerst) {
        int punt = tekst.indexOf(". ");
        String doe = punt < 0 ? tekst : tekst.substring(0, punt + 1);
        String uitleg = punt < 0 ? "" : tekst.substring(punt + 2);
        return new Belstap(nummer, doe, uitleg, Telefoon.van(telefoon == null ? "" : telefoon), eerst);
    }
}
