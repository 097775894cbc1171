// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import static nl.jeugdroute.casus.FactDefaults.orElse;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Pgb: the facts about a wish for a personal budget (pgb).
 *
 * @param urenPerWeek hours of help a week, 0 to 168, or null when not known
 */
public record Pgb(
        boolean gewenst,
        Answer bekwaam,
        Answer gemotiveerd,
        Answer kwaliteitGewaarborgd,
        Uitvoerder uitvoerder,
        @Nullable BigDecimal urenPerWeek) {

    public Pgb(
            boolean gewenst,
            @Nullable Answer bekwaam,
            @Nullable Answer gemotiveerd,
            @Nullable Answer kwaliteitGewaarborgd,
            @Nullable Uitvoerder uitvoerder,
            @Nullable BigDecimal urenPerWeek) {
        this.gewenst = gewenst;
        this.bekwaam = orElse(bekwaam, Answer.ONBEKEND);
        this.gemotiveerd = orElse(gemotiveerd, Answer.ONBEKEND);
        this.kwaliteitGewaarborgd = orElse(kwaliteitGewaarborgd, Answer.ONBEKEND);
        this.uitvoerder = orElse(uitvoerder, Uitvoerder.ONBEKEND);
        this.urenPerWeek = urenPerWeek;
    }

    /** No personal budget wished. */
    public static Pgb notWished() {
        return new Pgb(false, null, null, null, null, null);
    }
}
