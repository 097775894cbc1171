// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.jeugdroute.casus.Betreft;
import nl.jeugdroute.casus.Leefgebied;

/** Leefgebied in JSON: one area of life and whom it concerns. */
@Schema(name = "Leefgebied")
public record LeefgebiedDto(Leefgebied leefgebied, Betreft betreft) {}
