// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.examples.KnownCasusFacts;
import nl.jeugdroute.web.wording.NamedValue;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.stereotype.Component;

/**
 * Casus facts presenter: the facts of a case in the words of the form. What every case needs and nobody knows is shown
 * as not known.
 */
@Component
class CasusFactsPresenter {

    private static final List<String> VEILIGHEID =
            List.of("veiligheid.acuutGevaar", "veiligheid.twijfelVeiligheid", "veiligheid.vermoedenGeweldMishandeling");
    private static final String LEEFGEBIEDEN = "leefgebieden";
    private static final String UNKNOWN = "Niet bekend";

    /** Between the areas of life and in lists: one value does not run into the next. */
    private static final String SEPARATOR = ", ";

    private final PageWording wording;

    CasusFactsPresenter(PageWording wording) {
        this.wording = wording;
    }

    /** The facts, with provisions under the names these rules give them. */
    List<NamedValue> present(Casus casus, RuleSet rules) {
        Map<String, String> help = rules.helpNames();
        Map<String, List<String>> facts = KnownCasusFacts.of(casus);
        List<NamedValue> data = new ArrayList<>();
        if (!casus.ongeboren()) {
            data.add(line("leeftijd", facts, help));
        }
        data.add(line("woonplaats", facts, help));
        if (VEILIGHEID.stream().allMatch(question -> List.of("NEE").equals(facts.get(question)))) {
            data.add(new NamedValue("Gevaar, twijfel of geweld", "Drie keer nee"));
        } else {
            VEILIGHEID.forEach(question -> data.add(line(question, facts, help)));
        }
        Set<String> seen = Set.of("leeftijd", "woonplaats");
        facts.keySet().stream()
                .filter(fact -> !seen.contains(fact) && !VEILIGHEID.contains(fact))
                .forEach(fact -> data.add(line(fact, facts, help)));
        return data;
    }

    private NamedValue line(String fact, Map<String, List<String>> facts, Map<String, String> help) {
        List<String> values = facts.getOrDefault(fact, List.of());
        if (values.isEmpty()) {
            return new NamedValue(wording.fact(fact), UNKNOWN);
        }
        if (fact.equals("leeftijd")) {
            return new NamedValue(wording.fact(fact), values.get(0) + " jaar");
        }
        return new NamedValue(
                wording.fact(fact),
                values.stream()
                        .map(value -> help.getOrDefault(value, value(fact, value)))
                        .collect(Collectors.joining(SEPARATOR)));
    }

    private String value(String fact, String value) {
        if (!fact.equals(LEEFGEBIEDEN)) {
            return switch (value) {
                case "true" -> "Ja";
                case "false" -> "Nee";
                default -> wording.value(fact, value);
            };
        }
        String[] parts = value.split(":", 2);
        return wording.value("leefgebieden.leefgebied", parts[0]) + " ("
                + wording.value("leefgebieden.betreft", parts[1]).toLowerCase(Locale.ROOT) + ")";
    }
}
