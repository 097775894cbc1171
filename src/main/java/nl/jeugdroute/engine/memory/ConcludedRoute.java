// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.memory;

import nl.jeugdroute.rules.RouteRank;

/** A concluded route in its strongest form. */
public record ConcludedRoute(RouteRank position) {}
