// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import static nl.jeugdroute.handwritten.Answer.JA;
import static nl.jeugdroute.handwritten.Answer.NEE;

import java.math.BigDecimal;
import nl.jeugdroute.advies.NetwerkBetaalbaar;
import nl.jeugdroute.advies.PgbMogelijk;
import org.jspecify.annotations.Nullable;

/** Part G: the personal budget. It never changes a route. */
final class HandwrittenPgbPart {

    private static final int MAX_PERCENTAGE = 75;
    private static final BigDecimal VANAF_UREN = BigDecimal.valueOf(16);

    private HandwrittenPgbPart() {}

    /** What holds for the budget, or null when none is wished. */
    static HandwrittenOutcome.@Nullable HandwrittenPgb besluit(HandwrittenWorksheet blad) {
        HandwrittenCasus pgb = blad.casus;
        return pgb.gewenst
                ? new HandwrittenOutcome.HandwrittenPgb(mogelijk(blad, pgb), MAX_PERCENTAGE, netwerk(pgb))
                : null;
    }

    private static PgbMogelijk mogelijk(HandwrittenWorksheet blad, HandwrittenCasus pgb) {
        long hulp = blad.mogelijk();
        if ((hulp & HandwrittenHelp.T) == 0) {
            if ((hulp & HandwrittenHelp.S) == 0) {
                return PgbMogelijk.NVT;
            }
            blad.raakt(6);
            return PgbMogelijk.ONBESLIST;
        }
        if (pgb.bekwaam == NEE || pgb.gemotiveerd == NEE || pgb.kwaliteitGewaarborgd == NEE) {
            return PgbMogelijk.NEE;
        }
        return pgb.bekwaam == JA && pgb.gemotiveerd == JA && pgb.kwaliteitGewaarborgd == JA
                ? PgbMogelijk.JA
                : PgbMogelijk.ONBEKEND;
    }

    private static NetwerkBetaalbaar netwerk(HandwrittenCasus pgb) {
        if (pgb.uitvoerder != Uitvoerder.NETWERK) {
            return NetwerkBetaalbaar.NVT;
        }
        BigDecimal uren = pgb.urenPerWeek;
        if (uren == null) {
            return NetwerkBetaalbaar.ONBEKEND;
        }
        return uren.compareTo(VANAF_UREN) >= 0 ? NetwerkBetaalbaar.JA : NetwerkBetaalbaar.NEE;
    }
}
