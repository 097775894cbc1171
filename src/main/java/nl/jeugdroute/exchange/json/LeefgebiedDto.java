// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import nl.jeugdroute.casus.Betreft;
import nl.jeugdroute.casus.Leefgebied;

/** One area of life and whom it concerns, as it stands in JSON. */
public record LeefgebiedDto(Leefgebied leefgebied, Betreft betreft) {}
