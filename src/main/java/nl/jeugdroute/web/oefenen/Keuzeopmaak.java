// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.function.Function;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.oefening.Antwoord;
import nl.jeugdroute.oefening.Keuzes;
import nl.jeugdroute.oefening.Oefening;
import nl.jeugdroute.web.advies.Adviesopmaak;
import nl.jeugdroute.web.oefenen.Keuzeblad.Keuze;
import nl.jeugdroute.web.oefenen.Keuzeblad.Routekeuze;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;

/** Puts the choices of an exercise in words. */
@Component
class Keuzeopmaak {

    private final Woorden woorden;
    private final Adviesopmaak adviezen;

    Keuzeopmaak(Woorden woorden, Adviesopmaak adviezen) {
        this.woorden = woorden;
        this.adviezen = adviezen;
    }

    Keuzeblad van(Oefening oefening) {
        Keuzes keuzes = Keuzes.bij(oefening);
        Function<Route, String> namen = adviezen.routenamen(oefening.advies());
        return new Keuzeblad(
                keuzes.routes().stream()
                        .map(route -> new Routekeuze(
                                keuzes.letter(route),
                                route.name(),
                                namen.apply(route),
                                woorden.tekst("routeuitleg." + route.name()).orElse("")))
                        .toList(),
                keuzes.niveaus().stream()
                        .map(niveau -> new Keuze(
                                niveau, niveau.equals(Antwoord.GEEN) ? "Nog geen niveau" : "Niveau " + niveau))
                        .toList(),
                keuzes.beschikkingen().stream()
                        .map(code -> new Keuze(code, beschikking(code)))
                        .toList(),
                keuzes.acties().entrySet().stream()
                        .map(actie -> new Keuze(actie.getKey(), actie.getValue()))
                        .toList());
    }

    private String beschikking(String code) {
        return switch (code) {
            case Antwoord.GEEN -> "Nog niet aan de orde";
            case Antwoord.VERSCHILT -> "Verschilt per voorziening";
            default -> woorden.waarde("beschikking", code);
        };
    }
}
