// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.web.vragen.Antwoorden;

/**
 * How far somebody is with the questions. It lives in the page only: every step brings it along.
 *
 * @param antwoorden what was filled in
 * @param overgeslagen questions that were passed over; they are not asked again, and stay open
 * @param geen lists to which the answer was "none of these"
 */
record Gang(Antwoorden antwoorden, Set<String> overgeslagen, Set<String> geen) {

    static final String OVERGESLAGEN = "overgeslagen";
    static final String GEEN = "geen";

    private static final Set<String> NOG_ONBEKEND = Set.of("ONBEKEND", "NIET_ONDERZOCHT", Antwoorden.WEET_IK_NIET);

    Gang {
        overgeslagen = Set.copyOf(overgeslagen);
        geen = Set.copyOf(geen);
    }

    static Gang uit(Map<String, List<String>> formulier) {
        return new Gang(
                Antwoorden.uit(formulier),
                new LinkedHashSet<>(formulier.getOrDefault(OVERGESLAGEN, List.of())),
                new LinkedHashSet<>(formulier.getOrDefault(GEEN, List.of())));
    }

    /** Whether the question was put and dealt with, also by passing it over or not knowing. */
    boolean gevraagd(String veld) {
        return overgeslagen.contains(veld)
                || geen.contains(veld)
                || !antwoorden.alle(veld).isEmpty();
    }

    /** Whether the answer can still become known: "weet ik niet" is an answer, but no knowledge. */
    boolean open(String veld) {
        Set<String> gegeven = antwoorden.alle(veld);
        return !geen.contains(veld) && (gegeven.isEmpty() || NOG_ONBEKEND.containsAll(gegeven));
    }

    /** The question was shown and nothing was chosen: a list then means "none", any other question was passed over. */
    Gang zonderAntwoord(String veld, boolean lijst) {
        return lijst ? new Gang(antwoorden, overgeslagen, met(geen, veld)) : overslaan(veld);
    }

    Gang overslaan(String veld) {
        return new Gang(antwoorden.zonder(veld), met(overgeslagen, veld), zonder(geen, veld));
    }

    /** The question is open again. */
    Gang opnieuw(String veld) {
        return new Gang(antwoorden, zonder(overgeslagen, veld), zonder(geen, veld));
    }

    private static Set<String> met(Set<String> velden, String veld) {
        Set<String> meer = new LinkedHashSet<>(velden);
        meer.add(veld);
        return meer;
    }

    private static Set<String> zonder(Set<String> velden, String veld) {
        Set<String> minder = new LinkedHashSet<>(velden);
        minder.remove(veld);
        return minder;
    }
}
