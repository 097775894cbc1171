// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.groei;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Times and weighs. */
final class Meter {

    private Meter() {}

    /** What some work gave, and how many seconds it took. */
    record Gemeten<T>(T uitkomst, double seconden) {}

    static <T> Gemeten<T> meet(Supplier<T> werk) {
        long begin = System.nanoTime();
        T uitkomst = werk.get();
        return new Gemeten<>(uitkomst, (System.nanoTime() - begin) / 1e9);
    }

    /** Megabytes of heap in use after everything that is not needed was thrown away. */
    static long megabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    static double mediaan(List<Double> waarden) {
        List<Double> opVolgorde = new ArrayList<>(waarden);
        opVolgorde.sort(null);
        return opVolgorde.get(opVolgorde.size() / 2);
    }

    static String getal(double waarde) {
        return String.format(Locale.ROOT, waarde >= 100 ? "%,.0f" : waarde >= 10 ? "%.1f" : "%.2f", waarde);
    }
}
