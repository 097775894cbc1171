// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.NetwerkBetaalbaar;
import nl.jeugdroute.advies.PgbMogelijk;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.advies.WieBeslist;
import nl.jeugdroute.casus.Factor;
import nl.jeugdroute.casus.Verzoekonderdeel;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.tabel.Begrip;
import nl.jeugdroute.regels.tabel.Begrippen;
import nl.jeugdroute.regels.tabel.Tabel;

/** Which values each kind of conclusion can have in a pack; what is not in it is a finding with a suggestion. */
record Codeboek(Map<Soort, Set<String>> codes) {

    static Codeboek van(List<Tabel> tabellen, Begrippen begrippen) {
        Map<Soort, Set<String>> codes = new EnumMap<>(Soort.class);
        for (Tabel tabel : tabellen) {
            Definitietabel.van(tabel.naam())
                    .map(Definitietabel::soort)
                    .ifPresent(soort -> tabel.rijen()
                            .forEach(rij -> codes.computeIfAbsent(soort, s -> new LinkedHashSet<>())
                                    .add(rij.id())));
        }
        codes.put(Soort.URGENTIE, namen(Urgentie.values()));
        codes.put(Soort.COORDINATIE, namen(Coordinatie.values()));
        codes.put(Soort.BESCHIKKING, namen(Beschikking.values()));
        codes.put(Soort.WIE_BESLIST, namen(WieBeslist.values()));
        codes.put(Soort.PGB, namen(PgbMogelijk.values()));
        codes.put(Soort.PGB_NETWERK, namen(NetwerkBetaalbaar.values()));
        codes.put(Soort.VERZOEK, new LinkedHashSet<>(List.of("NODIG", "MAG_LATER")));
        codes.put(Soort.VERZOEK_ONTBREEKT, namen(Verzoekonderdeel.values()));
        codes.put(Soort.PLANTHEMA, namen(Factor.values()));
        codes.put(
                Soort.FEIT,
                begrippen.alle().stream()
                        .filter(begrip -> begrip.soort().equals("AFGELEID"))
                        .map(Begrip::veld)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        return new Codeboek(codes);
    }

    Set<String> van(Soort soort) {
        return codes.getOrDefault(soort, Set.of());
    }

    private static Set<String> namen(Enum<?>[] waarden) {
        return Arrays.stream(waarden).map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
