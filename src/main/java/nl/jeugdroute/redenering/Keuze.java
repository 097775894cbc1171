// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import nl.jeugdroute.advies.Herkomst;

/** A provision that is in play in this case. */
public record Keuze(String code, Herkomst herkomst) {}
