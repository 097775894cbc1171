// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

/**
 * A primary route that is still possible.
 *
 * @param share in how large a share of the completions, 0 to 1
 * @param shareText the same in Dutch
 */
public record Possibility(ExplainedRoute route, double share, String shareText) {}
