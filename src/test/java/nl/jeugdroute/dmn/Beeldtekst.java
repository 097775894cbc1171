// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes an outcome the same whatever classes an engine made it of. */
final class Beeldtekst {

    private Beeldtekst() {}

    static String van(@Nullable Object waarde) {
        if (waarde instanceof Map<?, ?> structuur) {
            Map<String, String> delen = new TreeMap<>();
            structuur.forEach((naam, deel) -> delen.put(String.valueOf(naam), van(deel)));
            return delen.toString();
        }
        if (waarde instanceof List<?> lijst) {
            return lijst.stream().map(Beeldtekst::van).collect(Collectors.joining(", ", "[", "]"));
        }
        if (waarde instanceof com.gs.dmn.runtime.Context context) {
            return van(context.getBindings());
        }
        if (waarde instanceof Number getal) {
            return new BigDecimal(getal.toString()).stripTrailingZeros().toPlainString();
        }
        return String.valueOf(waarde);
    }
}
