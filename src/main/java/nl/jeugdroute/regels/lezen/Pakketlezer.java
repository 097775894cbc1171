// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.redenering.Veldenlijst;
import nl.jeugdroute.regels.rijen.Belofterij;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.rijen.Pakketinhoud;
import nl.jeugdroute.regels.rijen.Toezeggingen;
import nl.jeugdroute.regels.rijen.Volledigheid;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;

/** Reads all tables of a pack and its layers into typed rows. */
public final class Pakketlezer {

    private final Regelmap map;
    private final Tabelbron bron;
    private final Bevindingen bevindingen;

    public Pakketlezer(Regelmap map, Bevindingen bevindingen) {
        this(map, Map.of(), bevindingen);
    }

    /**
     * A reader that takes some tables from elsewhere.
     *
     * @param inPlaatsVan what stands in for the file at a path below the rules folder
     */
    public Pakketlezer(Regelmap map, Map<String, Tabelinhoud> inPlaatsVan, Bevindingen bevindingen) {
        this.map = map;
        this.bron = new Tabelbron(map.wortel(), Map.copyOf(inPlaatsVan), bevindingen);
        this.bevindingen = bevindingen;
    }

    /** Reads a pack; what is wrong goes to the findings. */
    public Pakketinhoud lees(Laag pakket) {
        Map<Tabel, Tabelopgave> tabellen = new LinkedHashMap<>();
        Tabellezer lezer = new Tabellezer(bron, bevindingen);
        for (Laag laag : map.lagenVan(pakket)) {
            for (Tabelopgave opgave : laag.tabellen()) {
                lezer.lees(laag, opgave).ifPresent(tabel -> tabellen.put(tabel, opgave));
            }
        }
        List<Tabel> lijst = List.copyOf(tabellen.keySet());
        Codeboek codeboek = Codeboek.van(lijst, map.begrippen());
        Veldenlijst velden = Veldenbouwer.bouw(codeboek, map.begrippen());
        Rijkop rijkop = new Rijkop(map.documenten(), bevindingen);
        uniek(tabellen.keySet(), rijkop);
        Beslisrijlezer beslisrijen = new Beslisrijlezer(velden, codeboek, rijkop, bevindingen);
        Definitielezer definities = new Definitielezer(codeboek, rijkop, Termen.van(lijst), bevindingen);
        List<String> aard = velden.veld("voorziening.aard").orElseThrow().waarden();
        Beloftelezer beloften =
                new Beloftelezer(Veldenbouwer.voorBeloften(codeboek, map.begrippen()), rijkop, bevindingen);
        List<Beslisrij> gelezen = new ArrayList<>();
        List<Belofterij> beloofd = new ArrayList<>();
        Volledigheidslezer volledigheden = new Volledigheidslezer(velden, bevindingen);
        List<Volledigheid> volledig = new ArrayList<>();
        List<Definitierij> omschreven = new ArrayList<>();
        tabellen.forEach((tabel, opgave) -> Definitietabel.van(tabel.naam())
                .ifPresentOrElse(
                        soort -> tabel.rijen()
                                .forEach(rij ->
                                        definities.lees(tabel, soort, rij, aard).ifPresent(omschreven::add)),
                        () -> {
                            if (tabel.naam().equals(Beloftelezer.TABEL)) {
                                beloofd.addAll(beloften.lees(tabel));
                            } else {
                                volledigheden.lees(tabel, opgave).ifPresent(volledig::add);
                                gelezen.addAll(beslisrijen.lees(tabel, opgave));
                            }
                        }));
        new Rangcontrole(bevindingen).controleer(lijst, omschreven);
        new Verzegeling(bevindingen).controleer(pakket, lijst);
        Broncontrole bronnen = new Broncontrole(map.documenten(), bevindingen);
        map.lagenVan(pakket).forEach(laag -> bronnen.controleer(laag, lijst));
        return new Pakketinhoud(
                velden,
                lijst,
                gelezen,
                omschreven,
                new Toezeggingen(beloofd, volledig, eigenBronnen(pakket)),
                lezer.voorbeelden(pakket),
                lezer.verhalen(pakket));
    }

    /** Titles of the documents in which the pack and its region set down policy of their own. */
    private Set<String> eigenBronnen(Laag pakket) {
        return map.lagenVan(pakket).stream()
                .flatMap(laag -> laag.eigenBronnen().stream())
                .map(map.documenten()::get)
                .filter(Objects::nonNull)
                .map(Brondocument::titel)
                .collect(Collectors.toSet());
    }

    /**
     * On one day a row id means one thing in a pack, whatever table or layer it stands in. A row may follow itself: the
     * same id with other cells from a later day.
     */
    private void uniek(Set<Tabel> tabellen, Rijkop rijkop) {
        Map<String, List<Plaats>> gezien = new HashMap<>();
        for (Tabel tabel : tabellen) {
            if (tabel.naam().equals("termen")) {
                continue;
            }
            for (Rij rij : tabel.rijen()) {
                if (rij.id().isEmpty()) {
                    continue;
                }
                Plaats plaats = new Plaats(tabel, rij, rijkop.geldig(tabel, rij));
                List<Plaats> eerder = gezien.computeIfAbsent(rij.id(), id -> new ArrayList<>());
                eerder.stream()
                        .filter(ander -> ander.botstMet(plaats))
                        .findFirst()
                        .ifPresent(ander -> bevindingen.cel(
                                tabel,
                                rij,
                                "id",
                                "Dit id staat ook in " + ander.tabel().bestand() + ", rij "
                                        + ander.rij().nummer()
                                        + ". Kies een ander id, of laat de datums op elkaar volgen."));
                eerder.add(plaats);
            }
        }
    }

    private record Plaats(Tabel tabel, Rij rij, Tijdvak geldig) {

        /** Elsewhere, or in the same table on the same days. */
        boolean botstMet(Plaats ander) {
            boolean zelfdeTabel = tabel.bestand().equals(ander.tabel().bestand());
            boolean overlap =
                    geldig.bevat(ander.geldig().van()) || ander.geldig().bevat(geldig.van());
            return !zelfdeTabel || overlap;
        }
    }
}
