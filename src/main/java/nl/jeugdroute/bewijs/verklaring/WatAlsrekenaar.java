// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.bewijs.logica.Punt;

/** Works out which single facts would change the advies. */
final class WatAlsrekenaar {

    private final Verklaarmodel model;
    private final Wijzigingen wijzigingen;
    private final Punt punt;

    WatAlsrekenaar(Verklaarmodel model, Wijzigingen wijzigingen, Punt punt) {
        this.model = model;
        this.wijzigingen = wijzigingen;
        this.punt = punt;
    }

    List<WatAls> alle() {
        List<WatAls> alle = new ArrayList<>();
        Routenaam nu = Routenaam.van(model.hoofdroute(punt));
        for (int d = 0; d < model.ruimte().dimensies().size(); d++) {
            List<Verklaarmodel.Kenmerk> kenmerken = model.kenmerken(d);
            if (kenmerken.isEmpty()) {
                continue;
            }
            Map<Adviesdeel, Map<String, String>> eerst = model.gezegd(kenmerken, punt);
            int klassen = model.ruimte().dimensies().get(d).klassen().size();
            for (int k = 0; k < klassen; k++) {
                if (wijzigingen.aantal(d, k) == 1) {
                    Punt anders = punt.met(d, k);
                    List<Adviesdeel> verandert = verschil(eerst, model.gezegd(kenmerken, anders));
                    if (!verandert.isEmpty()) {
                        Routenaam straks = verandert.contains(Adviesdeel.HOOFDROUTE)
                                ? Routenaam.van(model.hoofdroute(anders))
                                : nu;
                        alle.add(new WatAls(wijzigingen.van(d, k).get(0), straks, verandert));
                    }
                }
            }
        }
        return alle;
    }

    private static List<Adviesdeel> verschil(
            Map<Adviesdeel, Map<String, String>> eerst, Map<Adviesdeel, Map<String, String>> straks) {
        List<Adviesdeel> verandert = new ArrayList<>();
        eerst.forEach((deel, toen) -> {
            Map<String, String> dan = straks.get(deel);
            // A provision that comes or goes brings or takes its beschikking; what counts is one that changes.
            boolean anders = deel == Adviesdeel.BESCHIKKING
                    ? toen.entrySet().stream()
                            .anyMatch(een -> dan.containsKey(een.getKey())
                                    && !een.getValue().equals(dan.get(een.getKey())))
                    : !toen.equals(dan);
            if (anders) {
                verandert.add(deel);
            }
        });
        return verandert;
    }
}
