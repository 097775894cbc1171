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
 * @param mag whether the one who looks may decide
 * @param onmogelijk why nobody can decide, empty when it is possible
 * @param huidig the newest decision, or null
 * @param magBevestigen whether the newest waits for a second person and this can be the one
 * @param zwaarder routes above the advies
 * @param lichter routes below it
 * @param veiligheid whether going below the advies takes a second person
 * @param fouten messages by field
 */
public record BesluitPage(
        boolean mag,
        String onmogelijk,
        @Nullable BesluitPageVersion huidig,
        List<BesluitPageVersion> eerder,
        boolean magBevestigen,
        String advies,
        List<SelectOptionView> zwaarder,
        List<SelectOptionView> lichter,
        List<SelectOptionView> redenen,
        List<SelectOptionView> rollen,
        List<SelectOptionView> disciplines,
        boolean veiligheid,
        BesluitInput invoer,
        Map<String, String> fouten) {}
