// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.FactRow;
import nl.jeugdroute.rules.InvariantRow;
import nl.jeugdroute.rules.PackContent;

/**
 * Tijdvak splitter: splits the validity of a pack at every day on which a row starts or stops, so that within a tijdvak
 * nothing changes.
 */
final class TijdvakSplitter {

    private TijdvakSplitter() {}

    static List<Tijdvak> of(Tijdvak validity, PackContent content) {
        List<LocalDate> days = List.copyOf(firstDays(
                validity,
                Stream.of(
                                content.factTable().rows().stream().map(FactRow::valid),
                                content.decisionRows().stream().map(DecisionRow::valid),
                                content.definitions().stream().map(DefinitionRow::valid),
                                content.commitments().invariants().stream().map(InvariantRow::valid))
                        .flatMap(valid -> valid)));
        List<Tijdvak> tijdvakken = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate until = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : validity.tot();
            tijdvakken.add(new Tijdvak(days.get(i), until));
        }
        return tijdvakken;
    }

    /** The days after the last day of a pack on which what it then still says begins or changes. */
    static SortedSet<LocalDate> afterExpiry(LocalDate last, PackContent content) {
        return firstDays(
                new Tijdvak(last.plusDays(1), null),
                Stream.concat(
                        content.decisionRows().stream()
                                .filter(DecisionRow::whenExpired)
                                .map(DecisionRow::valid),
                        content.commitments().invariants().stream().map(InvariantRow::valid)));
    }

    private static SortedSet<LocalDate> firstDays(Tijdvak validity, Stream<Tijdvak> rows) {
        SortedSet<LocalDate> bounds = new TreeSet<>(List.of(validity.van()));
        rows.flatMap(valid -> Stream.of(
                        valid.van(),
                        valid.tot() == null ? valid.van() : valid.tot().plusDays(1)))
                .filter(validity::contains)
                .forEach(bounds::add);
        return bounds;
    }
}
