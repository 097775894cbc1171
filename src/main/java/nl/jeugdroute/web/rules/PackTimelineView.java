// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.web.rules.PackTimelineView.PackTimelinePeriod;
import nl.jeugdroute.web.wording.RowLocator;
import org.jspecify.annotations.Nullable;

/** A pack over time: each tijdvak with the rows that start, stop or say something else. */
record PackTimelineView(List<PackTimelinePeriod> periods) {

    /**
     * Period: a tijdvak.
     *
     * @param current whether its rules are the ones that count today
     */
    record PackTimelinePeriod(
            String period,
            String hash,
            int rows,
            boolean current,
            List<PackTimelineRowLink> starting,
            List<PackTimelineRowLink> ending,
            List<PackTimelineRowLink> changed) {}

    /** Row link: a row with the page where it can be read. */
    record PackTimelineRowLink(String id, String table, String address) {}

    /** The tijdvakken of a pack, first to last. */
    static PackTimelineView of(RuleLibrary library, Pack pack) {
        Snapshot snapshot = library.snapshot();
        Tijdvak current = snapshot.ruleSetFor(pack.id(), null).reference().tijdvak();
        List<PackTimelinePeriod> segments = new ArrayList<>();
        Map<String, PackTimelinePlacedRow> previous = null;
        for (Tijdvak tijdvak : pack.tijdvakken()) {
            RuleSet ruleSet = snapshot.ruleSetFor(pack.id(), tijdvak.van());
            Map<String, PackTimelinePlacedRow> rows = rows(pack.id(), ruleSet, tijdvak);
            segments.add(segment(tijdvak, ruleSet.reference().hash(), tijdvak.equals(current), previous, rows));
            previous = rows;
        }
        return new PackTimelineView(segments);
    }

    private record PackTimelinePlacedRow(Row row, PackTimelineRowLink name) {

        /** Whether the row says the same, whatever its dates and remarks. */
        boolean saysTheSame(PackTimelinePlacedRow other) {
            return row.cells().equals(other.row.cells());
        }
    }

    private static PackTimelinePeriod segment(
            Tijdvak tijdvak,
            String hash,
            boolean current,
            @Nullable Map<String, PackTimelinePlacedRow> previous,
            Map<String, PackTimelinePlacedRow> rows) {
        List<PackTimelineRowLink> starting = new ArrayList<>();
        List<PackTimelineRowLink> ending = new ArrayList<>();
        List<PackTimelineRowLink> different = new ArrayList<>();
        if (previous != null) {
            rows.forEach((key, location) -> {
                PackTimelinePlacedRow earlier = previous.get(key);
                if (earlier == null) {
                    starting.add(location.name());
                } else if (!location.saysTheSame(earlier)) {
                    different.add(location.name());
                }
            });
            previous.forEach((key, location) -> {
                if (!rows.containsKey(key)) {
                    ending.add(location.name());
                }
            });
        }
        return new PackTimelinePeriod(
                DutchTime.tijdvak(tijdvak), hash, rows.size(), current, starting, ending, different);
    }

    private static Map<String, PackTimelinePlacedRow> rows(String pack, RuleSet ruleSet, Tijdvak tijdvak) {
        Map<String, PackTimelinePlacedRow> rows = new LinkedHashMap<>();
        for (RuleTable table : ruleSet.tables()) {
            String page = RowLocator.page(pack, table) + "?dag=" + tijdvak.van();
            table.rows()
                    .forEach(row -> rows.put(
                            table.file() + "/" + row.id(),
                            new PackTimelinePlacedRow(
                                    row,
                                    new PackTimelineRowLink(
                                            row.id(), table.title(), page + "#" + RowLocator.anchor(row.id())))));
        }
        return rows;
    }
}
