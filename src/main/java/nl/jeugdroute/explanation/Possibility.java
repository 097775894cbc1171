// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

/**
 * A primary route that is still possible.
 *
 * @param aandeel in how large a share of the completions, 0 to 1
 * @param aandeelTekst the same in Dutch
 */
public record Possibility(ExplainedRoute route, double aandeel, String aandeelTekst) {}
