// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Row explanation: how far a row is from applying to this case.
 *
 * @param regel id of the row
 * @param pakket the layer it belongs to
 * @param tabel name of its table
 * @param reden why the row is there
 * @param bron its most important source
 * @param voorziening the provision it would speak about, or null for the case as a whole
 * @param afstand number of conditions on facts that fail, those of rows underneath included
 * @param ontbreekt the conditions that fail
 */
public record RowExplanation(
        String regel,
        String pakket,
        String tabel,
        String reden,
        String bron,
        @Nullable String voorziening,
        int afstand,
        List<UnmetCondition> ontbreekt) {

    public RowExplanation {
        ontbreekt = List.copyOf(ontbreekt);
    }
}
