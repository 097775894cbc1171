// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.publication.DraftTable;
import nl.jeugdroute.rules.ColumnGuide;
import nl.jeugdroute.rules.ColumnHelp;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.RuleTable;
import org.springframework.stereotype.Component;

/**
 * Draft table columns: what every column of a table in a draft is for. A code that is new in that table can be chosen
 * at once.
 */
@Component
class DraftTableColumns {

    private final RuleLibrary library;

    DraftTableColumns(RuleLibrary library) {
        this.library = library;
    }

    /** The columns of a table, in order. */
    List<ColumnHelp> columns(String pack, DraftTable table) {
        RuleTable own = asTable(pack, table);
        List<RuleTable> tables = library.tables(pack).stream()
                .map(other -> other.file().equals(own.file()) ? own : other)
                .toList();
        ColumnGuide locator = ColumnGuide.of(tables, library.glossary());
        return own.columns().stream().map(column -> locator.of(own, column)).toList();
    }

    /** The table of a draft as a table of the pack. */
    RuleTable asTable(String pack, DraftTable table) {
        return new RuleTable(
                pack,
                table.table(),
                table.title(),
                table.hint(),
                table.file(),
                library.snapshot().layer(pack).map(Layer::validity).orElse(RuleTable.ALL_DAYS),
                table.columns(),
                table.rows());
    }
}
