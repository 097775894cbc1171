// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import static nl.jeugdroute.casus.Standaard.of;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a wish for a personal budget (pgb).
 *
 * @param urenPerWeek hours of help a week, 0 to 168, or null when not known
 */
public record Pgb(
        boolean gewenst,
        Antwoord bekwaam,
        Antwoord gemotiveerd,
        Antwoord kwaliteitGewaarborgd,
        Uitvoerder uitvoerder,
        @Nullable BigDecimal urenPerWeek) {

    public Pgb(
            boolean gewenst,
            @Nullable Antwoord bekwaam,
            @Nullable Antwoord gemotiveerd,
            @Nullable Antwoord kwaliteitGewaarborgd,
            @Nullable Uitvoerder uitvoerder,
            @Nullable BigDecimal urenPerWeek) {
        this.gewenst = gewenst;
        this.bekwaam = of(bekwaam, Antwoord.ONBEKEND);
        this.gemotiveerd = of(gemotiveerd, Antwoord.ONBEKEND);
        this.kwaliteitGewaarborgd = of(kwaliteitGewaarborgd, Antwoord.ONBEKEND);
        this.uitvoerder = of(uitvoerder, Uitvoerder.ONBEKEND);
        this.urenPerWeek = urenPerWeek;
    }

    /** No personal budget wished. */
    public static Pgb nietGewenst() {
        return new Pgb(false, null, null, null, null, null);
    }
}
