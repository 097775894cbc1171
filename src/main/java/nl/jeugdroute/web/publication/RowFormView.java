// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import nl.jeugdroute.web.publication.RowFormView.RowFormGroup;
import org.jspecify.annotations.Nullable;

/**
 * The form for one row, without script.
 *
 * @param hash the table as the form knows it
 * @param groups the cells by what they do: als, dan, is, verantwoording
 */
record RowFormView(String table, String title, String row, String hash, List<RowFormGroup> groups) {

    /** Group: cells that belong together. */
    record RowFormGroup(String title, String hint, List<RowFormCell> cells) {}

    /**
     * Cell: one cell.
     *
     * @param field beginning of the form names of this cell
     * @param kind how it is filled in, in lower case, for the page
     * @param published what stands in the live rules, or null when that is the same
     * @param other what somebody else made of it meanwhile, or null
     */
    record RowFormCell(
            String field,
            String column,
            String name,
            String hint,
            String kind,
            boolean emptyAllowed,
            CellInput input,
            List<RowFormConditionMode> modes,
            List<RowFormOption> options,
            @Nullable String published,
            @Nullable String other,
            List<String> errors) {

        /** Whether a calendar can show the text; a day written otherwise must stay readable. */
        public boolean isDayField() {
            return kind.equals("dag") && input.text().matches("(\\d{4}-\\d{2}-\\d{2})?");
        }

        /** Ids of the texts that explain this field to a screen reader. */
        public @Nullable String describedBy() {
            String ids = (hint.isEmpty() ? "" : field + "-uitleg ")
                    + (errors.isEmpty() ? "" : field + "-fout ")
                    + (published == null ? "" : field + "-oud");
            return ids.isBlank() ? null : ids.strip();
        }
    }

    /** Condition mode: a manner of a condition. */
    record RowFormConditionMode(String code, String name, boolean chosen) {}

    /** Option: a value to choose. */
    record RowFormOption(String id, String value, String name, String code, boolean chosen) {}
}
