// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.regels.lezen.Tabelinhoud;
import nl.jeugdroute.regels.tabel.Rij;
import org.jspecify.annotations.Nullable;

/**
 * Puts a change and a newer publication together, row by row. Where both touched the same row in different ways nobody but
 * a person can choose.
 */
final class Samenvoeging {

    private Samenvoeging() {}

    /**
     * The newer table with the change in it.
     *
     * @param basis what the change started from
     * @param eigen the changed table
     * @param nieuw what was published since
     * @throws VerkeerdeStap naming the rows that both touched
     */
    static Tabelinhoud van(Tabelinhoud basis, Tabelinhoud eigen, Tabelinhoud nieuw) {
        if (!eigen.kop().equals(nieuw.kop())) {
            throw new VerkeerdeStap("De kolommen van deze tabel zijn veranderd. Herstel de tabel in uw concept en"
                    + " wijzig hem opnieuw.");
        }
        Map<String, Map<String, String>> van = cellen(basis);
        Map<String, Map<String, String>> mijn = cellen(eigen);
        Map<String, Map<String, String>> hun = cellen(nieuw);
        Set<String> sleutels = new LinkedHashSet<>(hun.keySet());
        sleutels.addAll(mijn.keySet());
        List<Rij> rijen = new ArrayList<>();
        List<String> botsingen = new ArrayList<>();
        for (String sleutel : sleutels) {
            Map<String, String> was = van.get(sleutel);
            Map<String, String> mijne = mijn.get(sleutel);
            Map<String, String> hunne = hun.get(sleutel);
            if (!Objects.equals(mijne, was) && !Objects.equals(hunne, was) && !Objects.equals(mijne, hunne)) {
                botsingen.add(sleutel);
            }
            voeg(rijen, Objects.equals(mijne, was) ? hunne : mijne);
        }
        if (!botsingen.isEmpty()) {
            throw new VerkeerdeStap("Iemand anders wijzigde dezelfde rij en publiceerde dat: "
                    + botsingen.stream().collect(Collectors.joining(", "))
                    + ". Herstel de tabel in uw concept en wijzig hem opnieuw.");
        }
        return new Tabelinhoud(nieuw.kop(), rijen);
    }

    private static void voeg(List<Rij> rijen, @Nullable Map<String, String> cellen) {
        if (cellen != null) {
            rijen.add(new Rij(cellen.getOrDefault("id", ""), rijen.size() + 2, cellen));
        }
    }

    private static Map<String, Map<String, String>> cellen(Tabelinhoud tabel) {
        Map<String, Map<String, String>> cellen = new LinkedHashMap<>();
        tabel.rijen().forEach(rij -> cellen.put(rij.sleutel(), rij.cellen()));
        return cellen;
    }
}
