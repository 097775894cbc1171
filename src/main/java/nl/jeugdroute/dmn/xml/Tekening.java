// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.xml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import nl.jeugdroute.dmn.model.Beslissing;
import nl.jeugdroute.dmn.model.Dmnmodel;

/**
 * Draws the model: facts in the first column, and each decision one column after the last thing it reads, so that one
 * reads the phases from left to right and the advies stands at the end.
 */
final class Tekening {

    private static final int BREEDTE = 260;
    private static final int HOOGTE = 60;
    private static final int TUSSEN_KOLOMMEN = 140;
    private static final int TUSSEN_RIJEN = 30;
    private static final int RAND = 40;

    private final Dmnmodel model;
    private final Nummering ids;
    private final Xmlpen pen;
    private final Map<String, int[]> plaatsen = new LinkedHashMap<>();
    private int volgendeLijn;

    Tekening(Dmnmodel model, Nummering ids, Xmlpen pen) {
        this.model = model;
        this.ids = ids;
        this.pen = pen;
    }

    void teken() throws XMLStreamException {
        plaats(kolommen());
        pen.open("dmndi:DMNDI");
        pen.open("dmndi:DMNDiagram", "id", "tekening");
        for (Map.Entry<String, int[]> plaats : plaatsen.entrySet()) {
            vorm(plaats.getKey(), plaats.getValue());
        }
        for (Beslissing beslissing : model.beslissingen()) {
            for (String naam : beslissing.leest()) {
                lijn(naam, beslissing.naam());
            }
            for (String naam : beslissing.raadpleegt()) {
                lijn(naam, beslissing.naam());
            }
        }
        pen.sluit();
        pen.sluit();
    }

    private Map<Integer, List<String>> kolommen() {
        Map<String, Integer> kolom = new LinkedHashMap<>();
        model.invoer().forEach(feit -> kolom.put(feit.naam(), 0));
        model.kennis().forEach(kennis -> kolom.put(kennis.naam(), 0));
        List<Beslissing> nog = new ArrayList<>(model.beslissingen());
        while (!nog.isEmpty()) {
            int over = nog.size();
            nog.removeIf(beslissing -> {
                List<String> gelezen = Stream.of(beslissing.leest(), beslissing.raadpleegt())
                        .flatMap(Collection::stream)
                        .toList();
                if (!kolom.keySet().containsAll(gelezen)) {
                    return false;
                }
                int laatste = gelezen.stream().mapToInt(kolom::get).max().orElse(0);
                kolom.put(beslissing.naam(), laatste + 1);
                beslissing.raadpleegt().forEach(kennis -> kolom.put(kennis, laatste));
                return true;
            });
            if (nog.size() == over) {
                throw new IllegalStateException(
                        "decisions wait for each other: " + nog.get(0).naam());
            }
        }
        Map<Integer, List<String>> perKolom = new TreeMap<>();
        kolom.forEach((naam, nummer) ->
                perKolom.computeIfAbsent(nummer, k -> new ArrayList<>()).add(naam));
        return perKolom;
    }

    private void plaats(Map<Integer, List<String>> kolommen) {
        int hoogste = kolommen.values().stream().mapToInt(List::size).max().orElse(0);
        kolommen.forEach((kolom, namen) -> {
            int vrij = (hoogste - namen.size()) * (HOOGTE + TUSSEN_RIJEN) / 2;
            for (int rij = 0; rij < namen.size(); rij++) {
                plaatsen.put(namen.get(rij), new int[] {
                    RAND + kolom * (BREEDTE + TUSSEN_KOLOMMEN), RAND + vrij + rij * (HOOGTE + TUSSEN_RIJEN)
                });
            }
        });
    }

    private void vorm(String naam, int[] plaats) throws XMLStreamException {
        pen.open("dmndi:DMNShape", "id", "vorm_" + ids.van(naam), "dmnElementRef", ids.van(naam));
        pen.leeg(
                "dc:Bounds",
                "height",
                String.valueOf(HOOGTE),
                "width",
                String.valueOf(BREEDTE),
                "x",
                String.valueOf(plaats[0]),
                "y",
                String.valueOf(plaats[1]));
        pen.sluit();
    }

    private void lijn(String van, String naar) throws XMLStreamException {
        int[] begin = plaatsen.get(van);
        int[] einde = plaatsen.get(naar);
        pen.open("dmndi:DMNEdge", "id", "lijn_" + ++volgendeLijn, "dmnElementRef", Nummering.verband(van, naar));
        punt(begin[0] + BREEDTE, begin[1] + HOOGTE / 2);
        punt(einde[0], einde[1] + HOOGTE / 2);
        pen.sluit();
    }

    private void punt(int x, int y) throws XMLStreamException {
        pen.leeg("di:waypoint", "x", String.valueOf(x), "y", String.valueOf(y));
    }
}
