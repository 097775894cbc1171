// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;

/** Gathers the findings of one reading, so that all of them can be told at once. Safe for use by many threads. */
public final class Bevindingen {

    /** Nobody mends more than this in one go, and a spoiled file of 20,000 rows must not fill the memory. */
    private static final int MEESTE = 1_000;

    private final List<Bevinding> lijst = new ArrayList<>();

    /** A finding about a whole file. */
    public void bestand(String bestand, String melding) {
        voeg(new Bevinding(bestand, 0, null, null, null, melding));
    }

    /** A finding about a whole row. */
    public void rij(String bestand, int nummer, String melding) {
        voeg(new Bevinding(bestand, nummer, null, null, null, melding));
    }

    /** A finding about one cell of a row that may not be readable as such. */
    public void cel(
            String bestand,
            int nummer,
            @Nullable String id,
            @Nullable String kolom,
            @Nullable String waarde,
            String melding) {
        voeg(new Bevinding(bestand, nummer, id, kolom, waarde, melding));
    }

    void cel(Tabel tabel, Rij rij, String kolom, String melding) {
        voeg(new Bevinding(tabel.bestand(), rij.nummer(), rij.id(), kolom, rij.cel(kolom), melding));
    }

    /** Takes over a finding somebody else made. */
    public synchronized void voeg(Bevinding bevinding) {
        if (!vol()) {
            lijst.add(bevinding);
        }
    }

    /** Everything found so far, ordered by file and row; the same finding is told once. */
    public synchronized List<Bevinding> lijst() {
        return lijst.stream()
                .distinct()
                .sorted(Comparator.comparing(Bevinding::bestand).thenComparingInt(Bevinding::rijnummer))
                .toList();
    }

    /** Whether nothing was found. */
    public synchronized boolean leeg() {
        return lijst.isEmpty();
    }

    /** Whether there is so much wrong that reading on helps nobody. */
    public synchronized boolean vol() {
        return lijst.size() >= MEESTE;
    }
}
