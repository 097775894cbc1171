// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.casus.Veldsoort;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts of an example as a policy officer writes them: {@code leeftijd=8 | hulpvragen=SCHEIDING,OMGANG}.
 * {@code veiligheid=NEE} is short for "no" on the three safety questions that must always be answered.
 */
public final class Feitencel {

    private static final List<String> VEILIGHEIDSVRAGEN =
            List.of("acuutGevaar", "twijfelVeiligheid", "vermoedenGeweldMishandeling");
    private static final Map<String, Veldsoort> SOORTEN =
            Casusvelden.alle().stream().collect(Collectors.toMap(Casusveld::pad, Casusveld::soort));

    private Feitencel() {}

    /**
     * The facts as the JSON of a case.
     *
     * @throws IllegalArgumentException in Dutch, when a fact is not written as {@code veld=waarde}
     */
    public static ObjectNode alsJson(String gemeente, String peildatum, String feiten) {
        ObjectNode casus = JsonNodeFactory.instance.objectNode().put("gemeente", gemeente);
        if (!peildatum.isEmpty()) {
            casus.put("peildatum", peildatum);
        }
        Map<String, String> perVeld = ontleed(feiten);
        // The short form first: a safety fact that is named on its own always wins, wherever it stands.
        String kort = perVeld.remove("veiligheid");
        if (kort != null) {
            VEILIGHEIDSVRAGEN.forEach(vraag -> zet(casus, "veiligheid." + vraag, "NEE"));
        }
        perVeld.forEach((veld, waarde) -> zet(casus, veld, waarde));
        return casus;
    }

    /** The facts of a case as they stand in a cell; reading them back gives the same facts. */
    public static String schrijf(Casus casus) {
        Map<String, List<String>> feiten = new LinkedHashMap<>(Casusfeiten.van(casus));
        List<String> delen = new ArrayList<>();
        List<String> paden =
                VEILIGHEIDSVRAGEN.stream().map(vraag -> "veiligheid." + vraag).toList();
        if (paden.stream().allMatch(pad -> List.of("NEE").equals(feiten.get(pad)))) {
            paden.forEach(feiten::remove);
            delen.add("veiligheid=NEE");
        }
        feiten.forEach((veld, waarden) -> delen.add(veld + "=" + String.join(",", waarden)));
        return String.join(" | ", delen);
    }

    private static Map<String, String> ontleed(String feiten) {
        Map<String, String> perVeld = new LinkedHashMap<>();
        for (String deel : feiten.isEmpty() ? new String[0] : feiten.split("\\|")) {
            String[] feit = deel.strip().split("=", 2);
            if (feit.length < 2) {
                throw new IllegalArgumentException(
                        "\"" + deel.strip() + "\" is geen feit. Schrijf veld=waarde, zoals leeftijd=8.");
            }
            String veld = feit[0].strip();
            String waarde = feit[1].strip();
            if (veld.equals("veiligheid") && !waarde.equals("NEE")) {
                throw new IllegalArgumentException(
                        "\"veiligheid=" + waarde + "\" kennen wij niet. Alleen veiligheid=NEE"
                                + " is een korte schrijfwijze; noem anders elk feit zelf, zoals veiligheid.acuutGevaar=JA.");
            }
            if (perVeld.put(veld, waarde) != null) {
                throw new IllegalArgumentException("Het feit " + veld + " staat er twee keer. Laat er een staan.");
            }
        }
        return perVeld;
    }

    private static void zet(ObjectNode casus, String veld, String waarde) {
        if (veld.equals("leefgebieden")) {
            leefgebieden(casus.putArray(veld), waarde);
            return;
        }
        int punt = veld.indexOf('.');
        ObjectNode ouder = punt < 0 ? casus : ouder(casus, veld, veld.substring(0, punt));
        String naam = veld.substring(punt + 1);
        switch (SOORTEN.getOrDefault(veld, Veldsoort.KEUZE)) {
            case VERZAMELING -> {
                ArrayNode elementen = ouder.putArray(naam);
                for (String element : waarde.split(",")) {
                    elementen.add(element.strip());
                }
            }
            case GETAL -> getal(ouder, naam, waarde);
            case JA_NEE -> jaNee(ouder, naam, waarde);
            case KEUZE -> ouder.put(naam, waarde);
        }
    }

    private static ObjectNode ouder(ObjectNode casus, String veld, String naam) {
        if (casus.has(naam) && !casus.get(naam).isObject()) {
            throw new IllegalArgumentException("Het feit " + veld + " past niet naast " + naam + ".");
        }
        return casus.withObjectProperty(naam);
    }

    /** What is neither yes nor no is left as it was written, so that the reader of cases refuses it. */
    private static void jaNee(ObjectNode ouder, String naam, String waarde) {
        switch (waarde) {
            case "JA" -> ouder.put(naam, true);
            case "NEE" -> ouder.put(naam, false);
            default -> ouder.put(naam, waarde);
        }
    }

    private static void getal(ObjectNode ouder, String naam, String waarde) {
        try {
            ouder.put(naam, new BigDecimal(waarde.replace(',', '.')));
        } catch (NumberFormatException e) {
            ouder.put(naam, waarde);
        }
    }

    private static void leefgebieden(ArrayNode lijst, String waarde) {
        for (String element : waarde.split(",")) {
            String[] delen = element.strip().split(":", 2);
            ObjectNode vermelding = lijst.addObject().put("leefgebied", delen[0]);
            if (delen.length > 1) {
                vermelding.put("betreft", delen[1]);
            }
        }
    }
}
