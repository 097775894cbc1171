// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.web.advies.Routekaart.Baan;
import nl.jeugdroute.web.advies.Routekaart.Halte;
import nl.jeugdroute.web.advies.Routekaart.Regel;
import nl.jeugdroute.web.advies.Routekaart.Stand;
import nl.jeugdroute.web.advies.Routekaart.Vlag;
import nl.jeugdroute.web.woorden.Woorden;
import org.jspecify.annotations.Nullable;

/**
 * Draws the route map of an advies. Every route has a fixed place, so that a reader learns the map once; routes that a pack
 * does not have leave their place empty.
 */
final class Kaarttekenaar {

    private static final int NAAMBREEDTE = 16;
    /** Lanes with fewer stations leave more room; only a long open term still needs two lines there. */
    private static final int RUIME_NAAMBREEDTE = 26;

    private static final int REGELHOOGTE = 18;
    private static final Map<String, String> AFBREKEN = Map.of("Ervaringsdeskundige", "Ervarings- deskundige");
    private static final String COMMISSIE = "VERBINDING_COMMISSIE_LEERLINGENZORG";

    private final @Nullable Routeadvies hoofdroute;
    private final List<Routeadvies> nevenroutes;
    private final boolean metCommissie;
    private final Woorden woorden;
    private final Routenamen namen;
    private final Map<Route, Routeadvies> gevolgd = new EnumMap<>(Route.class);

    Kaarttekenaar(Advies advies, Woorden woorden, Routenamen namen) {
        this(
                advies.routes().toList(),
                advies.acties().stream().map(Actie::code).collect(Collectors.toSet()),
                woorden,
                namen);
    }

    /**
     * Draws an advies that is still coming about.
     *
     * @param routes the routes so far, heaviest first; none while no row has pointed anywhere
     * @param acties codes of the actions so far; one of them asks the school committee to come along
     */
    Kaarttekenaar(List<Routeadvies> routes, Set<String> acties, Woorden woorden, Routenamen namen) {
        this.hoofdroute = routes.isEmpty() ? null : routes.get(0);
        this.nevenroutes = routes.stream().skip(1).toList();
        this.metCommissie = acties.contains(COMMISSIE);
        this.namen = namen;
        this.woorden = woorden;
        routes.forEach(route -> gevolgd.put(route.route(), route));
    }

    Routekaart teken() {
        boolean deur = Kaartplek.ANDERE_DEUR.stream().anyMatch(plek -> gevolgd.containsKey(plek.route()));
        List<Baan> banen = new ArrayList<>();
        banen.add(baan("Hulp", -1, 0, Kaartlijnen.HULPLIJN, Kaartplek.HULP));
        banen.add(metCommissie(baan("School", 0, 120, 50, Kaartplek.SCHOOL)));
        banen.add(baan("Veiligheid", 308, 120, 358, Kaartplek.VEILIGHEID));
        if (deur) {
            banen.add(baan("Andere deur", 444, 120, 494, Kaartplek.ANDERE_DEUR));
        }
        return new Routekaart(
                titel(),
                deur ? 564 : 428,
                crisis(),
                banen,
                Kaartlijnen.van(banen),
                banen.stream()
                        .flatMap(baan -> baan.haltes().stream())
                        .filter(halte -> halte.stand() == Stand.ADVIES)
                        .map(this::vlag)
                        .findFirst()
                        .orElseGet(this::vlagBijVertrek));
    }

    private Baan baan(String naam, int boven, int hoogte, int y, List<Kaartplek> mogelijk) {
        List<Kaartplek> plekken = mogelijk.stream()
                .filter(plek -> namen.kent(plek.route()) || gevolgd.containsKey(plek.route()))
                .toList();
        int hoofd = -1;
        for (int i = 0; i < plekken.size(); i++) {
            hoofd = hoofdroute != null && plekken.get(i).route() == hoofdroute.route() ? i : hoofd;
        }
        List<Halte> haltes = new ArrayList<>();
        for (int i = 0; i < plekken.size(); i++) {
            Kaartplek plek = plekken.get(i);
            Routeadvies route = gevolgd.get(plek.route());
            Stand stand = i == hoofd ? Stand.ADVIES : route != null ? Stand.MEE : stand(i < hoofd);
            String label = route == null ? namen.naam(plek.route()) : route.naam();
            haltes.add(halte(label, plek.x(), y, stand, woord(stand, route)));
        }
        return new Baan(naam, boven, hoogte, haltes.stream().anyMatch(Halte::telt), haltes);
    }

    private static Stand stand(boolean lichter) {
        return lichter ? Stand.ONDERWEG : Stand.NIET;
    }

    /** The school committee is no route of its own; an action invites it, and then it stands on the school lane. */
    private Baan metCommissie(Baan school) {
        if (!namen.kentActie(COMMISSIE)) {
            return school;
        }
        List<Halte> haltes = new ArrayList<>(school.haltes());
        Stand stand = metCommissie ? Stand.MEE : Stand.NIET;
        String woord = metCommissie ? "schuift aan" : woord(Stand.NIET, null);
        haltes.add(halte(
                "Commissie leerlingenzorg", Kaartplek.COMMISSIE, haltes.get(0).y(), stand, woord));
        return new Baan(school.naam(), school.boven(), school.hoogte(), school.aan() || metCommissie, haltes);
    }

    /** On the full lane names stand close together and take two lines; elsewhere there is room for one. */
    private static Halte halte(String naam, int x, int y, Stand stand, String woord) {
        List<Regel> regels = new ArrayList<>();
        boolean vol = y == Kaartlijnen.HULPLIJN;
        int breedte = vol ? NAAMBREEDTE : RUIME_NAAMBREEDTE;
        int hoogte = y + 38;
        String rest = AFBREKEN.getOrDefault(naam, naam);
        int breuk = rest.lastIndexOf(' ', breedte + 1);
        if (rest.length() > breedte && breuk > 0) {
            hoogte = vol ? hoogte : y + 32;
            regels.add(new Regel(rest.substring(0, breuk), hoogte));
            rest = rest.substring(breuk + 1);
            hoogte += REGELHOOGTE;
        } else {
            rest = naam;
        }
        regels.add(new Regel(rest, hoogte));
        return new Halte(naam, x, y, stand, woord, regels, hoogte + REGELHOOGTE, false);
    }

    private Vlag vlag(Halte halte) {
        return crisis()
                ? new Vlag(halte.x(), halte.y() - 38, "Eerst dit", 92)
                : new Vlag(halte.x(), halte.y() - 38, "Advies", 76);
    }

    /** Incomplete: the case itself is the place to work on. */
    private Vlag vlagBijVertrek() {
        return new Vlag(66, Kaartlijnen.HULPLIJN - 42, hoofdroute == null ? "Nog geen route" : "Eerst aanvullen", 132);
    }

    private String woord(Stand stand, @Nullable Routeadvies route) {
        String vorm = route == null || route.vorm() == null
                ? ""
                : ": " + woorden.waarde(route.vorm()).toLowerCase(Locale.ROOT);
        return switch (stand) {
            case ADVIES -> (crisis() ? "eerst dit" : "het advies") + vorm;
            case MEE -> "loopt mee" + vorm;
            case ONDERWEG -> "lichter";
            case NIET -> crisis() ? "later" : "nu niet";
        };
    }

    private String titel() {
        if (hoofdroute == null) {
            return "Routekaart. Er is nog geen route.";
        }
        StringBuilder titel = new StringBuilder("Routekaart. Het advies is: ")
                .append(hoofdroute.naam())
                .append('.');
        if (!nevenroutes.isEmpty()) {
            titel.append(" Lopen mee: ")
                    .append(String.join(
                            ", ", nevenroutes.stream().map(Routeadvies::naam).toList()))
                    .append('.');
        }
        return titel.toString();
    }

    private boolean crisis() {
        return hoofdroute != null && hoofdroute.route() == Route.CRISIS;
    }
}
