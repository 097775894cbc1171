// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.jeugdroute.dmn.model.Gegevenstype;
import nl.jeugdroute.dmn.model.Onderdeel;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Gevolg;
import nl.jeugdroute.regels.tabel.Tabel;

/** The rows of one table that reason in the same phase. Together they are one decision. */
record Deeltabel(Tabel tabel, int fase, List<Beslisrij> rijen) {

    Deeltabel {
        rijen = List.copyOf(rijen);
    }

    String naam() {
        return Feel.naam(tabel.laag()) + "_" + Feel.naam(tabel.naam()) + "_fase" + fase;
    }

    String titel() {
        return tabel.titel() + " (" + tabel.laag() + ", fase " + fase + ")";
    }

    boolean perVoorziening() {
        return rijen.get(0).onderwerp() == Onderwerp.VOORZIENING;
    }

    boolean concludeert(Soort soort) {
        return rijen.stream().anyMatch(rij -> rij.concludeert(soort));
    }

    /** The columns for conclusions of a kind: as many as the row that draws most of them. */
    List<String> kolommen(Soort soort) {
        int meeste =
                rijen.stream().mapToInt(rij -> waarden(rij, soort).size()).max().orElse(0);
        String naam = soort.name().toLowerCase(Locale.ROOT);
        return IntStream.range(0, meeste)
                .mapToObj(i -> i == 0 ? naam : naam + "_" + (i + 1))
                .toList();
    }

    /** What the table gives: the row, the provision if it is about one, and what was concluded. */
    List<Onderdeel> uitvoer() {
        List<Onderdeel> uitvoer = new ArrayList<>();
        uitvoer.add(new Onderdeel("rij", Gegevenstype.TEKST));
        if (perVoorziening()) {
            uitvoer.add(new Onderdeel("voorziening", Gegevenstype.TEKST));
        }
        for (Soort soort : Soort.values()) {
            kolommen(soort).forEach(kolom -> uitvoer.add(new Onderdeel(kolom, Gegevenstype.TEKST)));
        }
        return uitvoer;
    }

    static List<String> waarden(Beslisrij rij, Soort soort) {
        return rij.gevolgen().stream()
                .filter(gevolg -> gevolg.soort() == soort)
                .map(Gevolg::waarde)
                .distinct()
                .toList();
    }
}
