// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.web.woorden.Woorden;

/** Facts and the conditions that ask for them in words; help goes by the name it has in one rule set. */
public final class Feitwoorden {

    /** What a condition or a change can begin with, and how that is said. The longer one comes first. */
    private static final List<Map.Entry<String, String>> BEGIN = List.of(
            Map.entry("bevat niet ", "zonder "),
            Map.entry("bevat ", ""),
            Map.entry("niet ", "niet "),
            Map.entry("zonder ", "zonder "),
            Map.entry("met ", "met "));

    private final Woorden woorden;
    private final Map<String, String> hulp;

    private Feitwoorden(Woorden woorden, Map<String, String> hulp) {
        this.woorden = woorden;
        this.hulp = hulp;
    }

    /** The words for facts under this rule set. */
    public static Feitwoorden van(Woorden woorden, Regelset regels) {
        return new Feitwoorden(woorden, regels.hulpnamen());
    }

    /** The short name of a fact. */
    public String veld(String veld) {
        return woorden.veld(veld);
    }

    /** The cell grammar in words: {@code niet JA}, {@code A|B}, {@code bevat S11}, {@code met S11}. */
    public String waarden(String veld, String cel) {
        for (Map.Entry<String, String> begin : BEGIN) {
            if (cel.startsWith(begin.getKey())) {
                return begin.getValue()
                        + waarden(veld, cel.substring(begin.getKey().length()));
            }
        }
        return Arrays.stream(cel.split("[|,]"))
                .map(String::strip)
                .map(deel -> waarde(veld, deel))
                .collect(Collectors.joining(" of "));
    }

    private String waarde(String veld, String waarde) {
        if (waarde.equals("leeg")) {
            return "niet ingevuld";
        }
        return waarde.matches("[<>=]*\\s*\\d.*") ? waarde : hulp.getOrDefault(waarde, woorden.waarde(veld, waarde));
    }
}
