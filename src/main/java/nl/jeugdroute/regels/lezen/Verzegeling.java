// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;

/**
 * Keeps the national layer sealed: no row of a layer above it may quietly take the edge off safety. Adding is free;
 * what national rows alone conclude, and the numbers people call in an emergency, are not.
 */
final class Verzegeling {

    private static final String LANDELIJK = "landelijk";
    private static final String TELEFOON = "telefoon";
    private static final String FEIT = Soort.FEIT.kolom();
    private static final String URGENTIE = Soort.URGENTIE.kolom();

    /** From these facts national rows conclude who decides, how urgent it is and what the law excludes. */
    private static final Set<String> LANDELIJKE_FEITEN =
            Set.of("onderMaatregel", "veiligheidOnbekend", "veiligheidsroute", "voorziening.uitgesloten");

    /** Routes on which somebody must be called; where a municipality names one, its number comes along. */
    private static final Set<String> TE_BELLEN = Stream.of(
                    Route.CRISIS, Route.VEILIG_THUIS, Route.SAVE_WERKER, Route.STEUNPUNT_HUISELIJK_GEWELD)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Bevindingen bevindingen;

    Verzegeling(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    void controleer(Laag pakket, List<Tabel> tabellen) {
        for (Tabel tabel : tabellen) {
            Optional<Definitietabel> soort = Definitietabel.van(tabel.naam());
            for (Rij rij : tabel.rijen()) {
                if (!tabel.laag().equals(LANDELIJK)) {
                    conclusies(tabel, rij);
                    soort.filter(s -> s == Definitietabel.RANGORDE).ifPresent(s -> voorlopig(tabel, rij));
                    soort.filter(s -> s == Definitietabel.TERMEN).ifPresent(s -> nummer(tabel, rij));
                }
            }
            soort.filter(s -> s == Definitietabel.TERMEN).ifPresent(s -> uniek(tabel));
        }
        openTermen(pakket, tabellen);
        crisisacties(tabellen);
    }

    private void conclusies(Tabel tabel, Rij rij) {
        delen(rij.cel(FEIT))
                .filter(LANDELIJKE_FEITEN::contains)
                .forEach(feit -> bevindingen.cel(
                        tabel,
                        rij,
                        FEIT,
                        "Alleen landelijke rijen mogen \"" + feit + "\" vaststellen. Haal het hier weg."));
        delen(rij.cel(URGENTIE))
                .filter(Urgentie.REGULIER.name()::equals)
                .forEach(urgentie -> bevindingen.cel(
                        tabel,
                        rij,
                        URGENTIE,
                        "Een gemeente kan urgentie alleen verhogen. Kies PRIORITEIT, SPOED of ACUUT, of laat de cel"
                                + " leeg."));
    }

    private void voorlopig(Tabel tabel, Rij rij) {
        if (rij.cel("voorlopig").equals("NEE")) {
            bevindingen.cel(
                    tabel,
                    rij,
                    "voorlopig",
                    "Zolang de veiligheid onbekend is, is een route van een gemeente voorlopig. Zet hier JA.");
        }
    }

    private void nummer(Tabel tabel, Rij rij) {
        if (TE_BELLEN.contains(rij.id()) && rij.cel(TELEFOON).isEmpty()) {
            bevindingen.cel(
                    tabel, rij, TELEFOON, "Bij " + rij.id() + " moet een telefoonnummer staan. Wie belt, heeft haast.");
        }
    }

    /** A term counts once in a layer; the last of two would silently win. */
    private void uniek(Tabel tabel) {
        Set<String> gezien = new HashSet<>();
        tabel.rijen().stream()
                .filter(rij -> !gezien.add(rij.id()))
                .forEach(rij -> bevindingen.cel(tabel, rij, "id", "Deze term staat er twee keer. Verwijder er een."));
    }

    /** What the national layer leaves open must be filled in: removing the row is no way around the number. */
    private void openTermen(Laag pakket, List<Tabel> tabellen) {
        Termen termen = Termen.van(tabellen);
        tabellen.stream()
                .filter(tabel -> tabel.laag().equals(LANDELIJK) && tabel.naam().equals("termen"))
                .flatMap(tabel -> tabel.rijen().stream())
                .map(Rij::id)
                .filter(TE_BELLEN::contains)
                .filter(code -> termen.telefoon(code).isEmpty() && !genoemd(tabellen, code))
                .forEach(code -> bevindingen.bestand(
                        "gemeenten/" + pakket.id() + "/termen.csv",
                        code + " heeft in dit pakket geen telefoonnummer. Zet in termen.csv een rij " + code
                                + " met naam en telefoon."));
    }

    private static boolean genoemd(List<Tabel> tabellen, String code) {
        return tabellen.stream()
                .filter(tabel -> !tabel.laag().equals(LANDELIJK) && tabel.naam().equals("termen"))
                .flatMap(tabel -> tabel.rijen().stream())
                .anyMatch(rij -> rij.id().equals(code));
    }

    /** Whoever is told to act in a crisis is told whom to call. */
    private void crisisacties(List<Tabel> tabellen) {
        Set<String> codes = tabellen.stream()
                .flatMap(tabel -> tabel.rijen().stream()
                        .filter(rij -> delen(rij.cel(Soort.ROUTE.kolom())).anyMatch(Route.CRISIS.name()::equals)
                                || tabel.laag().equals(LANDELIJK) && leestCrisis(rij)))
                .flatMap(rij -> delen(rij.cel(Soort.ACTIE.kolom())))
                .collect(Collectors.toSet());
        Map<Rij, Tabel> acties = new HashMap<>();
        tabellen.stream()
                .filter(tabel -> tabel.naam().equals("acties"))
                .forEach(tabel -> tabel.rijen().forEach(rij -> acties.put(rij, tabel)));
        acties.forEach((rij, tabel) -> {
            if (codes.contains(rij.id()) && rij.cel(TELEFOON).isEmpty()) {
                bevindingen.cel(
                        tabel, rij, TELEFOON, "Deze actie hoort bij een crisis. Er moet een telefoonnummer bij staan.");
            }
        });
    }

    private static boolean leestCrisis(Rij rij) {
        String routes = rij.cel("routes");
        return routes.startsWith("bevat ")
                && !routes.startsWith("bevat niet ")
                && delen(routes.substring("bevat ".length())).anyMatch(Route.CRISIS.name()::equals);
    }

    private static Stream<String> delen(String cel) {
        return Arrays.stream(cel.split("\\|")).map(String::strip).filter(deel -> !deel.isEmpty());
    }
}
