// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.FactKind;
import nl.jeugdroute.rules.NumberText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts cell: the facts of an example as a policy officer writes them: {@code leeftijd=8 |
 * hulpvragen=SCHEIDING,OMGANG}. {@code veiligheid=NEE} is short for "no" on the three safety questions that must always
 * be answered.
 */
public final class FactsCell {

    private static final List<String> VEILIGHEID_QUESTIONS =
            List.of("acuutGevaar", "twijfelVeiligheid", "vermoedenGeweldMishandeling");

    private FactsCell() {}

    /**
     * The facts as the JSON of a case.
     *
     * @param known the definitions of the facts, for a list to become a list and a number a number
     * @throws IllegalArgumentException in Dutch, when a fact is not written as {@code veld=waarde}
     */
    public static ObjectNode asJson(CasusFacts known, String gemeente, String peildatum, String facts) {
        ObjectNode casus = JsonNodeFactory.instance.objectNode().put("gemeente", gemeente);
        if (!peildatum.isEmpty()) {
            casus.put("peildatum", peildatum);
        }
        Map<String, String> perField = parse(facts);
        // The short form first: a safety fact that is named on its own always wins, wherever it stands.
        String brief = perField.remove("veiligheid");
        if (brief != null) {
            VEILIGHEID_QUESTIONS.forEach(question -> set(known, casus, "veiligheid." + question, "NEE"));
        }
        perField.forEach((factName, value) -> set(known, casus, factName, value));
        return casus;
    }

    /** The facts of a case as they stand in a cell; reading them back gives the same facts. */
    public static String write(Casus casus) {
        Map<String, List<String>> facts = new LinkedHashMap<>(KnownCasusFacts.of(casus));
        List<String> parts = new ArrayList<>();
        List<String> paths = VEILIGHEID_QUESTIONS.stream()
                .map(question -> "veiligheid." + question)
                .toList();
        if (paths.stream().allMatch(path -> List.of("NEE").equals(facts.get(path)))) {
            paths.forEach(facts::remove);
            parts.add("veiligheid=NEE");
        }
        facts.forEach((factName, values) -> parts.add(factName + "=" + String.join(",", values)));
        return String.join(" | ", parts);
    }

    private static Map<String, String> parse(String facts) {
        Map<String, String> perField = new LinkedHashMap<>();
        for (String part : facts.isEmpty() ? new String[0] : facts.split("\\|")) {
            String[] fact = part.strip().split("=", 2);
            if (fact.length < 2) {
                throw new IllegalArgumentException(
                        "\"" + part.strip() + "\" is geen feit. Schrijf veld=waarde, zoals leeftijd=8.");
            }
            String factName = fact[0].strip();
            String value = fact[1].strip();
            if (factName.equals("veiligheid") && !value.equals("NEE")) {
                throw new IllegalArgumentException("\"veiligheid=" + value + "\" kennen wij niet. Alleen veiligheid=NEE"
                        + " is een korte schrijfwijze; noem anders elk feit zelf, zoals veiligheid.acuutGevaar=JA.");
            }
            if (perField.put(factName, value) != null) {
                throw new IllegalArgumentException("Het feit " + factName + " staat er twee keer. Laat er een staan.");
            }
        }
        return perField;
    }

    private static void set(CasusFacts known, ObjectNode casus, String factName, String value) {
        if (factName.equals("leefgebieden")) {
            leefgebieden(casus.putArray(factName), value);
            return;
        }
        int dot = factName.indexOf('.');
        ObjectNode parent = dot < 0 ? casus : parent(casus, factName, factName.substring(0, dot));
        String name = factName.substring(dot + 1);
        switch (known.has(factName) ? known.fact(factName).kind() : FactKind.CHOICE) {
            case SET -> {
                ArrayNode elements = parent.putArray(name);
                for (String element : value.split(",")) {
                    elements.add(element.strip());
                }
            }
            case NUMBER -> putNumber(parent, name, value);
            case YES_NO -> yesNo(parent, name, value);
            case CHOICE -> parent.put(name, value);
        }
    }

    private static ObjectNode parent(ObjectNode casus, String factName, String name) {
        if (casus.has(name) && !casus.get(name).isObject()) {
            throw new IllegalArgumentException("Het feit " + factName + " past niet naast " + name + ".");
        }
        return casus.withObjectProperty(name);
    }

    /** Yes or no as a boolean; what is neither is left as it was written, so that the reader of cases refuses it. */
    private static void yesNo(ObjectNode parent, String name, String value) {
        switch (value) {
            case "JA" -> parent.put(name, true);
            case "NEE" -> parent.put(name, false);
            default -> parent.put(name, value);
        }
    }

    private static void putNumber(ObjectNode parent, String name, String value) {
        NumberText.decimal(value).ifPresentOrElse(number -> parent.put(name, number), () -> parent.put(name, value));
    }

    private static void leefgebieden(ArrayNode list, String value) {
        for (String element : value.split(",")) {
            String[] parts = element.strip().split(":", 2);
            ObjectNode mention = list.addObject().put("leefgebied", parts[0]);
            if (parts.length > 1) {
                mention.put("betreft", parts[1]);
            }
        }
    }
}
