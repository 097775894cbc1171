// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.LeefgebiedEntry;
import nl.jeugdroute.engine.TestRules;
import org.jspecify.annotations.Nullable;

/** Every case that differs from a case in one fact: each value of each field, each element in or out of each list. */
public final class NeighbourCasussen {

    private static final List<String> LEEFGEBIEDEN = List.of("leefgebieden.leefgebied", "leefgebieden.betreft");

    private NeighbourCasussen() {}

    /** Every case with one other fact; those that come to the same case are there too. */
    public static Stream<Casus> van(Casus casus, Collection<String> codes) {
        List<Casus> buren = new ArrayList<>();
        for (CasusFact veld : TestRules.feiten().all()) {
            if (LEEFGEBIEDEN.contains(veld.path())) {
                continue;
            }
            switch (veld.kind()) {
                case CHOICE -> veld.values().forEach(waarde -> buren.add(met(casus, veld.path(), waarde)));
                case YES_NO -> List.of(true, false).forEach(waarde -> buren.add(met(casus, veld.path(), waarde)));
                case NUMBER -> {
                    buren.add(met(casus, veld.path(), null));
                    int hoogste = veld.path().equals("leeftijd") ? 27 : 40;
                    for (int getal = 0; getal <= hoogste; getal++) {
                        buren.add(met(casus, veld.path(), getal));
                    }
                }
                case SET ->
                    (veld.path().equals("gewensteVoorzieningen") ? codes : veld.values())
                            .forEach(element -> buren.add(gewisseld(casus, veld.path(), element)));
            }
        }
        for (LeefgebiedEntry leefgebied : TestRules.feiten().leefgebieden()) {
            Set<LeefgebiedEntry> meer = new LinkedHashSet<>(casus.leefgebieden());
            meer.add(leefgebied);
            buren.add(casus.with("leefgebieden", meer));
        }
        return buren.stream();
    }

    private static Casus met(Casus casus, String pad, @Nullable Object waarde) {
        Map<String, @Nullable Object> feiten = new HashMap<>();
        feiten.put(pad, waarde);
        if (pad.equals("leeftijd") && waarde != null) {
            feiten.put("ongeboren", false);
        } else if (Boolean.TRUE.equals(waarde) && pad.equals("ongeboren")) {
            feiten.put("leeftijd", null);
        }
        return casus.with(feiten);
    }

    private static Casus gewisseld(Casus casus, String pad, String element) {
        Set<Object> lijst = new LinkedHashSet<>((Set<?>) casus.value(pad));
        if (!lijst.remove(element)) {
            lijst.add(element);
        }
        return casus.with(pad, lijst);
    }
}
