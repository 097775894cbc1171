// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;

/**
 * Which rule sets of one pack stand opposite each other, and when.
 *
 * @param paren the different pairs that are not the same
 * @param alleenNu days on which only the rules of now answer
 * @param alleenStraks days on which only the changed rules answer
 */
record Tijdvakparen(List<Paar> paren, List<Tijdvak> alleenNu, List<Tijdvak> alleenStraks) {

    /** Two rule sets, and the periods in which they stand opposite each other. */
    record Paar(Regelset nu, Regelset straks, List<Tijdvak> perioden) {

        /** A day on which both are in force. */
        LocalDate dag() {
            return perioden.get(0).van();
        }

        boolean bevat(LocalDate dag) {
            return perioden.stream().anyMatch(periode -> periode.bevat(dag));
        }
    }

    static Tijdvakparen van(Regelstand nu, Regelstand straks, Pakket pakketNu, Pakket pakketStraks) {
        List<Tijdvak> alleenNu = new ArrayList<>();
        List<Tijdvak> alleenStraks = new ArrayList<>();
        Map<List<String>, Paar> paren = new LinkedHashMap<>();
        for (Tijdvak stuk : stukken(pakketNu, pakketStraks)) {
            boolean inNu = pakketNu.geldigheid().bevat(stuk.van());
            boolean inStraks = pakketStraks.geldigheid().bevat(stuk.van());
            if (inNu && inStraks) {
                Regelset setNu = nu.voor(pakketNu.id(), stuk.van());
                Regelset setStraks = straks.voor(pakketNu.id(), stuk.van());
                List<String> hashes =
                        List.of(setNu.kenmerk().hash(), setStraks.kenmerk().hash());
                if (!hashes.get(0).equals(hashes.get(1))) {
                    voeg(
                            paren.computeIfAbsent(hashes, nieuw -> new Paar(setNu, setStraks, new ArrayList<>()))
                                    .perioden(),
                            stuk);
                }
            } else if (inNu) {
                voeg(alleenNu, stuk);
            } else if (inStraks) {
                voeg(alleenStraks, stuk);
            }
        }
        return new Tijdvakparen(List.copyOf(paren.values()), alleenNu, alleenStraks);
    }

    /** Time, cut at every day on which one of the two changes. */
    private static List<Tijdvak> stukken(Pakket pakketNu, Pakket pakketStraks) {
        TreeSet<LocalDate> dagen = new TreeSet<>();
        Stream.concat(pakketNu.tijdvakken().stream(), pakketStraks.tijdvakken().stream())
                .forEach(tijdvak -> {
                    dagen.add(tijdvak.van());
                    LocalDate tot = tijdvak.tot();
                    if (tot != null) {
                        dagen.add(tot.plusDays(1));
                    }
                });
        List<Tijdvak> stukken = new ArrayList<>();
        for (LocalDate dag : dagen) {
            LocalDate volgende = dagen.higher(dag);
            stukken.add(new Tijdvak(dag, volgende == null ? null : volgende.minusDays(1)));
        }
        return stukken;
    }

    /** Adds a piece of time; one that follows the last piece makes it longer. */
    private static void voeg(List<Tijdvak> perioden, Tijdvak stuk) {
        Tijdvak laatste = perioden.isEmpty() ? null : perioden.get(perioden.size() - 1);
        LocalDate tot = laatste == null ? null : laatste.tot();
        if (laatste != null && tot != null && tot.plusDays(1).equals(stuk.van())) {
            perioden.set(perioden.size() - 1, new Tijdvak(laatste.van(), stuk.tot()));
        } else {
            perioden.add(stuk);
        }
    }
}
