// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.besluit;

import java.util.List;
import java.util.Map;
import nl.jeugdroute.dossier.Besluitinvoer;
import org.jspecify.annotations.Nullable;

/**
 * The box in which somebody decides.
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
public record Besluitpagina(
        boolean mag,
        String onmogelijk,
        @Nullable Besluitregel huidig,
        List<Besluitregel> eerder,
        boolean magBevestigen,
        String advies,
        List<Keuze> zwaarder,
        List<Keuze> lichter,
        List<Keuze> redenen,
        List<Keuze> rollen,
        List<Keuze> disciplines,
        boolean veiligheid,
        Besluitinvoer invoer,
        Map<String, String> fouten) {}
