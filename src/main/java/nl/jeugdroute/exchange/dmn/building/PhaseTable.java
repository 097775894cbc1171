// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.exchange.dmn.model.DmnComponent;
import nl.jeugdroute.exchange.dmn.model.DmnType;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.RuleSubject;
import nl.jeugdroute.rules.RuleTable;

/** Phase table: the rows of one table that reason in the same phase. Together they are one decision. */
public record PhaseTable(RuleTable table, int phase, List<DecisionRow> rows) {

    public PhaseTable {
        rows = List.copyOf(rows);
    }

    String name() {
        return Feel.name(table.layer()) + "_" + Feel.name(table.name()) + "_fase" + phase;
    }

    String title() {
        return table.title() + " (" + table.layer() + ", fase " + phase + ")";
    }

    boolean perVoorziening() {
        return rows.get(0).subject() == RuleSubject.VOORZIENING;
    }

    boolean concludes(ConclusionKind kind) {
        return rows.stream().anyMatch(row -> row.concludes(kind));
    }

    /** The columns for conclusions of a kind: as many as the row that draws most of them. */
    List<String> columns(ConclusionKind kind) {
        int most = rows.stream().mapToInt(row -> values(row, kind).size()).max().orElse(0);
        String name = kind.name().toLowerCase(Locale.ROOT);
        return IntStream.range(0, most)
                .mapToObj(i -> i == 0 ? name : name + "_" + (i + 1))
                .toList();
    }

    /** Output of the table: the row, the provision if it is about one, and what was concluded. */
    List<DmnComponent> output() {
        List<DmnComponent> output = new ArrayList<>();
        output.add(new DmnComponent("rij", DmnType.TEXT));
        if (perVoorziening()) {
            output.add(new DmnComponent("voorziening", DmnType.TEXT));
        }
        for (ConclusionKind kind : ConclusionKind.values()) {
            columns(kind).forEach(column -> output.add(new DmnComponent(column, DmnType.TEXT)));
        }
        return output;
    }

    static List<String> values(DecisionRow row, ConclusionKind kind) {
        return row.consequences().stream()
                .filter(consequence -> consequence.kind() == kind)
                .map(Consequence::code)
                .distinct()
                .toList();
    }
}
