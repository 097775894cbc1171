// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import nl.jeugdroute.web.publication.RowFormView.RowFormGroup;
import org.jspecify.annotations.Nullable;

/**
 * The form for one row, without script.
 *
 * @param hash the table as the form knows it
 * @param groepen the cells by what they do: als, dan, is, verantwoording
 */
record RowFormView(String tabel, String titel, String rij, String hash, List<RowFormGroup> groepen) {

    /** Group: cells that belong together. */
    record RowFormGroup(String titel, String uitleg, List<RowFormCell> vakken) {}

    /**
     * Cell: one cell.
     *
     * @param veld beginning of the form names of this cell
     * @param vorm how it is filled in, in lower case, for the page
     * @param gepubliceerd what stands in the live rules, or null when that is the same
     * @param ander what somebody else made of it meanwhile, or null
     */
    record RowFormCell(
            String veld,
            String kolom,
            String naam,
            String uitleg,
            String vorm,
            boolean leegMag,
            CellInput invoer,
            List<RowFormConditionMode> manieren,
            List<RowFormOption> opties,
            @Nullable String gepubliceerd,
            @Nullable String ander,
            List<String> fouten) {

        /** Whether a calendar can show the text; a day written otherwise must stay readable. */
        public boolean dagveld() {
            return vorm.equals("dag") && invoer.tekst().matches("(\\d{4}-\\d{2}-\\d{2})?");
        }

        /** Ids of the texts that explain this field to a screen reader. */
        public @Nullable String beschrijving() {
            String ids = (uitleg.isEmpty() ? "" : veld + "-uitleg ")
                    + (fouten.isEmpty() ? "" : veld + "-fout ")
                    + (gepubliceerd == null ? "" : veld + "-oud");
            return ids.isBlank() ? null : ids.strip();
        }
    }

    /** Condition mode: a manner of a condition. */
    record RowFormConditionMode(String code, String naam, boolean gekozen) {}

    /** Option: a value to choose. */
    record RowFormOption(String id, String waarde, String naam, String code, boolean gekozen) {}
}
