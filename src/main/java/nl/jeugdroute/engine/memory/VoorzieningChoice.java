// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.memory;

import nl.jeugdroute.advies.Herkomst;

/** Voorziening choice: a provision that is in play in this case. */
public record VoorzieningChoice(String code, Herkomst herkomst) {}
