// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.vragen;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.casus.Veldsoort;
import nl.jeugdroute.voorbeelden.Casusfeiten;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The answers as they came from the form, untouched: also wrong ones, so that nothing typed gets lost. */
public final class Antwoorden {

    /** Says "weet ik niet" to a question whose fact has no value for it; the fact then stays absent. */
    public static final String WEET_IK_NIET = "WEET_IK_NIET";

    static final String LEEFGEBIEDEN = "leefgebieden";
    static final String GEWENSTE_HULP = "gewensteVoorzieningen";

    private static final Pattern GETAL = Pattern.compile("-?\\d{1,9}([.,]\\d{1,6})?");
    private static final Set<String> TEKSTVELDEN = Set.of("gemeente", "peildatum", "kenmerk");
    private static final Map<String, Casusveld> VELDEN = Casusvelden.alle().stream()
            .filter(veld -> !veld.pad().startsWith(LEEFGEBIEDEN))
            .collect(Collectors.toMap(Casusveld::pad, veld -> veld, (een, ander) -> een, LinkedHashMap::new));

    private final Map<String, Set<String>> gegeven = new LinkedHashMap<>();

    private Antwoorden(Map<String, ? extends Iterable<String>> formulier) {
        formulier.forEach((naam, waarden) -> {
            if (bekend(naam)) {
                waarden.forEach(waarde -> voegToe(naam, waarde.strip()));
            }
        });
    }

    /** Reads the form; names the form does not have, such as the token against forgery, are left out. */
    public static Antwoorden uit(Map<String, ? extends Iterable<String>> formulier) {
        return new Antwoorden(formulier);
    }

    /** No answer yet, only the pack. */
    public static Antwoorden voor(String gemeente) {
        return new Antwoorden(Map.of("gemeente", List.of(gemeente)));
    }

    /** The answers a case was made of. */
    public static Antwoorden van(Casus casus) {
        Map<String, List<String>> feiten = new LinkedHashMap<>();
        feiten.put("gemeente", List.of(casus.gemeente()));
        if (casus.peildatum() != null) {
            feiten.put("peildatum", List.of(casus.peildatum().toString()));
        }
        feiten.putAll(Casusfeiten.van(casus));
        return new Antwoorden(feiten);
    }

    /** The same answers without those to one question. */
    public Antwoorden zonder(String veld) {
        Antwoorden rest = new Antwoorden(gegeven);
        rest.gegeven.remove(veld);
        return rest;
    }

    /** The same answers under the rules of another municipality, without wished help that those rules do not know. */
    public Antwoorden onder(String gemeente, List<String> zonderHulp) {
        Antwoorden anders = new Antwoorden(gegeven);
        anders.gegeven.put("gemeente", Set.of(gemeente));
        anders.gegeven.computeIfPresent(GEWENSTE_HULP, (veld, hulp) -> {
            Set<String> rest = new LinkedHashSet<>(hulp);
            rest.removeAll(zonderHulp);
            return rest.isEmpty() ? null : rest;
        });
        return anders;
    }

    /** The answer to a question, empty when there is none. */
    public String een(String veld) {
        return alle(veld).stream().findFirst().orElse("");
    }

    /** All answers to a question. */
    public Set<String> alle(String veld) {
        return gegeven.getOrDefault(veld, Set.of());
    }

    /** Everything given, for carrying the answers along from page to page. */
    public List<Map.Entry<String, String>> paren() {
        return gegeven.entrySet().stream()
                .flatMap(regel -> regel.getValue().stream().map(waarde -> Map.entry(regel.getKey(), waarde)))
                .toList();
    }

    /** The answers as the JSON of a casus; what is wrong in them stays wrong, for the reader to say so. */
    public ObjectNode json() {
        ObjectNode casus = JsonNodeFactory.instance.objectNode();
        gegeven.forEach((naam, waarden) -> {
            if (naam.equals(LEEFGEBIEDEN)) {
                casus.set(naam, leefgebieden(waarden));
            } else {
                zet(casus, naam, waarden);
            }
        });
        return casus;
    }

    private static void zet(ObjectNode casus, String naam, Set<String> waarden) {
        int punt = naam.indexOf('.');
        ObjectNode plek = punt < 0 ? casus : casus.withObjectProperty(naam.substring(0, punt));
        String eigenschap = naam.substring(punt + 1);
        Casusveld veld = VELDEN.get(naam);
        String waarde = waarden.iterator().next();
        if (veld == null) {
            plek.put(eigenschap, waarde);
        } else if (veld.soort() == Veldsoort.VERZAMELING) {
            ArrayNode lijst = plek.putArray(eigenschap);
            waarden.forEach(lijst::add);
        } else if (veld.soort() == Veldsoort.GETAL && GETAL.matcher(waarde).matches()) {
            getal(plek, eigenschap, waarde.replace(',', '.'));
        } else if (veld.soort() == Veldsoort.JA_NEE && (waarde.equals("JA") || waarde.equals("NEE"))) {
            plek.put(eigenschap, waarde.equals("JA"));
        } else if (!waarde.equals(WEET_IK_NIET)) {
            plek.put(eigenschap, waarde);
        }
    }

    private static void getal(ObjectNode plek, String eigenschap, String waarde) {
        if (waarde.contains(".")) {
            plek.put(eigenschap, new BigDecimal(waarde));
        } else {
            plek.put(eigenschap, Integer.parseInt(waarde));
        }
    }

    private static ArrayNode leefgebieden(Set<String> waarden) {
        ArrayNode lijst = JsonNodeFactory.instance.arrayNode();
        waarden.forEach(waarde -> {
            int scheiding = waarde.indexOf(':');
            ObjectNode vermelding = lijst.addObject();
            vermelding.put("leefgebied", scheiding < 0 ? waarde : waarde.substring(0, scheiding));
            if (scheiding >= 0) {
                vermelding.put("betreft", waarde.substring(scheiding + 1));
            }
        });
        return lijst;
    }

    private void voegToe(String naam, String waarde) {
        if (!waarde.isEmpty()) {
            gegeven.computeIfAbsent(naam, onbekend -> new LinkedHashSet<>()).add(waarde);
        }
    }

    private static boolean bekend(String naam) {
        return VELDEN.containsKey(naam) || TEKSTVELDEN.contains(naam) || naam.equals(LEEFGEBIEDEN);
    }
}
