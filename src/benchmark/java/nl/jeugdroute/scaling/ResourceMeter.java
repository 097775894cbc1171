// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.scaling;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Times and weighs. */
final class ResourceMeter {

    private ResourceMeter() {}

    /** What some work gave, and how many seconds it took. */
    record TimedResult<T>(T outcome, double seconds) {}

    static <T> TimedResult<T> measure(Supplier<T> work) {
        long start = System.nanoTime();
        T outcome = work.get();
        return new TimedResult<>(outcome, (System.nanoTime() - start) / 1e9);
    }

    /** Megabytes of heap in use after everything that is not needed was thrown away. */
    static long megabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    static double median(List<Double> values) {
        List<Double> inOrder = new ArrayList<>(values);
        inOrder.sort(null);
        return inOrder.get(inOrder.size() / 2);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
