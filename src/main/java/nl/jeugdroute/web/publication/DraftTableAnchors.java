// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Finding;
import org.jspecify.annotations.Nullable;

/** Draft table anchors: the places of rows, cells and messages on a page. */
final class DraftTableAnchors {

    private DraftTableAnchors() {}

    /** The place of a row. */
    static String row(String id) {
        return "rij-" + bare(id);
    }

    /** The place of a cell. */
    static String cell(List<Column> columns, String row, @Nullable String column) {
        for (int position = 0; position < columns.size(); position++) {
            if (columns.get(position).name().equals(column)) {
                return "cel-" + bare(row) + "-" + position;
            }
        }
        return row(row);
    }

    /** The place a message is about; empty when it is about the whole table. */
    static String of(List<Column> columns, Finding finding) {
        return finding.rij() == null ? "" : cell(columns, finding.rij(), finding.kolom());
    }

    /** The place of the message itself. */
    static String message(Finding finding) {
        return "melding-" + bare(finding.rij() == null ? "tabel" : finding.rij()) + "-"
                + Integer.toHexString((finding.kolom() + finding.melding()).hashCode());
    }

    /** The place in words. */
    static String position(Finding finding, @Nullable String column) {
        if (finding.rij() == null) {
            return finding.rijnummer() > 1 ? "Regel " + finding.rijnummer() : "De hele tabel";
        }
        return "Rij " + finding.rij() + (column == null ? "" : ", kolom " + column);
    }

    /** Bare text: what may stand in an id of a page; a wrong row id can hold anything. */
    private static String bare(String id) {
        return id.replaceAll("[^\\p{L}\\p{N}._()=-]", "_");
    }
}
