// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Betreft;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.casus.Leefgebied;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every case that differs from a case in one fact: each value of each field, each element in or out of each list. */
public final class Buren {

    private static final List<String> LEEFGEBIEDEN = List.of("leefgebieden.leefgebied", "leefgebieden.betreft");

    private Buren() {}

    /** Every case with one other fact; those that come to the same case are there too. */
    public static Stream<Casus> van(Casus casus, Collection<String> codes) {
        List<Casus> buren = new ArrayList<>();
        for (Casusveld veld : Casusvelden.alle()) {
            if (LEEFGEBIEDEN.contains(veld.pad())) {
                continue;
            }
            switch (veld.soort()) {
                case KEUZE -> veld.waarden().forEach(waarde -> buren.add(met(casus, veld.pad(), waarde)));
                case JA_NEE -> List.of(true, false).forEach(waarde -> buren.add(met(casus, veld.pad(), waarde)));
                case GETAL -> {
                    buren.add(met(casus, veld.pad(), null));
                    int hoogste = veld.pad().equals("leeftijd") ? 27 : 40;
                    for (int getal = 0; getal <= hoogste; getal++) {
                        buren.add(met(casus, veld.pad(), getal));
                    }
                }
                case VERZAMELING ->
                    (veld.pad().equals("gewensteVoorzieningen") ? codes : veld.waarden())
                            .forEach(element -> buren.add(gewisseld(casus, veld.pad(), element)));
            }
        }
        for (Leefgebied leefgebied : Leefgebied.values()) {
            for (Betreft betreft : Betreft.values()) {
                ObjectNode json = json(casus);
                json.withArrayProperty("leefgebieden")
                        .addObject()
                        .put("leefgebied", leefgebied.name())
                        .put("betreft", betreft.name());
                buren.add(Casuslezer.vertaal(json));
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
        return Casuslezer.vertaal(json);
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
        return Casuslezer.vertaal(json);
    }
}
