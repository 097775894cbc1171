// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier.overzicht;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Splits a whole into groups without telling a small group, also not through what is left when the others are taken off. */
final class Verdeling {

    private Verdeling() {}

    /**
     * The groups that together make up the whole, each advies in exactly one. Small groups are taken together with one
     * another, and with the next smallest until no small count can be worked out. Nothing is split when the whole is small.
     */
    static List<Telregel> van(Map<String, Long> perGroep) {
        List<Map.Entry<String, Long>> groepen = perGroep.entrySet().stream()
                .filter(groep -> groep.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (groepen.stream().mapToLong(Map.Entry::getValue).sum() < Aantal.KLEINSTE) {
            return List.of();
        }
        List<String> samen = new ArrayList<>();
        List<Telregel> regels = new ArrayList<>();
        long som = 0;
        for (Map.Entry<String, Long> groep : groepen) {
            boolean klein = groep.getValue() < Aantal.KLEINSTE;
            boolean nogTeHerleiden = !samen.isEmpty() && (samen.size() == 1 || som < Aantal.KLEINSTE);
            if (klein || nogTeHerleiden) {
                samen.add(groep.getKey());
                som += groep.getValue();
            } else {
                regels.add(new Telregel(List.of(groep.getKey()), Aantal.van(groep.getValue())));
            }
        }
        regels.sort(Comparator.comparing((Telregel regel) -> regel.aantal().waarde())
                .reversed());
        if (!samen.isEmpty()) {
            regels.add(new Telregel(samen.stream().sorted().toList(), Aantal.van(som)));
        }
        return regels;
    }
}
