// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import org.jspecify.annotations.Nullable;

/** What is known in a case and nothing else: the road back from a case to the facts somebody filled in. */
public final class Casusfeiten {

    private static final String LEEFGEBIEDEN = "leefgebieden";

    private Casusfeiten() {}

    /**
     * The facts by path, each with its values, in the order of the form. Facts with the value they have when absent are
     * left out; so are the municipality, the day and the worker's own reference.
     */
    public static Map<String, List<String>> van(Casus casus) {
        Map<String, List<String>> feiten = new LinkedHashMap<>();
        for (Casusveld veld : Casusvelden.alle()) {
            if (veld.pad().startsWith(LEEFGEBIEDEN)) {
                leefgebieden(casus, feiten);
                continue;
            }
            List<String> waarden = waarden(veld.lezer().apply(casus));
            if (!waarden.isEmpty() && !waarden.equals(List.of(String.valueOf(veld.standaard())))) {
                feiten.put(veld.pad(), waarden);
            }
        }
        return feiten;
    }

    private static void leefgebieden(Casus casus, Map<String, List<String>> feiten) {
        if (!casus.leefgebieden().isEmpty()) {
            feiten.put(
                    LEEFGEBIEDEN,
                    casus.leefgebieden().stream()
                            .map(vermelding -> vermelding.leefgebied() + ":" + vermelding.betreft())
                            .sorted()
                            .toList());
        }
    }

    private static List<String> waarden(@Nullable Object waarde) {
        if (waarde == null) {
            return List.of();
        }
        if (waarde instanceof Collection<?> verzameling) {
            return verzameling.stream().map(String::valueOf).sorted().toList();
        }
        return List.of(waarde instanceof BigDecimal getal ? getal.toPlainString() : waarde.toString());
    }
}
