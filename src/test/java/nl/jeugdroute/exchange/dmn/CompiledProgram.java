// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody else's engine with a model of ours in it. Safe for use by many threads. */
interface CompiledProgram {

    /** What the decisions {@code advies} and {@code geldende_rijen} say about these facts. */
    ProgramResult beslis(Map<String, @Nullable Object> feiten);

    /** The advies in classes of the engine, and the ids of the rows that hold. */
    record ProgramResult(@Nullable Object advies, @Nullable Object rijen) {}
}
