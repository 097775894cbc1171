// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.vergelijking.Gewijzigderij.Aard;
import nl.jeugdroute.vergelijking.Gewijzigderij.Cel;
import org.jspecify.annotations.Nullable;

/** Which rows of one table differ between two readings. The order of rows means nothing, so moving one changes nothing. */
public final class Rijverschillen {

    private Rijverschillen() {}

    /** The rows that differ, in natural order of id. */
    public static List<Gewijzigderij> van(
            String bestand, String tabel, Collection<Rij> nu, Collection<Rij> straks) {
        Map<String, Rij> voor = opId(nu);
        Map<String, Rij> na = opId(straks);
        Set<String> ids = new LinkedHashSet<>(voor.keySet());
        ids.addAll(na.keySet());
        List<Gewijzigderij> verschillen = new ArrayList<>();
        ids.stream().sorted(NatuurlijkeOrde.INSTANTIE).forEach(id -> {
            Rij oud = voor.get(id);
            Rij nieuw = na.get(id);
            List<Cel> cellen = cellen(oud, nieuw);
            if (!cellen.isEmpty()) {
                Aard aard = oud == null ? Aard.NIEUW : nieuw == null ? Aard.VERWIJDERD : Aard.GEWIJZIGD;
                verschillen.add(new Gewijzigderij(bestand, tabel, id, aard, cellen));
            }
        });
        return verschillen;
    }

    private static Map<String, Rij> opId(Collection<Rij> rijen) {
        Map<String, Rij> opId = new LinkedHashMap<>();
        rijen.forEach(rij -> opId.put(rij.id(), rij));
        return opId;
    }

    private static List<Cel> cellen(@Nullable Rij oud, @Nullable Rij nieuw) {
        Map<String, Cel> cellen = new TreeMap<>();
        for (Rij rij : new Rij[] {oud, nieuw}) {
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
