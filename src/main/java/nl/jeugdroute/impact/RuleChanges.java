// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.exchange.examples.ExampleCoverage;
import nl.jeugdroute.impact.RowDifferences.ChangedRowPair;
import nl.jeugdroute.rules.NaturalOrder;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import org.jspecify.annotations.Nullable;

/** Rule changes: the rows that differ between two readings of the rules, and which of them a case meets. */
final class RuleChanges {

    /** Cells nobody sees in an advies: a row that differs only here explains no difference. */
    private static final Set<String> SILENT = Set.of("toelichting", "gecontroleerd_op");

    private static final String TERMS = "termen";

    private final Map<ChangedRow, ChangedRowPair> all;
    private final Map<String, Set<String>> filesOf;

    private RuleChanges(Map<ChangedRow, ChangedRowPair> all, Map<String, Set<String>> filesOf) {
        this.all = all;
        this.filesOf = filesOf;
    }

    static RuleChanges of(Snapshot current, Snapshot proposed) {
        Map<String, Set<String>> filesOf = new TreeMap<>();
        Map<String, RuleTable> before = tables(current, filesOf);
        Map<String, RuleTable> after = tables(proposed, filesOf);
        Set<String> files = new TreeSet<>(before.keySet());
        files.addAll(after.keySet());
        Map<ChangedRow, ChangedRowPair> all = new LinkedHashMap<>();
        for (String file : files) {
            String name = file.substring(file.lastIndexOf('/') + 1).replace(".csv", "");
            for (ChangedRowPair pair : RowDifferences.pairs(rows(before.get(file)), rows(after.get(file)))) {
                all.put(RowDifferences.row(file, name, pair), pair);
            }
        }
        return new RuleChanges(all, filesOf);
    }

    /** The tables by file; a layer that several packs share counts once. */
    private static Map<String, RuleTable> tables(Snapshot snapshot, Map<String, Set<String>> filesOf) {
        Map<String, RuleTable> tables = new TreeMap<>();
        for (Pack pack : snapshot.packs()) {
            for (RuleTable table : snapshot.tables(pack.id())) {
                tables.put(table.file(), table);
                filesOf.computeIfAbsent(pack.id(), id -> new TreeSet<>()).add(table.file());
            }
        }
        return tables;
    }

    private static Collection<Row> rows(@Nullable RuleTable table) {
        return table == null ? List.of() : table.rows();
    }

    /** All rows that differ, in order of file and id. */
    List<ChangedRow> all() {
        return List.copyOf(all.keySet());
    }

    /** The changed rows that played a part in one of the two adviezen. */
    Set<ChangedRow> touched(Advies current, Advies proposed) {
        Set<String> files = filesOf.getOrDefault(current.gemeente(), Set.of());
        Set<String> currentIds = ExampleCoverage.touched(current);
        Set<String> proposedIds = ExampleCoverage.touched(proposed);
        Set<ChangedRow> touched = new HashSet<>();
        all.forEach((row, pair) -> {
            boolean touches = row.tabel().equals(TERMS)
                    ? mentions(row, current) || mentions(row, proposed)
                    : touches(pair.current(), currentIds, current) || touches(pair.proposed(), proposedIds, proposed);
            if (touches && files.contains(row.bestand())) {
                touched.add(row);
            }
        });
        return touched;
    }

    /** A row that follows itself has one id and counts only on its own days. */
    private static boolean touches(@Nullable Row row, Set<String> ids, Advies advies) {
        return row != null
                && ids.contains(row.id())
                && row.valid(RuleTable.ALL_DAYS).contains(advies.peildatum());
    }

    /** Ids of the rows that can explain why two adviezen differ. */
    static List<String> explaining(Set<ChangedRow> touched) {
        return touched.stream()
                .filter(row -> row.aard() != ChangedRow.RowChangeKind.GEWIJZIGD
                        || row.cellen().stream().anyMatch(cell -> !SILENT.contains(cell.kolom())))
                .map(ChangedRow::id)
                .distinct()
                .sorted(NaturalOrder.INSTANCE)
                .toList();
    }

    /** A term has no conclusion of its own; it shows in the name of its route and in texts that name it. */
    private static boolean mentions(ChangedRow term, Advies advies) {
        Stream<String> names = term.cellen().stream()
                .filter(cell -> cell.kolom().equals("naam"))
                .flatMap(cell -> Stream.of(cell.nu(), cell.straks()))
                .filter(name -> !name.isEmpty());
        String texts = Stream.concat(
                        advies.routes().map(RouteAdvies::instructie),
                        advies.acties().stream().map(Actie::tekst))
                .collect(Collectors.joining("\n"));
        return advies.routes().anyMatch(route -> route.route().name().equals(term.id()))
                || names.anyMatch(texts::contains);
    }
}
