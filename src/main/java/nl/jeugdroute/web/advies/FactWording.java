// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.web.wording.PageWording;

/** Fact wording: facts and the conditions that ask for them in words; help goes by the name it has in one rule set. */
public final class FactWording {

    /** Prefixes that a condition or a change can begin with, and how that is said. The longer one comes first. */
    private static final List<Map.Entry<String, String>> PREFIXES = List.of(
            Map.entry("bevat niet ", "zonder "),
            Map.entry("bevat ", ""),
            Map.entry("niet ", "niet "),
            Map.entry("zonder ", "zonder "),
            Map.entry("met ", "met "));

    private final PageWording wording;
    private final Map<String, String> help;

    private FactWording(PageWording wording, Map<String, String> help) {
        this.wording = wording;
        this.help = help;
    }

    /** The words for facts under this rule set. */
    public static FactWording of(PageWording wording, RuleSet rules) {
        return new FactWording(wording, rules.helpNames());
    }

    /** The short name of a fact. */
    public String fact(String fact) {
        return wording.fact(fact);
    }

    /** The cell grammar in words: {@code niet JA}, {@code A|B}, {@code bevat S11}, {@code met S11}. */
    public String values(String fact, String cell) {
        for (Map.Entry<String, String> prefix : PREFIXES) {
            if (cell.startsWith(prefix.getKey())) {
                return prefix.getValue()
                        + values(fact, cell.substring(prefix.getKey().length()));
            }
        }
        return Arrays.stream(cell.split("[|,]"))
                .map(String::strip)
                .map(part -> value(fact, part))
                .collect(Collectors.joining(" of "));
    }

    private String value(String fact, String value) {
        if (value.equals("leeg")) {
            return "niet ingevuld";
        }
        return value.matches("[<>=]*\\s*\\d.*") ? value : help.getOrDefault(value, wording.value(fact, value));
    }
}
