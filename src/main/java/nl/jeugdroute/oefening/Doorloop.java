// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;

/**
 * How an advies came about, row by row: first the rows that look at the answers only, then those that read what other rows
 * concluded. The engine itself fires rows of one phase in any order; here they stand in the order of the tables, so that the
 * same case always tells the same tale.
 */
public final class Doorloop {

    /** The phase of what only explains; it comes last. */
    public static final int UITLEG = Integer.MAX_VALUE;

    private static final String VRIJ = "*";

    private static final String ACTIE = "ACTIE ";

    private final Oefening oefening;
    private final Map<String, Plaats> plaatsen = new HashMap<>();
    private final Map<String, Integer> fasen = new HashMap<>();

    private Doorloop(Oefening oefening) {
        this.oefening = oefening;
        Regelset regels = oefening.regels();
        int tabelnummer = 0;
        for (Tabel tabel : regels.tabellen()) {
            for (Rij rij : tabel.rijen()) {
                plaatsen.putIfAbsent(tabel.laag() + "/" + rij.id(), new Plaats(tabel, rij, tabelnummer));
            }
            tabelnummer++;
        }
        regels.fasen()
                .forEach((rij, fase) ->
                        fasen.put(rij.regel().laag() + "/" + rij.regel().id(), fase));
    }

    private record Plaats(Tabel tabel, Rij rij, int tabelnummer) {}

    /**
     * One row that applied.
     *
     * @param fase 1 for a row that reads answers only, higher for one that waits for others, {@link #UITLEG} for one that
     *     only explains
     * @param tabel its table, or null for what no table says
     * @param voorwaarden the conditions of the row that held, those that make no difference left out
     * @param conclusies kind and value of everything it concluded
     * @param routes the routes concluded so far, this row included, heaviest first
     */
    public record Stap(
            int fase,
            String regel,
            String laag,
            @Nullable Tabel tabel,
            List<Voorwaarde> voorwaarden,
            List<String> conclusies,
            String tekst,
            Bron bron,
            List<Routeadvies> routes) {

        /** Whether this row concluded a route. */
        public boolean wijstRoute() {
            return conclusies.stream().anyMatch(conclusie -> conclusie.startsWith("ROUTE "));
        }
    }

    /** A condition that held: the cell of the row, and the fact of the case where it is known. */
    public record Voorwaarde(
            String veld, String cel, @Nullable String feit) {}

    /** The codes of the actions these rows asked for. */
    public static Set<String> acties(List<Stap> stappen) {
        return stappen.stream()
                .flatMap(stap -> stap.conclusies().stream())
                .filter(conclusie -> conclusie.startsWith(ACTIE))
                .map(conclusie -> conclusie.substring(ACTIE.length()).split(" ")[0])
                .collect(Collectors.toSet());
    }

    /** The rows that applied to a story, in order. */
    public static List<Stap> van(Oefening oefening) {
        return new Doorloop(oefening).stappen();
    }

    private List<Stap> stappen() {
        Map<String, List<Reden>> perRij = new LinkedHashMap<>();
        oefening.advies()
                .redenen()
                .forEach(reden -> perRij.computeIfAbsent(reden.pakket() + "/" + reden.regel(), rij -> new ArrayList<>())
                        .add(reden));
        List<Stap> stappen = new ArrayList<>();
        perRij.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Reden>> rij) -> fase(rij.getKey()))
                        .thenComparing(rij -> tabelnummer(rij.getKey()))
                        .thenComparing(rij -> rij.getValue().get(0).regel(), NatuurlijkeOrde.INSTANTIE))
                .forEach(rij -> stappen.add(stap(rij.getKey(), rij.getValue(), stappen)));
        return List.copyOf(stappen);
    }

    private Stap stap(String sleutel, List<Reden> redenen, List<Stap> eerder) {
        Reden reden = redenen.get(0);
        Plaats plaats = plaatsen.get(sleutel);
        List<String> conclusies =
                redenen.stream().map(Reden::conclusie).distinct().toList();
        Set<Route> gezien = Set.copyOf(
                Stream.concat(eerder.stream().flatMap(stap -> stap.conclusies().stream()), conclusies.stream())
                        .filter(conclusie -> conclusie.startsWith("ROUTE "))
                        .map(conclusie -> Route.valueOf(conclusie.split("[ (]")[1]))
                        .distinct()
                        .toList());
        return new Stap(
                fase(sleutel),
                reden.regel(),
                reden.pakket(),
                plaats == null ? null : plaats.tabel(),
                plaats == null ? List.of() : voorwaarden(plaats, redenen),
                conclusies,
                reden.tekst(),
                reden.bron(),
                Stream.concat(Stream.of(oefening.advies().hoofdroute()), oefening.advies().nevenroutes().stream())
                        .filter(route -> gezien.contains(route.route()))
                        .toList());
    }

    private static List<Voorwaarde> voorwaarden(Plaats plaats, List<Reden> redenen) {
        return plaats.tabel().kolommen(Rol.VOORWAARDE).stream()
                .map(Kolom::naam)
                .filter(veld -> !plaats.rij().cel(veld).equals(VRIJ))
                .map(veld -> new Voorwaarde(
                        veld, plaats.rij().cel(veld), feit(veld, redenen).orElse(null)))
                .toList();
    }

    private static Optional<String> feit(String veld, List<Reden> redenen) {
        return redenen.stream()
                .flatMap(reden -> reden.feiten().stream())
                .filter(feit -> feit.veld().equals(veld))
                .map(Feit::waarde)
                .findFirst();
    }

    private int fase(String sleutel) {
        return fasen.getOrDefault(sleutel, UITLEG);
    }

    private int tabelnummer(String sleutel) {
        Plaats plaats = plaatsen.get(sleutel);
        return plaats == null ? Integer.MAX_VALUE : plaats.tabelnummer();
    }
}
