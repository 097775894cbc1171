// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import nl.jeugdroute.redenering.Onderwerp;

/**
 * How a layer announces one of its tables in {@code pakket.yaml}.
 *
 * @param onderwerp what the rows of a decision table speak about
 * @param bijVerlopen whether its rows still answer when a pack has expired
 */
public record Tabelopgave(String naam, String titel, String uitleg, Onderwerp onderwerp, boolean bijVerlopen) {}
