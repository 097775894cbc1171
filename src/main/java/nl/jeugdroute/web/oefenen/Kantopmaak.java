// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.oefening.Lezing;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.web.advies.Adviesopmaak;
import nl.jeugdroute.web.advies.Feitwoorden;
import nl.jeugdroute.web.oefenen.Kantblad.Verschil;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;

/**
 * Lays two adviezen side by side in words. The comparison of the policy officer speaks of codes and cells; this one speaks
 * to a room, and names only what somebody would do otherwise.
 */
@Component
class Kantopmaak {

    private static final String NIETS = "niets";

    private final Woorden woorden;
    private final Adviesopmaak adviezen;

    Kantopmaak(Woorden woorden, Adviesopmaak adviezen) {
        this.woorden = woorden;
        this.adviezen = adviezen;
    }

    /**
     * One side.
     *
     * @param status of the rules it was read under; a concept is one, whatever the standing of its pack
     */
    Kantblad kant(String naam, Setstatus status, Advies advies, List<String> opmerkingen) {
        return new Kantblad(
                naam,
                Label.van(status),
                route(advies.hoofdroute()),
                advies.hoofdroute().instructie(),
                adviezen.kaart(advies),
                opmerkingen);
    }

    /** What of the story these rules could not take, in the names its own rules have for it. */
    List<String> opmerkingen(Lezing lezing, Regelset eigen) {
        Feitwoorden feiten = Feitwoorden.van(woorden, eigen);
        return lezing.onbekend().stream()
                .map(code -> "Deze gemeente kent geen " + feiten.waarden("gewensteVoorzieningen", code)
                        + ". Die wens telt hier niet mee.")
                .toList();
    }

    List<Verschil> verschillen(Advies links, Advies rechts) {
        List<Verschil> verschillen = new ArrayList<>();
        voeg(verschillen, "Hoofdroute", links, rechts, advies -> route(advies.hoofdroute()));
        voeg(
                verschillen,
                "Loopt mee",
                links,
                rechts,
                advies -> lijst(advies.nevenroutes().stream().map(this::route)));
        voeg(verschillen, "Urgentie", links, rechts, advies -> woorden.waarde(advies.urgentie()));
        voeg(verschillen, "Coördinatie", links, rechts, advies -> woorden.waarde(advies.coordinatie()));
        voeg(verschillen, "Zwaarte", links, rechts, Kantopmaak::zwaarte);
        voeg(
                verschillen,
                "Hulp",
                links,
                rechts,
                advies -> lijst(advies.voorzieningen().stream()
                        .map(hulp -> hulp.naam() + " (beschikking: "
                                + woorden.waarde(hulp.beschikking()).toLowerCase(Locale.ROOT) + ")")));
        voeg(
                verschillen,
                "Acties",
                links,
                rechts,
                advies -> lijst(advies.acties().stream().map(Actie::tekst)));
        voeg(
                verschillen,
                "Nog te vragen",
                links,
                rechts,
                advies -> lijst(advies.ontbrekend().stream().map(feit -> woorden.veld(feit.veld()))));
        voeg(
                verschillen,
                "Open punten",
                links,
                rechts,
                advies -> lijst(advies.openPunten().stream().map(OpenPunt::vraag)));
        return verschillen;
    }

    private static void voeg(
            List<Verschil> verschillen, String waarover, Advies links, Advies rechts, Function<Advies, String> van) {
        String een = van.apply(links);
        String ander = van.apply(rechts);
        if (!een.equals(ander)) {
            verschillen.add(new Verschil(waarover, een, ander));
        }
    }

    private String route(Routeadvies route) {
        return route.vorm() == null
                ? route.naam()
                : route.naam() + ", " + woorden.waarde(route.vorm()).toLowerCase(Locale.ROOT);
    }

    private static String zwaarte(Advies advies) {
        return advies.interventieniveau() == null
                ? "nog geen niveau"
                : "niveau " + advies.interventieniveau().niveau() + ": "
                        + advies.interventieniveau().naam();
    }

    private static String lijst(Stream<String> delen) {
        String tekst = delen.distinct().collect(Collectors.joining("; "));
        return tekst.isEmpty() ? NIETS : tekst;
    }
}
