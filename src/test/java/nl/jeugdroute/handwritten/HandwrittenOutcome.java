// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import java.util.List;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Herkomst;
import nl.jeugdroute.advies.NetwerkBetaalbaar;
import nl.jeugdroute.advies.Organisatieniveau;
import nl.jeugdroute.advies.PgbMogelijk;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.advies.WieBeslist;
import nl.jeugdroute.handwritten.HandwrittenOutcome.HandwrittenPgb;
import nl.jeugdroute.handwritten.HandwrittenOutcome.HandwrittenRouteDecision;
import nl.jeugdroute.handwritten.HandwrittenOutcome.HandwrittenVoorziening;
import org.jspecify.annotations.Nullable;

/**
 * What an advies decides, without its texts and reasons. Lists stand in the order of the advies.
 *
 * @param routes lowest rank first, so the primary route at the start; never empty
 * @param interventieniveau 1 to 8, or 0 when no help has a level
 * @param acties codes
 * @param ontbrekend paths of facts
 * @param openPunten ids, ascending
 * @param regionaalVerzoek null when no regional request is at hand
 * @param pgb null when no personal budget is wished
 */
public record HandwrittenOutcome(
        List<HandwrittenRouteDecision> routes,
        Urgentie urgentie,
        Coordinatie coordinatie,
        int interventieniveau,
        List<HandwrittenVoorziening> voorzieningen,
        List<String> acties,
        List<String> ontbrekend,
        List<Integer> openPunten,
        @Nullable RegionaalVerzoek regionaalVerzoek,
        @Nullable HandwrittenPgb pgb,
        List<String> planthemas) {

    /** A route; {@code vorm} is null where it has none. */
    public record HandwrittenRouteDecision(
            Route route, @Nullable Vorm vorm, boolean voorlopig) {}

    /** What holds for one form of help; {@code interventieniveau} is 0 for a measure, which has none. */
    public record HandwrittenVoorziening(
            String code,
            Herkomst herkomst,
            Toegang toegang,
            Beschikking beschikking,
            Organisatieniveau organisatieniveau,
            @Nullable WieBeslist wieBeslist,
            int interventieniveau) {}

    /** What holds for a personal budget; {@code maxPercentage} of the price of help in kind. */
    public record HandwrittenPgb(PgbMogelijk mogelijk, int maxPercentage, NetwerkBetaalbaar netwerkBetaalbaar) {}
}
