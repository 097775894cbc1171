// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.util.Comparator;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.rules.Fingerprint;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;

/**
 * Rule set hash: the fingerprint of a rule set: SHA-256 over every cell in force, what its sources are called, the
 * sentences every advies carries and the hand-written rules, in one fixed order. Two sets with the same hash give the
 * same adviezen.
 */
final class RuleSetHash {

    private RuleSetHash() {}

    static String of(RuleComposition rows, CoreRules core) {
        Fingerprint hash = new Fingerprint().add(core.text());
        rows.voorbehoud().forEach(hash::add);
        rows.ruleBook().rules().values().stream()
                .flatMap(rule -> rule.sources().stream())
                .map(Bron::toString)
                .distinct()
                .sorted()
                .forEach(hash::add);
        rows.tables().stream()
                .sorted(Comparator.comparing(RuleTable::layer).thenComparing(RuleTable::name))
                .forEach(table -> add(hash, table));
        return hash.hex();
    }

    private static void add(Fingerprint hash, RuleTable table) {
        hash.add(table.layer() + "/" + table.name());
        table.rows().stream()
                .sorted(Comparator.comparing(Row::id))
                .forEach(row -> table.columns()
                        .forEach(column -> hash.add(column.name() + "=" + cell(table, row, column.name()))));
    }

    /**
     * A row that leaves its first day to its layer counts with the days of the layer. A row that names it counts as it
     * is written: so it was in the sets kept from when every row named it.
     */
    private static String cell(RuleTable table, Row row, String column) {
        if (row.cell(Row.FROM).isEmpty()) {
            Tijdvak valid = table.valid(row);
            if (column.equals(Row.FROM)) {
                return valid.van().toString();
            }
            if (column.equals(Row.UNTIL)) {
                return valid.tot() == null ? "" : valid.tot().toString();
            }
        }
        return row.cell(column);
    }
}
