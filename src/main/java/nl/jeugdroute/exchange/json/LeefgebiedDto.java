// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import nl.jeugdroute.casus.Betreft;
import nl.jeugdroute.casus.Leefgebied;

/** Leefgebied in JSON: one area of life and whom it concerns. */
public record LeefgebiedDto(Leefgebied leefgebied, Betreft betreft) {}
