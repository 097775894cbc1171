// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.regels.rijen.Belofterij;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.rijen.Pakketinhoud;

/** Splits the validity of a pack at every day on which a row starts or stops, so that within a tijdvak nothing changes. */
final class Tijdvakken {

    private Tijdvakken() {}

    static List<Tijdvak> van(Tijdvak geldigheid, Pakketinhoud inhoud) {
        SortedSet<LocalDate> grenzen = new TreeSet<>(List.of(geldigheid.van()));
        Stream.of(
                        inhoud.beslisrijen().stream().map(Beslisrij::geldig),
                        inhoud.definities().stream().map(Definitierij::geldig),
                        inhoud.toezeggingen().beloften().stream().map(Belofterij::geldig))
                .flatMap(geldig -> geldig)
                .flatMap(geldig -> Stream.of(
                        geldig.van(),
                        geldig.tot() == null ? geldig.van() : geldig.tot().plusDays(1)))
                .filter(geldigheid::bevat)
                .forEach(grenzen::add);
        List<LocalDate> dagen = List.copyOf(grenzen);
        List<Tijdvak> tijdvakken = new ArrayList<>();
        for (int i = 0; i < dagen.size(); i++) {
            LocalDate tot = i + 1 < dagen.size() ? dagen.get(i + 1).minusDays(1) : geldigheid.tot();
            tijdvakken.add(new Tijdvak(dagen.get(i), tot));
        }
        return tijdvakken;
    }
}
