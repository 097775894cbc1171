// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.voorbeelden.Casusfeiten;
import nl.jeugdroute.web.oefenen.Casusblad.Gegeven;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;

/** The facts of a case in the words of the form. What every case needs and nobody knows is shown as not known. */
@Component
class Casusfeitenopmaak {

    private static final List<String> VEILIGHEID =
            List.of("veiligheid.acuutGevaar", "veiligheid.twijfelVeiligheid", "veiligheid.vermoedenGeweldMishandeling");
    private static final String LEEFGEBIEDEN = "leefgebieden";
    private static final String ONBEKEND = "Niet bekend";

    /** Between the areas of life and in lists: one value does not run into the next. */
    private static final String TUSSEN = ", ";

    private final Woorden woorden;

    Casusfeitenopmaak(Woorden woorden) {
        this.woorden = woorden;
    }

    /** The facts, with provisions under the names these rules give them. */
    List<Gegeven> van(Casus casus, Regelset regels) {
        Map<String, String> hulp = regels.hulpnamen();
        Map<String, List<String>> feiten = Casusfeiten.van(casus);
        List<Gegeven> gegevens = new ArrayList<>();
        if (!casus.ongeboren()) {
            gegevens.add(regel("leeftijd", feiten, hulp));
        }
        gegevens.add(regel("woonplaats", feiten, hulp));
        if (VEILIGHEID.stream().allMatch(vraag -> List.of("NEE").equals(feiten.get(vraag)))) {
            gegevens.add(new Gegeven("Gevaar, twijfel of geweld", "Drie keer nee"));
        } else {
            VEILIGHEID.forEach(vraag -> gegevens.add(regel(vraag, feiten, hulp)));
        }
        Set<String> gezien = Set.of("leeftijd", "woonplaats");
        feiten.keySet().stream()
                .filter(veld -> !gezien.contains(veld) && !VEILIGHEID.contains(veld))
                .forEach(veld -> gegevens.add(regel(veld, feiten, hulp)));
        return gegevens;
    }

    private Gegeven regel(String veld, Map<String, List<String>> feiten, Map<String, String> hulp) {
        List<String> waarden = feiten.getOrDefault(veld, List.of());
        if (waarden.isEmpty()) {
            return new Gegeven(woorden.veld(veld), ONBEKEND);
        }
        if (veld.equals("leeftijd")) {
            return new Gegeven(woorden.veld(veld), waarden.get(0) + " jaar");
        }
        return new Gegeven(
                woorden.veld(veld),
                waarden.stream()
                        .map(waarde -> hulp.getOrDefault(waarde, waarde(veld, waarde)))
                        .collect(Collectors.joining(TUSSEN)));
    }

    private String waarde(String veld, String waarde) {
        if (!veld.equals(LEEFGEBIEDEN)) {
            return switch (waarde) {
                case "true" -> "Ja";
                case "false" -> "Nee";
                default -> woorden.waarde(veld, waarde);
            };
        }
        String[] delen = waarde.split(":", 2);
        return woorden.waarde("leefgebieden.leefgebied", delen[0]) + " ("
                + woorden.waarde("leefgebieden.betreft", delen[1]).toLowerCase(Locale.ROOT) + ")";
    }
}
