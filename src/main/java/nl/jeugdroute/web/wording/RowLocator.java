// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.wording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.UnknownPackException;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RowRenaming;
import nl.jeugdroute.rules.RowRenaming.RowName;
import nl.jeugdroute.rules.RuleTable;
import org.jspecify.annotations.Nullable;

/** Row locator: points from the id of a row to the place on the page where that row can be read. */
public final class RowLocator {

    private final Map<RowName, String> addresses = new HashMap<>();

    /** For rows whose layer is not the one an advies names. */
    private final Map<String, String> byId = new HashMap<>();

    private RowLocator() {}

    /** The rows of the rules an advies was made with; points nowhere when those rules are no longer there. */
    public static RowLocator locatorFor(RuleLibrary library, String gemeente, LocalDate peildatum) {
        RowLocator locator = new RowLocator();
        try {
            RuleSet rules = library.ruleSetFor(gemeente, peildatum);
            boolean current = library.ruleSetFor(gemeente, null)
                    .reference()
                    .hash()
                    .equals(rules.reference().hash());
            String day = current ? "" : "?dag=" + peildatum;
            // A fact is no row that an advies names.
            rules.tables().stream()
                    .filter(table -> !table.definesFacts())
                    .forEach(table -> locator.add(gemeente, table, day));
        } catch (UnknownPackException | NoRulesOnDateException noRulesLeft) {
            return new RowLocator();
        }
        return locator;
    }

    /** The address of a row, also by the name it had before; null when there is no page with it. */
    public @Nullable String address(String layer, String row) {
        RowName now = RowRenaming.current(new RowName(layer, row));
        return addresses.getOrDefault(now, byId.get(now.id()));
    }

    /** The address of the page of a table, under the rules of a pack. */
    public static String page(String pack, RuleTable table) {
        return "/regels/" + pack + "/" + table.layer() + "/" + table.name();
    }

    /** The anchor of a row on the page of its table. */
    public static String anchor(String row) {
        return "rij-" + row;
    }

    private void add(String gemeente, RuleTable table, String day) {
        for (Row row : table.rows()) {
            String address = page(gemeente, table) + day + "#" + anchor(row.id());
            addresses.putIfAbsent(new RowName(table.layer(), row.id()), address);
            byId.putIfAbsent(row.id(), address);
        }
    }
}
