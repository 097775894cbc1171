// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.regels.Regelset;
import org.jspecify.annotations.Nullable;

/** The routes of a pack from heavy to light. Weight is data of the pack: the rank, and within one rank the form. */
public record Rangorde(List<Plaats> plaatsen) {

    /** Ranks below this are the safety routes. */
    private static final BigDecimal NA_VEILIGHEID = BigDecimal.valueOf(3);

    private static final Comparator<Plaats> ZWAARSTE_EERST = Comparator.comparing(Plaats::rang)
            .thenComparing(Plaats::vormvolgorde)
            .thenComparing(Plaats::code);

    /** A route with its weight. */
    public record Plaats(String code, Route route, @Nullable Vorm vorm, BigDecimal rang, String naam) {

        int vormvolgorde() {
            return vorm == null ? 0 : vorm.ordinal();
        }

        /** Whether going below this route takes a second person. */
        public boolean veiligheid() {
            return rang.compareTo(NA_VEILIGHEID) < 0;
        }
    }

    public Rangorde {
        plaatsen = plaatsen.stream().sorted(ZWAARSTE_EERST).toList();
    }

    /** The routes of a rule set. */
    public static Rangorde van(Regelset regels) {
        return new Rangorde(regels.definities().stream()
                .map(rij -> rij.definitie())
                .filter(Rangplaats.class::isInstance)
                .map(Rangplaats.class::cast)
                .map(plaats -> new Plaats(plaats.code(), plaats.route(), plaats.vorm(), plaats.rang(), plaats.naam()))
                .toList());
    }

    /** A route by its code. */
    public Optional<Plaats> plaats(String code) {
        return plaatsen.stream().filter(plaats -> plaats.code().equals(code)).findFirst();
    }

    /** The route of an advies. */
    public Optional<Plaats> plaats(Routeadvies route) {
        return plaats(code(route.route(), route.vorm()));
    }

    /** What is heavier or safer than a route, heaviest first. */
    public List<Plaats> zwaarderDan(Plaats dit) {
        return plaatsen.stream().filter(plaats -> vergelijk(plaats, dit) < 0).toList();
    }

    /** What is not heavier than a route and differs from it, heaviest first. */
    public List<Plaats> lichterDan(Plaats dit) {
        return plaatsen.stream()
                .filter(plaats -> vergelijk(plaats, dit) >= 0 && !plaats.code().equals(dit.code()))
                .toList();
    }

    /** Whether the first goes below the second. Of two routes of the same weight neither is safer, so that counts too. */
    static boolean lichter(Plaats dit, Plaats dan) {
        return !dit.code().equals(dan.code()) && vergelijk(dit, dan) >= 0;
    }

    /** The code of a route with its form. */
    public static String code(Route route, @Nullable Vorm vorm) {
        return vorm == null ? route.name() : route + "(" + vorm + ")";
    }

    private static int vergelijk(Plaats a, Plaats b) {
        int rang = a.rang().compareTo(b.rang());
        return rang != 0 || a.route() != b.route() ? rang : Integer.compare(a.vormvolgorde(), b.vormvolgorde());
    }
}
