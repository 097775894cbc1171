// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelstand;
import org.jspecify.annotations.Nullable;

/** What every reader of a comparison must know: it says something about the compared cases, and only about those. */
final class Opmerkingen {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Opmerkingen() {}

    static List<String> over(Regelstand nu, Regelstand straks, @Nullable LocalDate peildatum) {
        List<String> zinnen = new ArrayList<>();
        Set<String> pakkettenNu = pakketten(nu);
        Set<String> pakkettenStraks = pakketten(straks);
        pakkettenNu.stream()
                .filter(pakket -> !pakkettenStraks.contains(pakket))
                .sorted()
                .forEach(pakket -> zinnen.add("Pakket " + pakket + " bestaat straks niet meer en is niet vergeleken."));
        pakkettenStraks.stream()
                .filter(pakket -> !pakkettenNu.contains(pakket))
                .sorted()
                .forEach(pakket -> zinnen.add("Pakket " + pakket + " is nieuw en is niet vergeleken."));
        if (!nu.kern().tekst().equals(straks.kern().tekst())) {
            zinnen.add("Ook de vaste regels in de map kern verschillen. Daarvan noemen wij geen rijen.");
        }
        zinnen.add(
                peildatum == null
                        ? "Elke casus is berekend op zijn eigen datum; een casus zonder datum alsof hij vandaag komt,"
                                + " of op de laatste dag van een historisch pakket."
                                + " Rijen die pas later ingaan, tellen dan niet mee."
                        : "Elke casus is berekend alsof hij komt op " + peildatum.format(DAG)
                                + ". Andere dagen zijn niet bekeken.");
        zinnen.add("Alleen deze casussen zijn een voor een vergeleken, met hun hele advies.");
        zinnen.add("Woorden en uitleg uit begrippen.csv en titels uit bronnen.csv zijn niet rij voor rij vergeleken.");
        return zinnen;
    }

    private static Set<String> pakketten(Regelstand stand) {
        return stand.pakketten().stream().map(Pakket::id).collect(Collectors.toSet());
    }
}
