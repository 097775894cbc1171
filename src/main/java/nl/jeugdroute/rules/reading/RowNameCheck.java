// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.Rule;
import nl.jeugdroute.rules.RuleTable;

/**
 * Row names over all layers of a rules folder: the id of a row that is no code begins with the name of its table and
 * stands in one file only. What explains a code is named by that code, which {@link UniqueRows} guards within a pack.
 */
public final class RowNameCheck {

    private static final String ID = "id";

    /** A letter, and nothing a spreadsheet or an address would spoil; the reader of tables refuses the rest. */
    private static final Pattern WELL_FORMED = Pattern.compile("\\p{L}[\\p{L}0-9._()=-]*");

    private final Findings findings;

    public RowNameCheck(Findings findings) {
        this.findings = findings;
    }

    /** Whether the ids of a table are names of rows; otherwise they are codes, or the table stands beside the rules. */
    static boolean hasNamedRows(RuleTable table) {
        return !table.columns(ColumnRole.KOP).isEmpty()
                && DefinitionTable.of(table.name())
                        .filter(kind -> kind != DefinitionTable.INTERVENTIENIVEAUS)
                        .isEmpty();
    }

    /** Whether an id is a letter with what may follow it. */
    static boolean isWellFormed(String id) {
        return WELL_FORMED.matcher(id).matches();
    }

    /** An id as a row of this table may have it. */
    static String example(RuleTable table) {
        return example(table, hasNamedRows(table) ? "A6" : "S11");
    }

    /** The id in this table of a row with this number or code. */
    static String example(RuleTable table, String number) {
        return hasNamedRows(table) ? Rule.prefix(table.name()) + number : number;
    }

    /** Findings for every row whose id does not name its table, or names a row of another file. */
    public void check(Collection<RuleTable> tables) {
        Map<String, RuleTable> perFile = new HashMap<>();
        tables.stream().filter(RowNameCheck::hasNamedRows).forEach(table -> perFile.putIfAbsent(table.file(), table));
        Set<String> taken = new HashSet<>();
        perFile.values().forEach(table -> table.rows().forEach(row -> taken.add(row.id())));
        Map<String, NamedRow> first = new HashMap<>();
        perFile.values().stream()
                .sorted(Comparator.comparing(RuleTable::file))
                .forEach(table -> table.rows().forEach(row -> check(table, row, first, taken)));
    }

    private void check(RuleTable table, Row row, Map<String, NamedRow> first, Set<String> taken) {
        String prefix = Rule.prefix(table.name());
        if (!isWellFormed(row.id())) {
            return;
        }
        if (!row.id().startsWith(prefix) || row.id().equals(prefix)) {
            findings.aboutCell(
                    table,
                    row,
                    ID,
                    "Een id begint met de naam van zijn tabel. Bedoelde u \"" + prefix + row.id() + "\"?");
            return;
        }
        NamedRow other = first.putIfAbsent(row.id(), new NamedRow(table, row));
        if (other != null && !other.table().file().equals(table.file())) {
            findings.aboutCell(
                    table,
                    row,
                    ID,
                    "Dit id staat ook in " + other.table().file() + ", rij "
                            + other.row().number() + ". Een id is uniek over alle lagen en pakketten. Bedoelde u \""
                            + free(table, row, taken) + "\"?");
        }
    }

    /** An id near this one that no row has. */
    private static String free(RuleTable table, Row row, Set<String> taken) {
        String id = row.id() + "-" + table.layer();
        for (int i = 2; taken.contains(id); i++) {
            id = row.id() + "-" + table.layer() + "." + i;
        }
        return id;
    }

    private record NamedRow(RuleTable table, Row row) {}
}
