// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.mutatie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.jeugdroute.bewijs.mutatie.Mutant.Cel;
import nl.jeugdroute.bewijs.mutatie.Mutant.Mutatie;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.rijen.Pakketinhoud;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;

/** All mutants of a pack, in the order of its tables. */
final class Mutanten {

    private static final Set<String> NIET = Set.of("beloften", "termen", "parameters");

    private final Pakketinhoud inhoud;
    private final Map<String, List<String>> codes = new TreeMap<>();
    private final List<Mutant> mutanten = new ArrayList<>();

    private Mutanten(Pakketinhoud inhoud) {
        this.inhoud = inhoud;
        Map<String, Set<String>> gebruikt = new TreeMap<>();
        for (Tabel tabel : inhoud.tabellen()) {
            for (Kolom kolom : tabel.kolommen(Rol.CONCLUSIE)) {
                tabel.rijen()
                        .forEach(rij -> gebruikt.computeIfAbsent(kolom.naam(), k -> new TreeSet<>())
                                .addAll(delen(rij.cel(kolom.naam()))));
            }
        }
        gebruikt.forEach((kolom, waarden) -> codes.put(kolom, List.copyOf(waarden)));
    }

    static List<Mutant> van(Pakketinhoud inhoud) {
        Mutanten mutanten = new Mutanten(inhoud);
        inhoud.tabellen().stream().filter(tabel -> !NIET.contains(tabel.naam())).forEach(mutanten::tabel);
        return List.copyOf(mutanten.mutanten);
    }

    private void tabel(Tabel tabel) {
        for (Rij rij : tabel.rijen()) {
            voeg(tabel, rij, Mutatie.WEG, List.of());
            for (Kolom kolom : tabel.kolommen()) {
                switch (kolom.rol()) {
                    case VOORWAARDE -> voorwaarde(tabel, rij, kolom.naam());
                    case CONCLUSIE -> conclusie(tabel, rij, kolom.naam());
                    case EIGENSCHAP ->
                        Eigenschappen.anders(kolom.naam(), rij.cel(kolom.naam()), inhoud)
                                .forEach(cel -> cel(tabel, rij, kolom.naam(), Mutatie.EIGENSCHAP, cel));
                    default -> {
                        // who wrote it and since when is not spoiled
                    }
                }
            }
        }
        if (tabel.naam().equals("rangorde")) {
            rangen(tabel);
        }
    }

    private void voorwaarde(Tabel tabel, Rij rij, String kolom) {
        Celmutaties.van(inhoud.velden().veld(kolom).orElseThrow(), rij.cel(kolom))
                .forEach((cel, mutatie) -> cel(tabel, rij, kolom, mutatie, cel));
    }

    private void conclusie(Tabel tabel, Rij rij, String kolom) {
        List<String> waarden = delen(rij.cel(kolom));
        if (kolom.equals(Soort.VOORBEHOUD.kolom())) {
            return;
        }
        boolean enige = waarden.size() == 1
                && tabel.kolommen(Rol.CONCLUSIE).stream()
                        .noneMatch(ander -> !ander.naam().equals(kolom)
                                && !rij.cel(ander.naam()).isEmpty());
        for (String waarde : waarden) {
            List<String> zonder =
                    waarden.stream().filter(ander -> !ander.equals(waarde)).toList();
            // Without its only conclusion a row is as good as gone, and that is a mutant already.
            if (!enige) {
                cel(tabel, rij, kolom, Mutatie.CONCLUSIE, String.join(" | ", zonder));
            }
            for (String ander : Celmutaties.anderen(waarde, waarden, codes.get(kolom))) {
                List<String> vervangen = new ArrayList<>(zonder);
                vervangen.add(ander);
                cel(tabel, rij, kolom, Mutatie.CONCLUSIE, String.join(" | ", vervangen));
            }
        }
    }

    /** Every two routes that follow each other change places. */
    private void rangen(Tabel tabel) {
        List<Rij> opRang = tabel.rijen().stream()
                .sorted(Comparator.comparingDouble(
                        rij -> Double.parseDouble(rij.cel("rang").replace(',', '.'))))
                .toList();
        for (int i = 0; i + 1 < opRang.size(); i++) {
            Rij een = opRang.get(i);
            Rij ander = opRang.get(i + 1);
            if (!een.cel("rang").equals(ander.cel("rang"))) {
                voeg(
                        tabel,
                        een,
                        Mutatie.RANG,
                        List.of(
                                new Cel(een.id(), "rang", een.cel("rang"), ander.cel("rang")),
                                new Cel(ander.id(), "rang", ander.cel("rang"), een.cel("rang"))));
            }
        }
    }

    private void cel(Tabel tabel, Rij rij, String kolom, Mutatie mutatie, String naar) {
        voeg(tabel, rij, mutatie, List.of(new Cel(rij.id(), kolom, rij.cel(kolom), naar)));
    }

    private void voeg(Tabel tabel, Rij rij, Mutatie mutatie, List<Cel> cellen) {
        mutanten.add(new Mutant(tabel.bestand(), rij.id(), mutatie, cellen));
    }

    static List<String> delen(String cel) {
        return Arrays.stream(cel.split("\\|"))
                .map(String::strip)
                .filter(deel -> !deel.isEmpty())
                .toList();
    }
}
