// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.util.List;
import nl.jeugdroute.casus.Veldsoort;

/**
 * A field that conditions can read.
 *
 * @param waarden the allowed values; empty for numbers
 * @param onderwerp VOORZIENING for fields that exist per provision
 */
public record Veld(String naam, Veldsoort soort, List<String> waarden, Onderwerp onderwerp) {

    public Veld {
        waarden = List.copyOf(waarden);
    }
}
