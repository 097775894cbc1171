// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.jeugdroute.dmn.model.Beslissing;
import nl.jeugdroute.dmn.model.Dmnmodel;

/**
 * Where everything stands: facts in the first column, and each decision one column after the last thing it reads, so that
 * one reads the phases from left to right and the advies stands at the end. Lines run between the columns, and those that
 * skip a column above all boxes, so that no line goes through a name; they fall together only where they leave or reach the
 * same box.
 */
final class Indeling {

    static final int BREEDTE = 400;
    static final int HOOGTE = 60;

    private static final int TUSSEN_RIJEN = 30;
    private static final int TUSSEN_LIJNEN = 8;
    private static final int RUIMTE = 40;
    // Lines leave a box below its middle and reach one above it, so that one never seems to go on in the other.
    private static final int NAAST_HET_MIDDEN = 8;

    /** A point of the drawing, in pixels from its upper left corner. */
    record Punt(int x, int y) {}

    /** Somebody who reads something that stands more than one column before. */
    private record Binnenkomst(String van, int kolom) {}

    private final Map<String, Integer> kolom = new LinkedHashMap<>();
    private final Map<String, Punt> plaatsen = new LinkedHashMap<>();
    private final Map<String, Integer> uitgang = new HashMap<>();
    private final Map<String, Integer> baan = new HashMap<>();
    private final Map<Binnenkomst, Integer> ingang = new HashMap<>();

    Indeling(Dmnmodel model) {
        verdeel(model);
        Map<Integer, Set<String>> vanVer = new TreeMap<>();
        Map<String, Integer> laatste = new LinkedHashMap<>();
        for (Beslissing beslissing : model.beslissingen()) {
            int hier = kolom.get(beslissing.naam());
            gelezen(beslissing).filter(naam -> hier - kolom.get(naam) > 1).forEach(naam -> {
                vanVer.computeIfAbsent(hier, k -> new TreeSet<>()).add(naam);
                laatste.merge(naam, hier, Math::max);
            });
        }
        plaats(vanVer, kiesBanen(laatste));
    }

    /** The upper left corner of every box, by name. */
    Map<String, Punt> plaatsen() {
        return plaatsen;
    }

    /** The corners of the line from what is read to the decision that reads it. */
    List<Punt> lijn(String van, String naar) {
        Punt begin = plaatsen.get(van);
        Punt einde = plaatsen.get(naar);
        int uit = begin.y() + HOOGTE / 2 + NAAST_HET_MIDDEN;
        int in = einde.y() + HOOGTE / 2 - NAAST_HET_MIDDEN;
        List<Punt> punten = new ArrayList<>();
        punten.add(new Punt(begin.x() + BREEDTE, uit));
        punten.add(new Punt(uitgang.get(van), uit));
        Integer langs = ingang.get(new Binnenkomst(van, kolom.get(naar)));
        if (langs == null) {
            punten.add(new Punt(uitgang.get(van), in));
        } else {
            int hoogte = RUIMTE + baan.get(van) * TUSSEN_LIJNEN;
            punten.add(new Punt(uitgang.get(van), hoogte));
            punten.add(new Punt(langs, hoogte));
            punten.add(new Punt(langs, in));
        }
        punten.add(new Punt(einde.x(), in));
        return punten;
    }

    private static Stream<String> gelezen(Beslissing beslissing) {
        return Stream.concat(beslissing.leest().stream(), beslissing.raadpleegt().stream());
    }

    private void verdeel(Dmnmodel model) {
        model.invoer().forEach(feit -> kolom.put(feit.naam(), 0));
        model.kennis().forEach(kennis -> kolom.put(kennis.naam(), 0));
        List<Beslissing> nog = new ArrayList<>(model.beslissingen());
        while (!nog.isEmpty()) {
            int over = nog.size();
            nog.removeIf(beslissing -> {
                if (!gelezen(beslissing).allMatch(kolom::containsKey)) {
                    return false;
                }
                int laatste = gelezen(beslissing).mapToInt(kolom::get).max().orElse(0);
                kolom.put(beslissing.naam(), laatste + 1);
                beslissing.raadpleegt().forEach(kennis -> kolom.put(kennis, laatste));
                return true;
            });
            if (nog.size() == over) {
                throw new IllegalStateException(
                        "decisions wait for each other: " + nog.get(0).naam());
            }
        }
    }

    /** Gives each that is read from afar a lane above the boxes, used again once its last reader is passed. */
    private int kiesBanen(Map<String, Integer> laatste) {
        List<Integer> bezetTot = new ArrayList<>();
        kolom.entrySet().stream()
                .filter(wie -> laatste.containsKey(wie.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .forEach(wie -> {
                    int vrij = 0;
                    while (vrij < bezetTot.size() && bezetTot.get(vrij) > wie.getValue()) {
                        vrij++;
                    }
                    if (vrij == bezetTot.size()) {
                        bezetTot.add(0);
                    }
                    bezetTot.set(vrij, laatste.get(wie.getKey()));
                    baan.put(wie.getKey(), vrij);
                });
        return bezetTot.size();
    }

    private void plaats(Map<Integer, Set<String>> vanVer, int banen) {
        Map<Integer, List<String>> perKolom = new TreeMap<>();
        kolom.forEach((naam, nummer) ->
                perKolom.computeIfAbsent(nummer, k -> new ArrayList<>()).add(naam));
        int boven = RUIMTE + banen * TUSSEN_LIJNEN + RUIMTE;
        int x = RUIMTE;
        for (Map.Entry<Integer, List<String>> deze : perKolom.entrySet()) {
            int y = boven;
            int lijn = x + BREEDTE + RUIMTE;
            for (String naam : deze.getValue()) {
                plaatsen.put(naam, new Punt(x, y));
                uitgang.put(naam, lijn);
                y += HOOGTE + TUSSEN_RIJEN;
                lijn += TUSSEN_LIJNEN;
            }
            int volgende = deze.getKey() + 1;
            for (String naam : vanVer.getOrDefault(volgende, Set.of())) {
                ingang.put(new Binnenkomst(naam, volgende), lijn);
                lijn += TUSSEN_LIJNEN;
            }
            x = lijn + RUIMTE;
        }
    }
}
