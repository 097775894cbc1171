// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.List;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.FactKind;

/**
 * Needed facts: the facts that the hand-written rules, the advies and the pages read by name. Everything else in a case
 * is what the rows say it is.
 */
final class NeededFacts {

    private static final String SAFETY = "veiligheid.";

    private static final List<NeededFact> ALL = List.of(
            new NeededFact("leeftijd", FactKind.NUMBER, "HEEL_GETAL", List.of()),
            new NeededFact("ongeboren", FactKind.YES_NO, "VINKJE", List.of()),
            new NeededFact("woonplaats", FactKind.CHOICE, "KEUZE", List.of()),
            tri(SAFETY + "acuutGevaar"),
            tri(SAFETY + "twijfelVeiligheid"),
            tri(SAFETY + "vermoedenGeweldMishandeling"),
            new NeededFact(SAFETY + "crisisSoort", FactKind.CHOICE, "KEUZE", List.of("ONBEKEND")),
            new NeededFact(SAFETY + "meldingVeiligThuis", FactKind.CHOICE, "KEUZE", List.of("CRISIS")),
            new NeededFact("hulpvragen", FactKind.SET, "LIJST", List.of()),
            new NeededFact(CasusFacts.LEEFGEBIED, FactKind.SET, "LIJST", List.of()),
            new NeededFact(CasusFacts.BETREFT, FactKind.SET, "LIJST", List.of()),
            new NeededFact("gewensteVoorzieningen", FactKind.SET, "CODES", List.of()),
            new NeededFact("regionaalVerzoek", FactKind.SET, "LIJST", List.of()),
            tri("pgb.bekwaam"),
            tri("pgb.gemotiveerd"),
            tri("pgb.kwaliteitGewaarborgd"),
            new NeededFact("hulpVoor18", FactKind.CHOICE, "KEUZE", List.of("LOPEND", "ONBEKEND")),
            new NeededFact("factoren", FactKind.SET, "LIJST", List.of()));

    private NeededFacts() {}

    /** Needed fact: its name, its kind with the word for that in a row, and the values it must have. */
    record NeededFact(String path, FactKind kind, String sort, List<String> values) {

        boolean isMetBy(CasusFact fact) {
            return fact.kind() == kind && fact.values().containsAll(values);
        }

        String text() {
            return "De toepassing leest " + path + " bij naam. Dat feit moet er elke dag zijn, van de soort " + sort
                    + (values.isEmpty() ? "" : ", met de waarden " + String.join(", ", values)) + ".";
        }
    }

    static List<NeededFact> all() {
        return ALL;
    }

    private static NeededFact tri(String path) {
        return new NeededFact(path, FactKind.CHOICE, "JA_NEE_ONBEKEND", List.of("JA", "NEE", "ONBEKEND"));
    }
}
