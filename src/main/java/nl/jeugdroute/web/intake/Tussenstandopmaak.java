// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.bewijs.verklaring.Openvraag;
import nl.jeugdroute.bewijs.verklaring.Routenaam;
import nl.jeugdroute.bewijs.verklaring.Verklaarder;
import nl.jeugdroute.bewijs.verklaring.Zekerheid;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.web.intake.Openstaand.Kwestie;
import nl.jeugdroute.web.intake.Tussenstand.Halte;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;

/** Puts the advies so far in words. "Staat vast" is said only where the proof says so. */
@Component
class Tussenstandopmaak {

    private static final int MEESTE_VRAGEN = 3;

    /** From light to heavy, as on the route map; other routes show only when they are in play. */
    private static final List<Route> HALTES = List.of(
            Route.EIGEN_NETWERK,
            Route.VRIJ_TOEGANKELIJK,
            Route.SOCIAAL_TEAM,
            Route.SPECIALIST,
            Route.SPECIALISTENTAFEL,
            Route.REGIONALE_ZORGTAFEL);

    private final Triage triage;
    private final Woorden woorden;

    Tussenstandopmaak(Triage triage, Woorden woorden) {
        this.triage = triage;
        this.woorden = woorden;
    }

    Openstaand openstaand(Regelset regels, Casus casus, Set<String> open) {
        Zekerheid zekerheid = Verklaarder.zekerheid(regels, casus, open);
        return new Openstaand(
                zekerheid.staatVast(),
                zekerheid.mogelijk().stream()
                        .map(mogelijk -> mogelijk.route().route().name())
                        .distinct()
                        .toList(),
                kwesties(zekerheid, false),
                kwesties(zekerheid, true),
                vast(zekerheid));
    }

    private List<Kwestie> kwesties(Zekerheid zekerheid, boolean alleenDetails) {
        return zekerheid.vragen().stream()
                .filter(vraag -> vraag.alleenDetails() == alleenDetails)
                .map(vraag -> new Kwestie(vraag.veld(), waarom(vraag)))
                .toList();
    }

    /** Between which routes a question decides, never which answer leads where: that would steer. */
    private List<String> waarom(Openvraag vraag) {
        if (vraag.alleenDetails()) {
            return List.of("Het antwoord verandert de route niet meer, wel iets anders in het advies.");
        }
        List<String> routes = vraag.tussen().stream()
                .map(Routenaam::naam)
                .map(Tussenstandopmaak::klein)
                .distinct()
                .toList();
        return switch (routes.size()) {
            case 0, 1 -> List.of();
            case 2, 3, 4 -> List.of("Het antwoord beslist mee tussen " + opsomming(routes) + ".");
            default ->
                List.of("Het antwoord beslist mee tussen " + routes.size() + " routes, van " + routes.get(0) + " tot "
                        + routes.get(routes.size() - 1) + ".");
        };
    }

    private static String opsomming(List<String> namen) {
        return String.join(", ", namen.subList(0, namen.size() - 1)) + " en " + namen.get(namen.size() - 1);
    }

    private static String klein(String naam) {
        boolean afkorting = naam.length() > 1 && Character.isUpperCase(naam.charAt(1));
        return afkorting ? naam : naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1);
    }

    private List<String> vast(Zekerheid zekerheid) {
        List<String> vast = new ArrayList<>();
        if (zekerheid.staatVast()) {
            vast.add("De hoofdroute verandert niet meer.");
        } else {
            zekerheid.routes().stream()
                    .map(route -> route.naam() + " hoort er in elk geval bij.")
                    .distinct()
                    .limit(MEESTE_VRAGEN)
                    .forEach(vast::add);
        }
        if (zekerheid.urgentie() != Urgentie.REGULIER) {
            vast.add("De urgentie is minstens: "
                    + woorden.waarde(zekerheid.urgentie()).toLowerCase(Locale.ROOT) + ".");
        }
        return vast;
    }

    Tussenstand maak(Regelset regels, Casus casus, Openstaand open) {
        Advies advies =
                triage.adviseer(casus, regels, regels.kenmerk().tijdvak().van());
        List<String> namen = open.voorRoute().stream()
                .map(kwestie -> woorden.veld(kwestie.veld()))
                .toList();
        List<String> hangtAf = new ArrayList<>(namen.subList(0, Math.min(MEESTE_VRAGEN, namen.size())));
        if (namen.size() > MEESTE_VRAGEN) {
            hangtAf.add("en nog " + (namen.size() - MEESTE_VRAGEN) + " andere");
        }
        return new Tussenstand(
                advies.hoofdroute().naam(),
                open.staatVast() ? Label.STAAT_VAST : Label.VOORLOPIG,
                haltes(regels, advies, open),
                open.vast(),
                open.staatVast() ? List.of() : hangtAf);
    }

    private List<Halte> haltes(Regelset regels, Advies advies, Openstaand open) {
        Map<Route, String> namen = new LinkedHashMap<>();
        regels.definities(Rangplaats.class).forEach(plaats -> namen.putIfAbsent(plaats.route(), plaats.naam()));
        Set<Route> mee = advies.nevenroutes().stream().map(Routeadvies::route).collect(Collectors.toSet());
        Route hoofd = advies.hoofdroute().route();
        List<Route> extra = Stream.concat(Stream.of(hoofd), mee.stream().sorted())
                .filter(route -> !HALTES.contains(route))
                .distinct()
                .toList();
        return Stream.concat(HALTES.stream().filter(namen::containsKey), extra.stream())
                .map(route -> halte(namen.getOrDefault(route, woorden.waarde(route)), route, hoofd, mee, open))
                .toList();
    }

    private static Halte halte(String naam, Route route, Route hoofd, Set<Route> mee, Openstaand open) {
        if (route == hoofd) {
            return new Halte(naam, "nu", "nu");
        }
        if (mee.contains(route)) {
            return new Halte(naam, "mee", "loopt mee");
        }
        return open.mogelijk().contains(route.name())
                ? new Halte(naam, "mogelijk", "nog mogelijk")
                : new Halte(naam, "niet", "niet als hoofdroute");
    }

    /** While an answer cannot be read, nothing is said about the advies. */
    Tussenstand onleesbaar() {
        return new Tussenstand(
                "Nog geen advies", Label.VOORLOPIG, List.of(), List.of(), List.of("Een antwoord dat nog niet klopt"));
    }
}
