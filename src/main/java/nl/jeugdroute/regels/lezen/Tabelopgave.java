// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.Map;
import nl.jeugdroute.redenering.Onderwerp;
import org.jspecify.annotations.Nullable;

/**
 * How a layer announces one of its tables in {@code pakket.yaml}.
 *
 * @param onderwerp what the rows of a decision table speak about
 * @param volledig when one of its rows must fire, as cells by field; empty for always, null when it vouches for nothing
 * @param bijVerlopen whether its rows still answer when a pack has expired
 */
public record Tabelopgave(
        String naam,
        String titel,
        String uitleg,
        Onderwerp onderwerp,
        boolean bijVerlopen,
        @Nullable Map<String, String> volledig) {}
