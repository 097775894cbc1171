// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.web.advies.Routekaart.Baan;
import nl.jeugdroute.web.advies.Routekaart.Halte;
import nl.jeugdroute.web.advies.Routekaart.Lijnstuk;
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

    private static final int VERTREK = 112;
    private static final int HULPLIJN = 214;
    private static final int NAAMBREEDTE = 16;
    /** Lanes with fewer stations leave more room; only a long open term still needs two lines there. */
    private static final int RUIME_NAAMBREEDTE = 26;

    private static final int REGELHOOGTE = 18;
    private static final Map<String, String> AFBREKEN = Map.of("Ervaringsdeskundige", "Ervarings- deskundige");
    private static final String COMMISSIE = "VERBINDING_COMMISSIE_LEERLINGENZORG";

    private record Plek(Route route, int x) {}

    private static final List<Plek> HULP = List.of(
            new Plek(Route.EIGEN_NETWERK, 210),
            new Plek(Route.ERVARINGSDESKUNDIGE, 352),
            new Plek(Route.VRIJ_TOEGANKELIJK, 495),
            new Plek(Route.SOCIAAL_TEAM, 637),
            new Plek(Route.SPECIALIST, 780),
            new Plek(Route.SPECIALISTENTAFEL, 922),
            new Plek(Route.REGIONALE_ZORGTAFEL, 1064));
    private static final List<Plek> SCHOOL =
            List.of(new Plek(Route.JEUGDGEZONDHEIDSZORG, 352), new Plek(Route.ONDERWIJS, 637));
    private static final List<Plek> VEILIGHEID = List.of(
            new Plek(Route.STEUNPUNT_HUISELIJK_GEWELD, 352),
            new Plek(Route.SAVE_WERKER, 566),
            new Plek(Route.VEILIG_THUIS, 744),
            new Plek(Route.CRISIS, 922));
    private static final List<Plek> ANDERE_DEUR = List.of(
            new Plek(Route.ARTS_VERWIJZING, 352),
            new Plek(Route.GECERTIFICEERDE_INSTELLING, 566),
            new Plek(Route.ANDERE_GEMEENTE, 780),
            new Plek(Route.ANDERE_WET, 922));

    private final @Nullable Routeadvies hoofdroute;
    private final List<Routeadvies> nevenroutes;
    private final boolean metCommissie;
    private final Woorden woorden;
    private final Routenamen namen;
    private final Map<Route, Routeadvies> gevolgd = new EnumMap<>(Route.class);

    Kaarttekenaar(Advies advies, Woorden woorden, Routenamen namen) {
        this(
                Stream.concat(Stream.of(advies.hoofdroute()), advies.nevenroutes().stream())
                        .toList(),
                advies.acties().stream().anyMatch(actie -> actie.code().equals(COMMISSIE)),
                woorden,
                namen);
    }

    /**
     * Draws an advies that is still coming about.
     *
     * @param routes the routes so far, heaviest first; none while no row has pointed anywhere
     * @param metCommissie whether the school committee is asked to come along
     */
    Kaarttekenaar(List<Routeadvies> routes, boolean metCommissie, Woorden woorden, Routenamen namen) {
        this.hoofdroute = routes.isEmpty() ? null : routes.get(0);
        this.nevenroutes = routes.stream().skip(1).toList();
        this.metCommissie = metCommissie;
        this.namen = namen;
        this.woorden = woorden;
        routes.forEach(route -> gevolgd.put(route.route(), route));
    }

    Routekaart teken() {
        boolean deur = ANDERE_DEUR.stream().anyMatch(plek -> gevolgd.containsKey(plek.route()));
        List<Baan> banen = new ArrayList<>();
        banen.add(baan("Hulp", -1, 0, HULPLIJN, HULP));
        banen.add(metCommissie(baan("School", 0, 120, 50, SCHOOL)));
        banen.add(baan("Veiligheid", 308, 120, 358, VEILIGHEID));
        if (deur) {
            banen.add(baan("Andere deur", 444, 120, 494, ANDERE_DEUR));
        }
        List<Lijnstuk> lijnen = new ArrayList<>();
        banen.forEach(baan -> lijnen.addAll(lijnen(baan)));
        lijnen.sort((een, ander) -> ander.soort().compareTo(een.soort()));
        return new Routekaart(
                titel(),
                deur ? 564 : 428,
                crisis(),
                banen,
                lijnen,
                banen.stream()
                        .flatMap(baan -> baan.haltes().stream())
                        .filter(halte -> halte.stand() == Stand.ADVIES)
                        .map(this::vlag)
                        .findFirst()
                        .orElseGet(this::vlagBijVertrek));
    }

    private Baan baan(String naam, int boven, int hoogte, int y, List<Plek> mogelijk) {
        List<Plek> plekken = mogelijk.stream()
                .filter(plek -> namen.kent(plek.route()) || gevolgd.containsKey(plek.route()))
                .toList();
        int hoofd = -1;
        for (int i = 0; i < plekken.size(); i++) {
            hoofd = hoofdroute != null && plekken.get(i).route() == hoofdroute.route() ? i : hoofd;
        }
        List<Halte> haltes = new ArrayList<>();
        for (int i = 0; i < plekken.size(); i++) {
            Plek plek = plekken.get(i);
            Routeadvies route = gevolgd.get(plek.route());
            Stand stand = i == hoofd ? Stand.ADVIES : route != null ? Stand.MEE : stand(i < hoofd);
            String label = route == null ? namen.naam(plek.route()) : route.naam();
            haltes.add(halte(label, plek.x(), y, stand, woord(stand, route)));
        }
        return new Baan(naam, boven, hoogte, haltes.stream().anyMatch(Kaarttekenaar::telt), haltes);
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
        haltes.add(halte("Commissie leerlingenzorg", 922, haltes.get(0).y(), stand, woord));
        return new Baan(school.naam(), school.boven(), school.hoogte(), school.aan() || metCommissie, haltes);
    }

    /** On the full lane names stand close together and take two lines; elsewhere there is room for one. */
    private static Halte halte(String naam, int x, int y, Stand stand, String woord) {
        List<Regel> regels = new ArrayList<>();
        boolean vol = y == HULPLIJN;
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
        return new Halte(naam, x, y, stand, woord, regels, hoogte + REGELHOOGTE);
    }

    private List<Lijnstuk> lijnen(Baan baan) {
        int laatste = baan.haltes().size() - 1;
        int advies = laatste(baan, Stand.ADVIES);
        int mee = laatste(baan, Stand.MEE);
        List<Lijnstuk> stukken = new ArrayList<>();
        int vanaf = -1;
        if (advies >= 0) {
            stukken.add(stuk("advies", baan, -1, advies));
            vanaf = advies;
        }
        if (mee > vanaf) {
            stukken.add(stuk("mee", baan, vanaf, mee));
            vanaf = mee;
        }
        if (vanaf < laatste) {
            stukken.add(stuk("niet", baan, vanaf, laatste));
        }
        return stukken;
    }

    private static Lijnstuk stuk(String soort, Baan baan, int van, int tot) {
        int y = baan.haltes().get(0).y();
        String eind = " H" + baan.haltes().get(tot).x();
        if (van >= 0) {
            return new Lijnstuk(soort, "M" + baan.haltes().get(van).x() + " " + y + eind);
        }
        if (y == HULPLIJN) {
            return new Lijnstuk(soort, "M" + VERTREK + " " + y + eind);
        }
        return new Lijnstuk(
                soort,
                "M" + VERTREK + " " + HULPLIJN + " C" + (VERTREK + 44) + " " + HULPLIJN + " " + (VERTREK + 24) + " " + y
                        + " " + (VERTREK + 88) + " " + y + eind);
    }

    private static int laatste(Baan baan, Stand stand) {
        for (int i = baan.haltes().size() - 1; i >= 0; i--) {
            if (baan.haltes().get(i).stand() == stand) {
                return i;
            }
        }
        return -1;
    }

    private Vlag vlag(Halte halte) {
        return crisis()
                ? new Vlag(halte.x(), halte.y() - 38, "Eerst dit", 92)
                : new Vlag(halte.x(), halte.y() - 38, "Advies", 76);
    }

    /** Incomplete: the case itself is the place to work on. */
    private Vlag vlagBijVertrek() {
        return new Vlag(66, HULPLIJN - 42, hoofdroute == null ? "Nog geen route" : "Eerst aanvullen", 132);
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

    private static boolean telt(Halte halte) {
        return halte.stand() == Stand.ADVIES || halte.stand() == Stand.MEE;
    }
}
