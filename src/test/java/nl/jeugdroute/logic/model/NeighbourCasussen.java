// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Betreft;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.Leefgebied;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every case that differs from a case in one fact: each value of each field, each element in or out of each list. */
public final class NeighbourCasussen {

    private static final List<String> LEEFGEBIEDEN = List.of("leefgebieden.leefgebied", "leefgebieden.betreft");

    private NeighbourCasussen() {}

    /** Every case with one other fact; those that come to the same case are there too. */
    public static Stream<Casus> van(Casus casus, Collection<String> codes) {
        List<Casus> buren = new ArrayList<>();
        for (CasusFact veld : CasusFacts.all()) {
            if (LEEFGEBIEDEN.contains(veld.path())) {
                continue;
            }
            switch (veld.kind()) {
                case CHOICE -> veld.values().forEach(waarde -> buren.add(met(casus, veld.path(), waarde)));
                case YES_NO -> List.of(true, false).forEach(waarde -> buren.add(met(casus, veld.path(), waarde)));
                case NUMBER -> {
                    buren.add(met(casus, veld.path(), null));
                    int hoogste = veld.path().equals("leeftijd") ? 27 : 40;
                    for (int getal = 0; getal <= hoogste; getal++) {
                        buren.add(met(casus, veld.path(), getal));
                    }
                }
                case SET ->
                    (veld.path().equals("gewensteVoorzieningen") ? codes : veld.values())
                            .forEach(element -> buren.add(gewisseld(casus, veld.path(), element)));
            }
        }
        for (Leefgebied leefgebied : Leefgebied.values()) {
            for (Betreft betreft : Betreft.values()) {
                ObjectNode json = json(casus);
                json.withArrayProperty("leefgebieden")
                        .addObject()
                        .put("leefgebied", leefgebied.name())
                        .put("betreft", betreft.name());
                buren.add(CasusReader.translate(json));
            }
        }
        return buren.stream();
    }

    private static ObjectNode json(Casus casus) {
        return Json.mapper().valueToTree(casus);
    }

    private static ObjectNode ouder(ObjectNode json, String pad) {
        int punt = pad.indexOf('.');
        return punt < 0 ? json : json.withObjectProperty(pad.substring(0, punt));
    }

    private static String naam(String pad) {
        return pad.substring(pad.indexOf('.') + 1);
    }

    private static Casus met(Casus casus, String pad, Object waarde) {
        ObjectNode json = json(casus);
        ouder(json, pad).set(naam(pad), Json.mapper().valueToTree(waarde));
        if (pad.equals("leeftijd") && waarde != null) {
            json.put("ongeboren", false);
        } else if (Boolean.TRUE.equals(waarde) && pad.equals("ongeboren")) {
            json.putNull("leeftijd");
        }
        return CasusReader.translate(json);
    }

    private static Casus gewisseld(Casus casus, String pad, String element) {
        ObjectNode json = json(casus);
        ArrayNode lijst = ouder(json, pad).withArrayProperty(naam(pad));
        boolean erin = false;
        for (int i = lijst.size() - 1; i >= 0; i--) {
            if (lijst.get(i).asString().equals(element)) {
                lijst.remove(i);
                erin = true;
            }
        }
        if (!erin) {
            lijst.add(element);
        }
        return CasusReader.translate(json);
    }
}
