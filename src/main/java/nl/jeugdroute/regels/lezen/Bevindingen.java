// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;

/** Gathers the findings of one reading, so that all of them can be told at once. */
public final class Bevindingen {

    private final List<Bevinding> lijst = new ArrayList<>();

    void bestand(String bestand, String melding) {
        lijst.add(new Bevinding(bestand, 0, null, null, null, melding));
    }

    void rij(String bestand, int nummer, String melding) {
        lijst.add(new Bevinding(bestand, nummer, null, null, null, melding));
    }

    void cel(Tabel tabel, Rij rij, String kolom, String melding) {
        lijst.add(new Bevinding(tabel.bestand(), rij.nummer(), rij.id(), kolom, rij.cel(kolom), melding));
    }

    /** Everything found so far, ordered by file and row; the same finding is told once. */
    public List<Bevinding> lijst() {
        return lijst.stream()
                .distinct()
                .sorted(Comparator.comparing(Bevinding::bestand).thenComparingInt(Bevinding::rijnummer))
                .toList();
    }

    /** Whether nothing was found. */
    public boolean leeg() {
        return lijst.isEmpty();
    }
}
