// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.vergelijking.Verschil;
import nl.jeugdroute.web.beheer.Impactpagina.Groep;
import nl.jeugdroute.web.beheer.Impactpagina.Kant;
import nl.jeugdroute.web.beheer.Impactpagina.Stuk;
import nl.jeugdroute.web.beheer.Impactpagina.Veldregel;
import nl.jeugdroute.web.beheer.Impactpagina.Verschilregel;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;

/** Cases that get another advies, before and after. */
@Component
class Verschilopmaak {

    private static final String TUSSEN = ", ";
    private static final Pattern MET_ROUTE = Pattern.compile("([A-Z]{3,}[A-Z_]*(?:\\([A-Z_]+\\))?)(: .*|)");
    private static final Pattern MET_CODE =
            Pattern.compile("(.*?\\b(toegang|beschikking|organisatieniveau|herkomst))" + " ([A-Z][A-Z_]+)");

    private final Woorden woorden;
    private final Routewoorden routes;

    Verschilopmaak(Woorden woorden, Routewoorden routes) {
        this.woorden = woorden;
        this.routes = routes;
    }

    /** The cases by the move they make; those whose route stays come last. */
    List<Groep> groepen(List<Verschil> verschillen, Matrixopmaak matrix) {
        Map<String, Groep> groepen = new LinkedHashMap<>();
        verschillen.stream()
                .sorted((a, b) -> Boolean.compare(zelfdeRoute(a), zelfdeRoute(b)))
                .forEach(verschil -> {
                    String van = code(verschil.nu());
                    String naar = code(verschil.straks());
                    groepen.computeIfAbsent(
                                    matrix.anker(van, naar),
                                    nieuw -> new Groep(nieuw, titel(van, naar), new ArrayList<>()))
                            .verschillen()
                            .add(regel(verschil));
                });
        return List.copyOf(groepen.values());
    }

    private String titel(String van, String naar) {
        return van.equals(naar)
                ? "De route blijft, er verandert iets anders"
                : routes.naam(van) + " wordt " + routes.naam(naar);
    }

    private static boolean zelfdeRoute(Verschil verschil) {
        return code(verschil.nu()).equals(code(verschil.straks()));
    }

    private Verschilregel regel(Verschil verschil) {
        List<String> zinnen = new ArrayList<>();
        verschil.lichter().forEach(zin -> zinnen.add("Lichter: " + routes.inZin(zin)));
        verschil.zwaarder().forEach(zin -> zinnen.add("Zwaarder: " + routes.inZin(zin)));
        boolean lichter = !verschil.lichter().isEmpty();
        boolean zwaarder = !verschil.zwaarder().isEmpty();
        String richting = lichter == zwaarder
                ? lichter ? "deels lichter, deels zwaarder" : "wordt anders"
                : lichter ? "wordt lichter" : "wordt zwaarder";
        return new Verschilregel(
                verschil.casus().naam(),
                verschil.casus().titel(),
                kant(verschil.nu()),
                kant(verschil.straks()),
                richting,
                zinnen,
                verschil.velden().stream()
                        .map(veld -> new Veldregel(
                                veld.veld().label(),
                                stukken(veld.nu(), veld.straks()),
                                stukken(veld.straks(), veld.nu())))
                        .toList(),
                verschil.rijen());
    }

    /** The pieces between commas: of a long list only what differs asks for attention. */
    private List<Stuk> stukken(String tekst, String anderen) {
        List<String> ander = List.of(anderen.split(TUSSEN));
        return Arrays.stream(Impactopmaak.leeg(tekst).split(TUSSEN))
                .map(stuk -> new Stuk(leesbaar(stuk), !ander.contains(stuk)))
                .toList();
    }

    /** "organisatieniveau LOKAAL" and "SAVE_WERKER(CONSULT): 000 000 0000" in words. */
    private String leesbaar(String stuk) {
        Matcher route = MET_ROUTE.matcher(stuk);
        if (route.matches()) {
            return routes.naam(route.group(1)) + route.group(2);
        }
        Matcher code = MET_CODE.matcher(stuk);
        return code.matches()
                ? code.group(1) + " "
                        + woorden.waarde(code.group(2), code.group(3)).toLowerCase(Locale.ROOT)
                : stuk;
    }

    /** One side of a case. */
    Kant kant(Advies advies) {
        Routeadvies route = advies.hoofdroute();
        String vorm =
                route.vorm() == null ? "" : ", " + woorden.waarde(route.vorm()).toLowerCase(Locale.ROOT);
        return new Kant(route.naam() + vorm, route.instructie(), woorden.waarde(advies.urgentie()));
    }

    private static String code(Advies advies) {
        Routeadvies route = advies.hoofdroute();
        return route.code();
    }
}
