// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.memory;

import nl.jeugdroute.rules.RouteRank;

/** Primary route: the concluded route of the lowest rank. */
public record PrimaryRoute(RouteRank position) {}
