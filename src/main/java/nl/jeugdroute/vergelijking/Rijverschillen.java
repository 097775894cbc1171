// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.vergelijking.Gewijzigderij.Aard;
import nl.jeugdroute.vergelijking.Gewijzigderij.Cel;
import org.jspecify.annotations.Nullable;

/** Which rows of one table differ between two readings. The order of rows means nothing, so moving one changes nothing. */
public final class Rijverschillen {

    private Rijverschillen() {}

    /** A row that differs, as it is in both readings; null where it is not there. */
    record Paar(@Nullable Rij nu, @Nullable Rij straks) {

        String id() {
            return straks == null ? nu == null ? "" : nu.id() : straks.id();
        }
    }

    /** The rows that differ, in natural order of id. */
    public static List<Gewijzigderij> van(String bestand, String tabel, Collection<Rij> nu, Collection<Rij> straks) {
        return paren(nu, straks).stream().map(paar -> rij(bestand, tabel, paar)).toList();
    }

    static Gewijzigderij rij(String bestand, String tabel, Paar paar) {
        Aard aard = paar.nu() == null ? Aard.NIEUW : paar.straks() == null ? Aard.VERWIJDERD : Aard.GEWIJZIGD;
        return new Gewijzigderij(bestand, tabel, paar.id(), aard, cellen(paar.nu(), paar.straks()));
    }

    // The same id and first day is the same row. What is left over with the same id is one row whose first day changed.
    static List<Paar> paren(Collection<Rij> nu, Collection<Rij> straks) {
        Map<String, Rij> na = new LinkedHashMap<>();
        straks.forEach(rij -> na.put(rij.sleutel(), rij));
        List<Paar> paren = new ArrayList<>();
        List<Rij> over = new ArrayList<>();
        for (Rij oud : nu) {
            Rij nieuw = na.remove(oud.sleutel());
            if (nieuw == null) {
                over.add(oud);
            } else if (!cellen(oud, nieuw).isEmpty()) {
                paren.add(new Paar(oud, nieuw));
            }
        }
        for (Rij oud : over) {
            Rij nieuw = na.values().stream()
                    .filter(rij -> rij.id().equals(oud.id()))
                    .findFirst()
                    .orElse(null);
            if (nieuw != null) {
                na.remove(nieuw.sleutel());
            }
            paren.add(new Paar(oud, nieuw));
        }
        na.values().forEach(nieuw -> paren.add(new Paar(null, nieuw)));
        paren.sort(Comparator.comparing(Paar::id, NatuurlijkeOrde.INSTANTIE)
                .thenComparing(
                        paar -> paar.straks() == null ? "" : paar.straks().sleutel()));
        return paren;
    }

    private static List<Cel> cellen(@Nullable Rij oud, @Nullable Rij nieuw) {
        Map<String, Cel> cellen = new TreeMap<>();
        for (Rij rij : new @Nullable Rij[] {oud, nieuw}) {
            if (rij != null) {
                rij.cellen().keySet().forEach(kolom -> {
                    String voor = oud == null ? "" : oud.cel(kolom);
                    String na = nieuw == null ? "" : nieuw.cel(kolom);
                    if (!voor.equals(na)) {
                        cellen.put(kolom, new Cel(kolom, voor, na));
                    }
                });
            }
        }
        return List.copyOf(cellen.values());
    }
}
