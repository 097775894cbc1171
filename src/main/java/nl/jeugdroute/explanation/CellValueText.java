// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cell value text: values of one fact as a cell would name them: {@code NEE|ONBEKEND}, {@code 12 t/m 17|leeg}. */
final class CellValueText {

    private CellValueText() {}

    static String of(Collection<? extends @Nullable Object> values) {
        List<String> parts = new ArrayList<>();
        List<BigDecimal> series = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof BigDecimal number
                    && number.stripTrailingZeros().scale() <= 0) {
                if (!series.isEmpty() && !last(series).add(BigDecimal.ONE).equals(number)) {
                    flush(series, parts);
                }
                series.add(number);
            } else if (!(value instanceof BigDecimal)) {
                flush(series, parts);
                parts.add(value == null ? "leeg" : value.toString());
            }
        }
        flush(series, parts);
        if (parts.isEmpty()) {
            values.forEach(value -> parts.add(FactChanges.text(value)));
        }
        return String.join("|", parts);
    }

    private static BigDecimal last(List<BigDecimal> series) {
        return series.get(series.size() - 1);
    }

    private static void flush(List<BigDecimal> series, List<String> parts) {
        if (series.isEmpty()) {
            return;
        }
        String first = series.get(0).toPlainString();
        parts.add(series.size() == 1 ? first : first + " t/m " + last(series).toPlainString());
        series.clear();
    }
}
