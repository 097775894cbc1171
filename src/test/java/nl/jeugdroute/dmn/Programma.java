// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody else's engine with a model of ours in it. */
interface Programma {

    /** What the decision {@code advies} says about these facts. Safe for use by many threads. */
    @Nullable
    Object advies(Map<String, @Nullable Object> feiten);
}
