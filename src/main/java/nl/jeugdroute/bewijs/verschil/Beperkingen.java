// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.Tijdvak;

/** What a share over all combinations does not say, in sentences. */
final class Beperkingen {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Beperkingen() {}

    static List<String> van(boolean gelijk, List<Vakverschil> vakken, Map<String, Set<String>> alleenInEen) {
        List<String> zinnen = new ArrayList<>();
        alleenInEen.forEach((pakket, codes) -> zinnen.add("Casussen waarin " + String.join(", ", codes)
                + " gewenst is, zijn niet geteld: die hulp staat in " + pakket + " alleen nu of alleen straks."));
        if (vakken.isEmpty()) {
            zinnen.add(
                    gelijk
                            ? "De regels zijn in elk tijdvak gelijk. Er was niets te tellen."
                            : "Over alle combinaties van feiten is niets geteld.");
            return zinnen;
        }
        zinnen.add("De percentages gaan over alle combinaties van feiten met hooguit één keuze per lijst, zoals de"
                + " hulpvragen en de gewenste hulp. Combinaties met meer keuzes zijn niet geteld. Wat alleen daar"
                + " verandert, staat er wel bij.");
        zinnen.add("Een percentage zegt hoeveel combinaties veranderen, niet hoe vaak die voorkomen.");
        zinnen.add("Over alle combinaties zijn de hoofdroute, de beschikking, het interventieniveau en de urgentie"
                + " vergeleken. Nevenroutes, acties, coördinatie, organisatieniveau en teksten niet.");
        return zinnen;
    }

    /** The days of a period, in words. */
    static String dagen(Tijdvak periode) {
        LocalDate tot = periode.tot();
        return (tot == null ? "vanaf " : "van ")
                + periode.van().format(DAG)
                + (tot == null ? "" : " t/m " + tot.format(DAG));
    }
}
