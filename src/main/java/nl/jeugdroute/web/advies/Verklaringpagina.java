// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.List;

/**
 * Why other routes were not the answer, and what one other fact would change; in words.
 *
 * @param routes by route, the nearest lighter one first
 * @param routewissels single facts with which the main route would be another
 * @param details single facts with which only something else would be another
 */
public record Verklaringpagina(List<Routevraag> routes, List<Wissel> routewissels, List<Wissel> details) {

    public Verklaringpagina {
        routes = List.copyOf(routes);
        routewissels = List.copyOf(routewissels);
        details = List.copyOf(details);
    }

    /**
     * Why not this route.
     *
     * @param open whether it is opened at once
     */
    public record Routevraag(
            String naam, boolean open, String tekst, List<Nabij> rijen, List<Feit> zouLeiden, boolean veiligheid) {}

    /** A row that comes near, with what is missing. */
    public record Nabij(String rij, String reden, List<Feit> ontbreekt) {}

    /** A fact as it is and as it would have to be. */
    public record Feit(String veld, String nu, String zou) {}

    /** One other fact and what comes of it. */
    public record Wissel(Feit feit, String route, String verandert) {}
}
