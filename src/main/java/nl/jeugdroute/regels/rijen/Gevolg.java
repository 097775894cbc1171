// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.rijen;

import nl.jeugdroute.redenering.Soort;

/** What a row concludes when it fires. */
public record Gevolg(Soort soort, String waarde) {}
