// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdroute.impact.ChangedRow;
import nl.jeugdroute.publication.DraftCheck;
import nl.jeugdroute.publication.DraftTable;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.web.publication.DraftSummaryView.DraftSummaryLocation;
import nl.jeugdroute.web.publication.DraftTablePage.DraftTablePageMessage;
import org.jspecify.annotations.Nullable;

/**
 * Draft summary view: the bar above a draft: what is wrong, what changed and what no example shows, each pointing to
 * its place.
 *
 * @param checked whether the check below was made of exactly this draft
 * @param exampleErrors examples that expect something else
 * @param unsafe how many invariants break, or rows contradict each other
 * @param stories stories to practise with that would need other words
 * @param uncovered ids of rows no example touches
 */
record DraftSummaryView(
        boolean checked,
        List<DraftSummaryLocation> errors,
        List<DraftSummaryLocation> exampleErrors,
        List<DraftSummaryLocation> stories,
        int unsafe,
        List<DraftSummaryLocation> changes,
        int changedCells,
        int rows,
        List<String> uncovered) {

    /** How many rows no example touches, in words. */
    public String withoutExample() {
        return uncovered.isEmpty() ? "elke rij heeft een voorbeeld" : uncovered.size() + " nog zonder voorbeeld";
    }

    /** Location: a place with a link. */
    record DraftSummaryLocation(String text, String address, String message) {}

    static DraftSummaryView of(
            UUID draft, List<DraftTable> tables, @Nullable DraftCheck check, DraftTablePresenter presenter) {
        Map<String, DraftTable> perFile = new HashMap<>();
        tables.forEach(table -> perFile.put(table.file(), table));
        List<DraftSummaryLocation> changes = new ArrayList<>();
        int cells = 0;
        for (DraftTable table : tables) {
            for (ChangedRow row : table.changes()) {
                cells += row.aard() == ChangedRow.RowChangeKind.GEWIJZIGD
                        ? row.cellen().size()
                        : 1;
                changes.add(change(draft, table, row));
            }
        }
        return new DraftSummaryView(
                check != null,
                check == null ? List.of() : locations(draft, perFile, check.findings(), presenter),
                check == null ? List.of() : locations(draft, perFile, check.deviations(), presenter),
                check == null ? List.of() : locations(draft, perFile, check.stories(), presenter),
                check == null ? 0 : check.unsafe().size(),
                changes,
                cells,
                tables.stream().mapToInt(table -> table.rows().size()).sum(),
                check == null ? List.of() : uncovered(tables, check));
    }

    /** On the page of one table only its own rows count. */
    private static List<String> uncovered(List<DraftTable> tables, DraftCheck check) {
        if (tables.size() > 1) {
            return check.untouched();
        }
        Set<String> own = tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(Row::id)
                .collect(Collectors.toSet());
        return check.untouched().stream().filter(own::contains).toList();
    }

    private static DraftSummaryLocation change(UUID draft, DraftTable table, ChangedRow row) {
        String what = switch (row.aard()) {
            case NIEUW -> row.id() + " (nieuw)";
            case VERWIJDERD -> row.id() + " (verwijderd)";
            case GEWIJZIGD -> row.id();
        };
        return new DraftSummaryLocation(
                what, address(draft, table.table()) + "#" + DraftTableAnchors.row(row.id()), table.title());
    }

    private static List<DraftSummaryLocation> locations(
            UUID draft, Map<String, DraftTable> perFile, List<Finding> findings, DraftTablePresenter presenter) {
        return findings.stream()
                .map(finding -> {
                    DraftTable table = perFile.get(finding.bestand());
                    if (table == null) {
                        String position = finding.bestand().isEmpty() ? "Het pakket" : finding.bestand();
                        return new DraftSummaryLocation(position, "", finding.melding());
                    }
                    DraftTablePageMessage message = presenter.message(table, finding);
                    String anchor = message.anchor().isEmpty() ? "" : "#" + message.anchor();
                    return new DraftSummaryLocation(
                            table.title() + ", "
                                    + message.position().substring(0, 1).toLowerCase(Locale.ROOT)
                                    + message.position().substring(1),
                            address(draft, table.table()) + anchor,
                            finding.melding());
                })
                .toList();
    }

    static String address(UUID draft, String table) {
        return "/regels/concepten/" + draft + "/tabellen/" + table;
    }
}
