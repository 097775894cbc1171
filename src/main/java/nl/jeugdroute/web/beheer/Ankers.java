// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.List;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Kolom;
import org.jspecify.annotations.Nullable;

/** The places of rows, cells and messages on a page. */
final class Ankers {

    private Ankers() {}

    /** The place of a row. */
    static String rij(String id) {
        return "rij-" + kaal(id);
    }

    /** The place of a cell. */
    static String cel(List<Kolom> kolommen, String rij, @Nullable String kolom) {
        for (int plaats = 0; plaats < kolommen.size(); plaats++) {
            if (kolommen.get(plaats).naam().equals(kolom)) {
                return "cel-" + kaal(rij) + "-" + plaats;
            }
        }
        return rij(rij);
    }

    /** The place a message is about; empty when it is about the whole table. */
    static String van(List<Kolom> kolommen, Bevinding bevinding) {
        return bevinding.rij() == null ? "" : cel(kolommen, bevinding.rij(), bevinding.kolom());
    }

    /** The place of the message itself. */
    static String melding(Bevinding bevinding) {
        return "melding-" + kaal(bevinding.rij() == null ? "tabel" : bevinding.rij()) + "-"
                + Integer.toHexString((bevinding.kolom() + bevinding.melding()).hashCode());
    }

    /** The place in words. */
    static String plaats(Bevinding bevinding, @Nullable String kolom) {
        if (bevinding.rij() == null) {
            return bevinding.rijnummer() > 1 ? "Regel " + bevinding.rijnummer() : "De hele tabel";
        }
        return "Rij " + bevinding.rij() + (kolom == null ? "" : ", kolom " + kolom);
    }

    /** What may stand in an id of a page; a wrong row id can hold anything. */
    private static String kaal(String id) {
        return id.replaceAll("[^\\p{L}\\p{N}._()=-]", "_");
    }
}
