// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.time.Duration;
import nl.jeugdroute.logic.ProofBound;

/** How long working out a whole change may take, whatever it consists of. */
public final class ComparisonDeadline {

    private final long end;

    private ComparisonDeadline(long end) {
        this.end = end;
    }

    /** So long from now. */
    public static ComparisonDeadline of(Duration duration) {
        return new ComparisonDeadline(System.nanoTime() + duration.toNanos());
    }

    /** What is left, as a limit for the logic. */
    public ProofBound leftover() {
        return new ProofBound(ProofBound.GENEROUS.nodes(), Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    }

    public boolean isExceeded() {
        return System.nanoTime() - end >= 0;
    }
}
