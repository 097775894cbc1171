// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.impact.PackDifference;

/** Share caveats: what a share over all combinations does not say, in sentences. */
final class ShareCaveats {

    private ShareCaveats() {}

    static List<String> of(boolean equal, List<PackDifference> segments, Map<String, Set<String>> onlyInOne) {
        List<String> sentences = new ArrayList<>();
        onlyInOne.forEach((pack, codes) -> sentences.add("Casussen waarin " + String.join(", ", codes)
                + " gewenst is, zijn niet geteld: die hulp staat in " + pack + " alleen nu of alleen straks."));
        if (segments.isEmpty()) {
            sentences.add(
                    equal
                            ? "De regels zijn in elk tijdvak gelijk. Er was niets te tellen."
                            : "Over alle combinaties van feiten is niets geteld.");
            return sentences;
        }
        sentences.add("De percentages gaan over alle combinaties van feiten met hooguit één keuze per lijst, zoals de"
                + " hulpvragen en de gewenste hulp. Combinaties met meer keuzes zijn niet geteld. Wat alleen daar"
                + " verandert, staat er wel bij.");
        sentences.add("Een percentage zegt hoeveel combinaties veranderen, niet hoe vaak die voorkomen.");
        sentences.add("Over alle combinaties zijn de hoofdroute, de beschikking, het interventieniveau en de urgentie"
                + " vergeleken. Nevenroutes, acties, coördinatie, organisatieniveau en teksten niet.");
        return sentences;
    }

    /** The days of a period, in words. */
    static String days(Tijdvak period) {
        LocalDate until = period.tot();
        return (until == null ? "vanaf " : "van ")
                + DutchTime.day(period.van())
                + (until == null ? "" : " t/m " + DutchTime.day(until));
    }
}
