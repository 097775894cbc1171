// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.mutation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.engine.CoreRules;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.MutantRules;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.PackContent;
import nl.jeugdroute.rules.PackReader;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RulesFolder;
import nl.jeugdroute.rules.RulesFolderReader;
import nl.jeugdroute.rules.TableContent;

/** Reads a pack as it would be with one row spoiled, without touching the disk. */
final class MutantBuilder {

    private final RulesFolder map;
    private final Layer pakket;
    private final RuleSet origineel;
    private final CoreRules kern;
    private final PackContent inhoud;
    private final Map<String, TableContent> tabellen = new HashMap<>();

    MutantBuilder(Path wortel, RuleSet origineel, CoreRules kern) {
        this.map = new RulesFolderReader(wortel, new Findings()).read();
        this.pakket = map.gemeenten().stream()
                .filter(laag -> laag.id().equals(origineel.reference().id()))
                .findFirst()
                .orElseThrow();
        this.origineel = origineel;
        this.kern = kern;
        this.inhoud = new PackReader(map, new Findings()).read(pakket);
        inhoud.tables()
                .forEach(tabel -> tabellen.put(
                        tabel.file(),
                        new TableContent(
                                tabel.columns().stream().map(Column::name).toList(), tabel.rows())));
    }

    PackContent inhoud() {
        return inhoud;
    }

    RuleSet origineel() {
        return origineel;
    }

    /**
     * The rules with this row spoiled.
     *
     * @throws InvalidRulesException when the reader refuses them
     */
    RuleSet bouw(Mutant mutant) {
        Map<String, TableContent> anders = new HashMap<>(tabellen);
        anders.computeIfPresent(mutant.bestand(), (bestand, tabel) -> bederf(tabel, mutant));
        Findings bevindingen = new Findings();
        PackContent bedorven = new PackReader(map, anders, bevindingen).read(pakket);
        if (!bevindingen.isEmpty()) {
            throw new InvalidRulesException(bevindingen.list());
        }
        return MutantRules.compileer(bedorven, origineel, kern);
    }

    private static TableContent bederf(TableContent tabel, Mutant mutant) {
        List<Row> rijen = mutant.mutatie() == Mutant.MutantChange.WEG
                ? tabel.rows().stream()
                        .filter(rij -> !rij.id().equals(mutant.rij()))
                        .toList()
                : tabel.rows().stream().map(rij -> bederf(rij, mutant)).toList();
        return new TableContent(tabel.header(), rijen);
    }

    private static Row bederf(Row rij, Mutant mutant) {
        Map<String, String> cellen = new HashMap<>(rij.cells());
        mutant.cellen().stream()
                .filter(cel -> cel.rij().equals(rij.id()))
                .forEach(cel -> cellen.put(cel.kolom(), cel.naar()));
        return new Row(rij.id(), rij.number(), cellen);
    }
}
