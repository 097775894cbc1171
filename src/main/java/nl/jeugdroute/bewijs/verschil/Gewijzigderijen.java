// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.voorbeelden.Dekking;

/** The rows that are not the same in both rule sets, and which of them make an advies differ. */
final class Gewijzigderijen {

    /** Cells that decide nothing. */
    private static final Set<String> STIL = Set.of(
            "geldig_van", "geldig_tot", "reden", "bron", "grondslag", "gecontroleerd_op", "toelichting", "instructie");

    private static final String CONCLUSIE = "dan ";

    private final Map<String, Map<String, String>> nu;
    private final Map<String, Map<String, String>> straks;

    Gewijzigderijen(Regelset nu, Regelset straks) {
        this.nu = rijen(nu);
        this.straks = rijen(straks);
    }

    private static Map<String, Map<String, String>> rijen(Regelset set) {
        Map<String, Map<String, String>> rijen = new HashMap<>();
        set.tabellen().forEach(tabel -> tabel.rijen().forEach(rij -> rijen.put(rij.id(), cellen(rij))));
        return rijen;
    }

    private static Map<String, String> cellen(Rij rij) {
        Map<String, String> cellen = new LinkedHashMap<>(rij.cellen());
        cellen.keySet().removeAll(STIL);
        return cellen;
    }

    /** The changed rows that fire in one of the two and not, or otherwise, in the other. */
    List<String> tussen(Advies voor, Advies na) {
        Set<String> inVoor = Dekking.geraakt(voor);
        Set<String> inNa = Dekking.geraakt(na);
        Set<String> geraakt = new HashSet<>(inVoor);
        geraakt.addAll(inNa);
        return geraakt.stream()
                .filter(rij -> !nu.getOrDefault(rij, Map.of()).equals(straks.getOrDefault(rij, Map.of())))
                .filter(rij -> inVoor.contains(rij) != inNa.contains(rij) || concludeertAnders(rij))
                .sorted(NatuurlijkeOrde.INSTANTIE)
                .toList();
    }

    /** A row that explains a code concludes by what it says; a decision row by its conclusions. */
    private boolean concludeertAnders(String rij) {
        Map<String, String> voor = nu.getOrDefault(rij, Map.of());
        Map<String, String> na = straks.getOrDefault(rij, Map.of());
        List<String> conclusies = Stream.concat(voor.keySet().stream(), na.keySet().stream())
                .filter(kolom -> kolom.startsWith(CONCLUSIE))
                .distinct()
                .toList();
        return conclusies.isEmpty()
                || conclusies.stream()
                        .anyMatch(kolom -> !voor.getOrDefault(kolom, "").equals(na.getOrDefault(kolom, "")));
    }
}
