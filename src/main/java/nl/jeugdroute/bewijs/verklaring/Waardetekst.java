// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of one fact as a cell would name them: {@code NEE|ONBEKEND}, {@code 12 t/m 17|leeg}. */
final class Waardetekst {

    private Waardetekst() {}

    static String van(Collection<? extends @Nullable Object> waarden) {
        List<String> delen = new ArrayList<>();
        List<BigDecimal> reeks = new ArrayList<>();
        for (Object waarde : waarden) {
            if (waarde instanceof BigDecimal getal && getal.stripTrailingZeros().scale() <= 0) {
                if (!reeks.isEmpty() && !laatste(reeks).add(BigDecimal.ONE).equals(getal)) {
                    sluit(reeks, delen);
                }
                reeks.add(getal);
            } else if (!(waarde instanceof BigDecimal)) {
                sluit(reeks, delen);
                delen.add(waarde == null ? "leeg" : waarde.toString());
            }
        }
        sluit(reeks, delen);
        if (delen.isEmpty()) {
            waarden.forEach(waarde -> delen.add(Wijzigingen.tekst(waarde)));
        }
        return String.join("|", delen);
    }

    private static BigDecimal laatste(List<BigDecimal> reeks) {
        return reeks.get(reeks.size() - 1);
    }

    private static void sluit(List<BigDecimal> reeks, List<String> delen) {
        if (reeks.isEmpty()) {
            return;
        }
        String eerste = reeks.get(0).toPlainString();
        delen.add(reeks.size() == 1 ? eerste : eerste + " t/m " + laatste(reeks).toPlainString());
        reeks.clear();
    }
}
