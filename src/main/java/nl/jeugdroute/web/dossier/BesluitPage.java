// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import java.util.List;
import java.util.Map;
import nl.jeugdroute.dossier.BesluitInput;
import nl.jeugdroute.web.layout.SelectOptionView;
import org.jspecify.annotations.Nullable;

/**
 * Besluit page: the box in which somebody decides.
 *
 * @param allowed whether the one who looks may decide
 * @param impossible why nobody can decide, empty when it is possible
 * @param current the newest decision, or null
 * @param mayConfirm whether the newest waits for a second person and this can be the one
 * @param heavier routes above the advies
 * @param lighter routes below it
 * @param veiligheid whether going below the advies takes a second person
 * @param errors messages by field
 */
public record BesluitPage(
        boolean allowed,
        String impossible,
        @Nullable BesluitPageVersion current,
        List<BesluitPageVersion> earlier,
        boolean mayConfirm,
        String advies,
        List<SelectOptionView> heavier,
        List<SelectOptionView> lighter,
        List<SelectOptionView> redenen,
        List<SelectOptionView> roles,
        List<SelectOptionView> disciplines,
        boolean veiligheid,
        BesluitInput input,
        Map<String, String> errors) {}
