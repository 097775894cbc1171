// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.casus.Veldsoort;

/** The names a case may use at each place, built from the one list of fields, so that no second list can differ. */
final class Casusschema {

    static final String GEMEENTE = "gemeente";
    static final String PEILDATUM = "peildatum";
    static final String KENMERK = "kenmerk";

    private static final Groep CASUS = bouw();

    private Casusschema() {}

    /** What may stand behind a name. */
    sealed interface Deel {}

    /** A text that names the pack, the day or the worker's reference; no rule reads it. */
    record Kop(String naam) implements Deel {}

    /** A fact. */
    record Veld(Casusveld veld) implements Deel {}

    /** An object with names of its own, or a list of such objects. */
    record Groep(Map<String, Deel> delen, boolean lijst) implements Deel {

        List<String> namen() {
            return List.copyOf(delen.keySet());
        }
    }

    static Groep casus() {
        return CASUS;
    }

    private static Groep bouw() {
        Map<String, Deel> delen = new LinkedHashMap<>();
        for (String kop : List.of(GEMEENTE, PEILDATUM, KENMERK)) {
            delen.put(kop, new Kop(kop));
        }
        for (Casusveld veld : Casusvelden.alle()) {
            int punt = veld.pad().indexOf('.');
            if (punt < 0) {
                delen.put(veld.pad(), new Veld(veld));
            } else {
                // A rule sees the values of all list elements together, so a set inside a group means a list of
                // objects.
                Groep groep = (Groep) delen.computeIfAbsent(
                        veld.pad().substring(0, punt),
                        naam -> new Groep(new LinkedHashMap<>(), veld.soort() == Veldsoort.VERZAMELING));
                groep.delen().put(veld.pad().substring(punt + 1), new Veld(veld));
            }
        }
        return new Groep(delen, false);
    }
}
