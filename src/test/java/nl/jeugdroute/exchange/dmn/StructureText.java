// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import com.gs.dmn.runtime.Context;
import com.gs.dmn.runtime.DMNType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an outcome the same whatever classes an engine made it of. */
final class StructureText {

    private StructureText() {}

    /** The parts of an outcome by name. */
    static Map<String, @Nullable Object> structuur(@Nullable Object uitkomst) {
        Object waarde = uitkomst instanceof DMNType eigen ? eigen.toContext() : uitkomst;
        Map<?, ?> delen = waarde instanceof Context context ? context.getBindings() : (Map<?, ?>) waarde;
        Map<String, @Nullable Object> structuur = new LinkedHashMap<>();
        delen.forEach((naam, deel) -> structuur.put(String.valueOf(naam), deel));
        return structuur;
    }

    static String van(@Nullable Object waarde) {
        if (waarde instanceof Map<?, ?> structuur) {
            Map<String, String> delen = new TreeMap<>();
            structuur.forEach((naam, deel) -> delen.put(String.valueOf(naam), van(deel)));
            return delen.toString();
        }
        if (waarde instanceof List<?> lijst) {
            return lijst.stream().map(StructureText::van).collect(Collectors.joining(", ", "[", "]"));
        }
        if (waarde instanceof DMNType || waarde instanceof Context) {
            return van(structuur(waarde));
        }
        if (waarde instanceof Number getal) {
            return new BigDecimal(getal.toString()).stripTrailingZeros().toPlainString();
        }
        return String.valueOf(waarde);
    }
}
