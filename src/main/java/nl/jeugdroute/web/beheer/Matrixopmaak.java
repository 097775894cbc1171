// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.vergelijking.Overgang;
import nl.jeugdroute.web.beheer.Impactpagina.Matrixrij;
import nl.jeugdroute.web.beheer.Impactpagina.Vak;

/** Lays out the matrix from route to route: which routes stand along its sides, and what stands where. */
record Matrixopmaak(List<Overgang> overgangen, List<String> assen, Routewoorden routes) {

    private static final String OVERIGE = "Overige routes";

    static Matrixopmaak van(List<Overgang> matrix, Routewoorden routes) {
        return new Matrixopmaak(matrix, assen(matrix), routes);
    }

    /** The routes with something that changes; the others are taken together, so that the matrix fits a screen. */
    private static List<String> assen(List<Overgang> matrix) {
        Set<String> codes = new LinkedHashSet<>();
        for (Route route : Route.values()) {
            matrix.stream()
                    .filter(overgang -> !overgang.blijft())
                    .flatMap(overgang -> Stream.of(overgang.van(), overgang.naar()))
                    .filter(code -> code.replaceFirst("\\(.*", "").equals(route.name()))
                    .sorted()
                    .forEach(codes::add);
        }
        List<String> assen = new ArrayList<>(codes);
        boolean anderen = matrix.stream()
                .anyMatch(overgang -> !codes.contains(overgang.van()) || !codes.contains(overgang.naar()));
        if (anderen) {
            assen.add(OVERIGE);
        }
        return assen;
    }

    List<String> kolommen() {
        return assen.stream().map(this::naam).toList();
    }

    /** @param leesbaar the places of which the page shows the cases */
    List<Matrixrij> rijen(Set<String> leesbaar) {
        List<Matrixrij> rijen = new ArrayList<>();
        for (String van : assen) {
            List<Vak> vakken = new ArrayList<>();
            for (String naar : assen) {
                int aantal = overgangen.stream()
                        .filter(o -> as(o.van()).equals(van) && as(o.naar()).equals(naar))
                        .mapToInt(Overgang::aantal)
                        .sum();
                String anker = anker(van, naar);
                vakken.add(new Vak(aantal, van.equals(naar), leesbaar.contains(anker) ? anker : ""));
            }
            rijen.add(new Matrixrij(naam(van), vakken));
        }
        return rijen;
    }

    /** The place in the matrix of a move between these routes, as an anchor on the page. */
    String anker(String van, String naar) {
        return "van-" + assen.indexOf(as(van)) + "-naar-" + assen.indexOf(as(naar));
    }

    private String as(String code) {
        return assen.contains(code) ? code : OVERIGE;
    }

    private String naam(String as) {
        return as.equals(OVERIGE) ? OVERIGE : routes.naam(as);
    }
}
