// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.math.BigDecimal;
import java.util.Collection;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Carries out changes of facts on a case by way of its JSON, and asks Drools what comes of it. */
final class DifferentAdvies {

    private DifferentAdvies() {}

    static String route(RuleSet set, Casus casus) {
        return Triage.assess(casus, set).routes().get(0).code();
    }

    static Casus met(Casus casus, Collection<FactChange> wijzigingen) {
        ObjectNode json = Json.mapper().valueToTree(casus);
        wijzigingen.forEach(wijziging -> pasToe(json, wijziging));
        return CasusReader.translate(json);
    }

    private static void pasToe(ObjectNode json, FactChange wijziging) {
        String veld = wijziging.fact();
        int punt = veld.indexOf('.');
        ObjectNode ouder = punt < 0 ? json : json.withObjectProperty(veld.substring(0, punt));
        String naam = veld.substring(punt + 1);
        if (wijziging.element() != null) {
            element(ouder.withArrayProperty(naam), wijziging);
        } else if (veld.equals("ongeboren")) {
            json.put("ongeboren", true).putNull("leeftijd");
        } else if (veld.equals("leeftijd") || veld.equals("pgb.urenPerWeek")) {
            if (veld.equals("leeftijd")) {
                json.put("ongeboren", false);
            }
            if (wijziging.hypothetical().equals("ONBEKEND")) {
                ouder.putNull(naam);
            } else if (veld.equals("leeftijd")) {
                ouder.put(naam, Integer.parseInt(wijziging.hypothetical()));
            } else {
                ouder.put(naam, new BigDecimal(wijziging.hypothetical().replace(',', '.')));
            }
        } else if (ouder.path(naam).isBoolean()) {
            ouder.put(naam, wijziging.hypothetical().equals("JA"));
        } else {
            ouder.put(naam, wijziging.hypothetical());
        }
    }

    private static void element(ArrayNode lijst, FactChange wijziging) {
        String element = String.valueOf(wijziging.element());
        boolean leefgebied = wijziging.fact().equals("leefgebieden");
        if (wijziging.hypothetical().startsWith("zonder ")) {
            for (int i = lijst.size() - 1; i >= 0; i--) {
                String daar = leefgebied
                        ? lijst.get(i).path("leefgebied").stringValue() + "/"
                                + lijst.get(i).path("betreft").stringValue()
                        : lijst.get(i).stringValue();
                if (daar.equals(element)) {
                    lijst.remove(i);
                }
            }
        } else if (leefgebied) {
            String[] delen = element.split("/");
            lijst.addObject().put("leefgebied", delen[0]).put("betreft", delen[1]);
        } else {
            lijst.add(element);
        }
    }
}
