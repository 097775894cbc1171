// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody else's engine with a model of ours in it. Safe for use by many threads. */
interface Programma {

    /** What the decisions {@code advies} and {@code geldende_rijen} say about these facts. */
    Uitslag beslis(Map<String, @Nullable Object> feiten);

    /** The advies in classes of the engine, and the ids of the rows that hold. */
    record Uitslag(@Nullable Object advies, @Nullable Object rijen) {}
}
