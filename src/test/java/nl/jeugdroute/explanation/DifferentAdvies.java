// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.LeefgebiedEntry;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import org.jspecify.annotations.Nullable;

/** Carries out changes of facts on a case, and asks Drools what comes of it. */
final class DifferentAdvies {

    private DifferentAdvies() {}

    static String route(RuleSet set, Casus casus) {
        return Triage.assess(casus, set).routes().get(0).code();
    }

    static Casus met(Casus casus, Collection<FactChange> wijzigingen) {
        Casus anders = casus;
        for (FactChange wijziging : wijzigingen) {
            anders = pasToe(anders, wijziging);
        }
        return anders;
    }

    private static Casus pasToe(Casus casus, FactChange wijziging) {
        String veld = wijziging.fact();
        if (wijziging.element() != null) {
            return casus.with(veld, lijst(casus, wijziging));
        }
        Map<String, @Nullable Object> feiten = new HashMap<>();
        switch (veld) {
            case "ongeboren" -> {
                feiten.put("ongeboren", true);
                feiten.put("leeftijd", null);
            }
            case "leeftijd" -> {
                feiten.put("ongeboren", false);
                feiten.put("leeftijd", getal(wijziging.hypothetical()));
            }
            case "pgb.urenPerWeek" -> feiten.put(veld, getal(wijziging.hypothetical()));
            default -> feiten.put(veld, wijziging.hypothetical());
        }
        return casus.with(feiten);
    }

    private static @Nullable BigDecimal getal(String waarde) {
        return waarde.equals("ONBEKEND") ? null : new BigDecimal(waarde.replace(',', '.'));
    }

    private static Set<Object> lijst(Casus casus, FactChange wijziging) {
        boolean leefgebied = wijziging.fact().equals("leefgebieden");
        Set<Object> lijst = new LinkedHashSet<>((Set<?>) casus.value(wijziging.fact()));
        Object element = leefgebied ? leefgebied(String.valueOf(wijziging.element())) : wijziging.element();
        if (wijziging.hypothetical().startsWith("zonder ")) {
            lijst.remove(element);
        } else {
            lijst.add(element);
        }
        return lijst;
    }

    private static LeefgebiedEntry leefgebied(String element) {
        return TestRules.feiten().leefgebieden().stream()
                .filter(vermelding -> element.equals(vermelding.leefgebied() + "/" + vermelding.betreft()))
                .findFirst()
                .orElseThrow();
    }
}
