// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.compileren;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.redenering.Fasenplan;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Veldenlijst;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.rijen.Gevolg;

/**
 * Decides in which phase each row reasons: after every field it reads is complete. This makes "is not there" a safe
 * condition and the order of rows meaningless.
 *
 * @param fasen the phase of each row, counted from 1
 * @param plan which fields close after which phase
 */
public record Fasering(Map<Beslisrij, Integer> fasen, Fasenplan plan) {

    private static final String GEEN_ROUTE = "geenRoute";

    /**
     * @throws Kringverwijzing when rows wait for each other
     */
    public static Fasering van(List<Beslisrij> rijen, Veldenlijst velden) {
        Map<String, Integer> sluiting = new TreeMap<>();
        Map<Beslisrij, Integer> fasen = new LinkedHashMap<>();
        rijen.forEach(rij -> fasen.put(rij, 1));
        boolean veranderd = true;
        for (int ronde = 0; veranderd; ronde++) {
            if (ronde > rijen.size() + 1) {
                throw new Kringverwijzing(kring(fasen));
            }
            veranderd = false;
            for (Beslisrij rij : rijen) {
                for (String veld : vult(rij)) {
                    sluiting.merge(veld, fasen.get(rij), Math::max);
                }
            }
            for (Beslisrij rij : rijen) {
                int fase = 1
                        + leest(rij)
                                .mapToInt(veld -> sluiting.getOrDefault(veld, 0))
                                .max()
                                .orElse(0);
                if (fase > fasen.get(rij)) {
                    fasen.put(rij, fase);
                    veranderd = true;
                }
            }
        }
        return new Fasering(fasen, plan(fasen, sluiting, velden));
    }

    private static Fasenplan plan(Map<Beslisrij, Integer> fasen, Map<String, Integer> sluiting, Veldenlijst velden) {
        int laatste = fasen.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<List<String>> afsluitingen = new ArrayList<>();
        for (int fase = 0; fase <= laatste; fase++) {
            int deze = fase;
            List<String> sluiten = new ArrayList<>(velden.namen().stream()
                    .filter(veld -> sluiting.getOrDefault(veld, 0) == deze)
                    .filter(veld -> veld.equals("routes") || veld.equals(GEEN_ROUTE) || veld.equals("urgentie"))
                    .toList());
            if (fase == laatste) {
                sluiten.add(Fasenplan.ADVIES);
            }
            afsluitingen.add(sluiten);
        }
        List<Set<Onderwerp>> onderwerpen = new ArrayList<>();
        for (int fase = 0; fase <= laatste; fase++) {
            int deze = fase;
            onderwerpen.add(fasen.entrySet().stream()
                    .filter(rij -> rij.getValue() == deze)
                    .map(rij -> rij.getKey().onderwerp())
                    .collect(Collectors.toSet()));
        }
        return new Fasenplan(afsluitingen, onderwerpen);
    }

    private static Set<String> vult(Beslisrij rij) {
        Set<String> velden = new LinkedHashSet<>();
        for (Gevolg gevolg : rij.gevolgen()) {
            switch (gevolg.soort()) {
                case FEIT -> velden.add(gevolg.waarde());
                case ROUTE -> {
                    velden.addAll(List.of("routes", "regievoerders.aantal"));
                    if (!rij.leest(GEEN_ROUTE)) {
                        velden.add(GEEN_ROUTE);
                    }
                }
                case URGENTIE -> velden.add("urgentie");
                case BESCHIKKING -> velden.add("beschikkingen");
                case VOORZIENING -> velden.addAll(List.of("voorziening", "voorzieningen"));
                default -> {
                    // no later row reads these
                }
            }
        }
        return velden;
    }

    private static Stream<String> leest(Beslisrij rij) {
        Stream<String> velden = rij.voorwaarden().stream().map(Celvoorwaarde::veld);
        return rij.onderwerp() == Onderwerp.VOORZIENING ? Stream.concat(Stream.of("voorziening"), velden) : velden;
    }

    private static List<String> kring(Map<Beslisrij, Integer> fasen) {
        int hoogste = fasen.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return fasen.entrySet().stream()
                .filter(rij -> rij.getValue() >= hoogste - 1)
                .map(rij -> rij.getKey().regel().id())
                .toList();
    }
}
