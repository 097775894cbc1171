// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import java.time.Duration;

/**
 * How far a proof may go before it honestly gives up.
 *
 * @param knopen most nodes made; a guard on memory
 * @param tijd longest time from the start of the model
 */
public record ProofBound(long nodes, Duration time) {

    /** Enough for a pack many times the size of the largest there is, within the patience of who waits for it. */
    public static final ProofBound GENEROUS = new ProofBound(10_000_000, Duration.ofSeconds(30));
}
