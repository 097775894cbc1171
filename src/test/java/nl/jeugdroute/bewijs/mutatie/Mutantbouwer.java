// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.mutatie;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.regels.Mutantregels;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.compileren.Kern;
import nl.jeugdroute.regels.lezen.Bevindingen;
import nl.jeugdroute.regels.lezen.Laag;
import nl.jeugdroute.regels.lezen.Pakketlezer;
import nl.jeugdroute.regels.lezen.Regelmap;
import nl.jeugdroute.regels.lezen.Regelmaplezer;
import nl.jeugdroute.regels.lezen.Tabelinhoud;
import nl.jeugdroute.regels.rijen.Pakketinhoud;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Rij;

/** Reads a pack as it would be with one row spoiled, without touching the disk. */
final class Mutantbouwer {

    private final Regelmap map;
    private final Laag pakket;
    private final Regelset origineel;
    private final Kern kern;
    private final Pakketinhoud inhoud;
    private final Map<String, Tabelinhoud> tabellen = new HashMap<>();

    Mutantbouwer(Path wortel, Regelset origineel, Kern kern) {
        this.map = new Regelmaplezer(wortel, new Bevindingen()).lees();
        this.pakket = map.gemeenten().stream()
                .filter(laag -> laag.id().equals(origineel.kenmerk().id()))
                .findFirst()
                .orElseThrow();
        this.origineel = origineel;
        this.kern = kern;
        this.inhoud = new Pakketlezer(map, new Bevindingen()).lees(pakket);
        inhoud.tabellen()
                .forEach(tabel -> tabellen.put(
                        tabel.bestand(),
                        new Tabelinhoud(
                                tabel.kolommen().stream().map(Kolom::naam).toList(), tabel.rijen())));
    }

    Pakketinhoud inhoud() {
        return inhoud;
    }

    Regelset origineel() {
        return origineel;
    }

    /**
     * The rules with this row spoiled.
     *
     * @throws RegelsOngeldig when the reader refuses them
     */
    Regelset bouw(Mutant mutant) {
        Map<String, Tabelinhoud> anders = new HashMap<>(tabellen);
        anders.computeIfPresent(mutant.bestand(), (bestand, tabel) -> bederf(tabel, mutant));
        Bevindingen bevindingen = new Bevindingen();
        Pakketinhoud bedorven = new Pakketlezer(map, anders, bevindingen).lees(pakket);
        if (!bevindingen.leeg()) {
            throw new RegelsOngeldig(bevindingen.lijst());
        }
        return Mutantregels.compileer(bedorven, origineel, kern);
    }

    private static Tabelinhoud bederf(Tabelinhoud tabel, Mutant mutant) {
        List<Rij> rijen = mutant.mutatie() == Mutant.Mutatie.WEG
                ? tabel.rijen().stream()
                        .filter(rij -> !rij.id().equals(mutant.rij()))
                        .toList()
                : tabel.rijen().stream().map(rij -> bederf(rij, mutant)).toList();
        return new Tabelinhoud(tabel.kop(), rijen);
    }

    private static Rij bederf(Rij rij, Mutant mutant) {
        Map<String, String> cellen = new HashMap<>(rij.cellen());
        mutant.cellen().stream()
                .filter(cel -> cel.rij().equals(rij.id()))
                .forEach(cel -> cellen.put(cel.kolom(), cel.naar()));
        return new Rij(rij.id(), rij.nummer(), cellen);
    }
}
