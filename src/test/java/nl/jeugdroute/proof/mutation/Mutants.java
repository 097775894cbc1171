// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.proof.mutation.Mutant.MutantCell;
import nl.jeugdroute.proof.mutation.Mutant.MutantChange;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.PackContent;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;

/** All mutants of a pack, in the order of its tables. */
final class Mutants {

    private static final Set<String> NIET = Set.of("beloften", "termen", "parameters");

    private final PackContent inhoud;
    private final Map<String, List<String>> codes = new TreeMap<>();
    private final List<Mutant> mutanten = new ArrayList<>();

    private Mutants(PackContent inhoud) {
        this.inhoud = inhoud;
        Map<String, Set<String>> gebruikt = new TreeMap<>();
        for (RuleTable tabel : inhoud.tables()) {
            for (Column kolom : tabel.columns(ColumnRole.CONCLUSIE)) {
                tabel.rows()
                        .forEach(rij -> gebruikt.computeIfAbsent(kolom.name(), k -> new TreeSet<>())
                                .addAll(delen(rij.cell(kolom.name()))));
            }
        }
        gebruikt.forEach((kolom, waarden) -> codes.put(kolom, List.copyOf(waarden)));
    }

    static List<Mutant> van(PackContent inhoud) {
        Mutants mutanten = new Mutants(inhoud);
        inhoud.tables().stream().filter(tabel -> !NIET.contains(tabel.name())).forEach(mutanten::tabel);
        return List.copyOf(mutanten.mutanten);
    }

    private void tabel(RuleTable tabel) {
        for (Row rij : tabel.rows()) {
            voeg(tabel, rij, MutantChange.WEG, List.of());
            for (Column kolom : tabel.columns()) {
                switch (kolom.role()) {
                    case VOORWAARDE -> voorwaarde(tabel, rij, kolom.name());
                    case CONCLUSIE -> conclusie(tabel, rij, kolom.name());
                    case EIGENSCHAP ->
                        MutantProperties.anders(kolom.name(), rij.cell(kolom.name()), inhoud)
                                .forEach(cel -> cel(tabel, rij, kolom.name(), MutantChange.EIGENSCHAP, cel));
                    default -> {
                        // who wrote it and since when is not spoiled
                    }
                }
            }
        }
        if (tabel.name().equals("rangorde")) {
            rangen(tabel);
        }
    }

    private void voorwaarde(RuleTable tabel, Row rij, String kolom) {
        CellMutations.van(inhoud.facts().fact(kolom).orElseThrow(), rij.cell(kolom))
                .forEach((cel, mutatie) -> cel(tabel, rij, kolom, mutatie, cel));
    }

    private void conclusie(RuleTable tabel, Row rij, String kolom) {
        List<String> waarden = delen(rij.cell(kolom));
        if (kolom.equals(Column.concluding(ConclusionKind.VOORBEHOUD))) {
            return;
        }
        boolean enige = waarden.size() == 1
                && tabel.columns(ColumnRole.CONCLUSIE).stream()
                        .noneMatch(ander -> !ander.name().equals(kolom)
                                && !rij.cell(ander.name()).isEmpty());
        for (String waarde : waarden) {
            List<String> zonder =
                    waarden.stream().filter(ander -> !ander.equals(waarde)).toList();
            // Without its only conclusion a row is as good as gone, and that is a mutant already.
            if (!enige) {
                cel(tabel, rij, kolom, MutantChange.CONCLUSIE, String.join(" | ", zonder));
            }
            for (String ander : CellMutations.anderen(waarde, waarden, codes.get(kolom))) {
                List<String> vervangen = new ArrayList<>(zonder);
                vervangen.add(ander);
                cel(tabel, rij, kolom, MutantChange.CONCLUSIE, String.join(" | ", vervangen));
            }
        }
    }

    /** Every two routes that follow each other change places. */
    private void rangen(RuleTable tabel) {
        List<Row> opRang = tabel.rows().stream()
                .sorted(Comparator.comparingDouble(
                        rij -> Double.parseDouble(rij.cell("rang").replace(',', '.'))))
                .toList();
        for (int i = 0; i + 1 < opRang.size(); i++) {
            Row een = opRang.get(i);
            Row ander = opRang.get(i + 1);
            if (!een.cell("rang").equals(ander.cell("rang"))) {
                voeg(
                        tabel,
                        een,
                        MutantChange.RANG,
                        List.of(
                                new MutantCell(een.id(), "rang", een.cell("rang"), ander.cell("rang")),
                                new MutantCell(ander.id(), "rang", ander.cell("rang"), een.cell("rang"))));
            }
        }
    }

    private void cel(RuleTable tabel, Row rij, String kolom, MutantChange mutatie, String naar) {
        voeg(tabel, rij, mutatie, List.of(new MutantCell(rij.id(), kolom, rij.cell(kolom), naar)));
    }

    private void voeg(RuleTable tabel, Row rij, MutantChange mutatie, List<MutantCell> cellen) {
        mutanten.add(new Mutant(tabel.file(), rij.id(), mutatie, cellen));
    }

    static List<String> delen(String cel) {
        return Arrays.stream(cel.split("\\|"))
                .map(String::strip)
                .filter(deel -> !deel.isEmpty())
                .toList();
    }
}
