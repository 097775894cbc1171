// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.util.Comparator;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.regels.compileren.Kern;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.regels.tabel.Vingerafdruk;

/**
 * The fingerprint of a rule set: SHA-256 over every cell in force, what its sources are called, the sentences every
 * advies carries and the hand-written rules, in one fixed order. Two sets with the same hash give the same adviezen.
 */
final class Sethash {

    private Sethash() {}

    static String van(Samenstelling rijen, Kern kern) {
        Vingerafdruk hash = new Vingerafdruk().voeg(kern.tekst());
        rijen.voorbehoud().forEach(hash::voeg);
        rijen.regelboek().regels().values().stream()
                .flatMap(regel -> regel.bronnen().stream())
                .map(Bron::toString)
                .distinct()
                .sorted()
                .forEach(hash::voeg);
        rijen.tabellen().stream()
                .sorted(Comparator.comparing(Tabel::laag).thenComparing(Tabel::naam))
                .forEach(tabel -> voeg(hash, tabel));
        return hash.hex();
    }

    private static void voeg(Vingerafdruk hash, Tabel tabel) {
        hash.voeg(tabel.laag() + "/" + tabel.naam());
        tabel.rijen().stream()
                .sorted(Comparator.comparing(Rij::id))
                .forEach(rij ->
                        tabel.kolommen().forEach(kolom -> hash.voeg(kolom.naam() + "=" + rij.cel(kolom.naam()))));
    }
}
