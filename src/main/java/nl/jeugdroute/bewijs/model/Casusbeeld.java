// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.bewijs.logica.Dimensie;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.voorbeelden.Feitencel;
import org.jspecify.annotations.Nullable;

/**
 * A point of the space as a case that a person can read and an example can hold.
 *
 * @param feiten by field, in the order of the form, what differs from its default; lists with commas between
 */
public record Casusbeeld(Map<String, String> feiten) {

    /** The smallest case at this point: facts with their default are left out. */
    public static Casusbeeld van(Feitenruimte ruimte, Punt punt) {
        Map<String, String> feiten = new LinkedHashMap<>();
        Ruimte logica = ruimte.ruimte();
        for (int d = 0; d < logica.dimensies().size(); d++) {
            Dimensie dimensie = logica.dimensies().get(d);
            if (punt.plaats(d) != dimensie.standaard()) {
                voeg(feiten, dimensie, dimensie.klassen().get(punt.plaats(d)).waarde());
            }
        }
        return new Casusbeeld(feiten);
    }

    private static void voeg(Map<String, String> feiten, Dimensie dimensie, @Nullable Object waarde) {
        if (Feitenruimte.ONGEBOREN.equals(waarde)) {
            feiten.put("ongeboren", "JA");
        } else if (dimensie.element() == null) {
            feiten.put(dimensie.veld(), tekst(waarde));
        } else {
            // In an example a list is written with commas, and an area of life with a colon before whom it concerns.
            feiten.merge(dimensie.veld(), tekst(waarde).replace('/', ':'), (een, ander) -> een + "," + ander);
        }
    }

    private static String tekst(@Nullable Object waarde) {
        return waarde instanceof BigDecimal getal ? getal.toPlainString().replace('.', ',') : String.valueOf(waarde);
    }

    /** The facts as an example writes them: {@code leeftijd=8 | hulpvragen=SCHEIDING,OMGANG}. */
    public String cel() {
        return feiten.entrySet().stream()
                .map(feit -> feit.getKey() + "=" + feit.getValue())
                .collect(Collectors.joining(" | "));
    }

    /** The case itself. */
    public Casus casus(String gemeente) {
        return Casuslezer.vertaal(Feitencel.alsJson(gemeente, "", cel()));
    }
}
