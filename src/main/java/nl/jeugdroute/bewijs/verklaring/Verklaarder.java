// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.Regelsetkenmerk;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.AdviesDto.RegelsetDto;
import nl.jeugdroute.contract.AdviesDto.TijdvakDto;
import nl.jeugdroute.regels.Regelset;
import org.jspecify.annotations.Nullable;

/**
 * Explains cases. The logic of a rule set is made at its first case, which takes about a second, and kept for the next.
 * Safe for use by many threads. Every method throws {@link nl.jeugdroute.bewijs.logica.TeGroot} for a set that is too
 * large to prove; such a set cannot have gone live.
 */
public final class Verklaarder {

    /** How many of the nearest rows are told of a route when nobody asks for more. */
    public static final int MEESTE_RIJEN = 3;

    /** Each model holds a diagram of tens of megabytes; more packs than this are seldom asked about at once. */
    private static final int MEESTE_MODELLEN = 8;

    private static final Map<Sleutel, Houder> MODELLEN = new LinkedHashMap<>(MEESTE_MODELLEN, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sleutel, Houder> oudste) {
            return size() > MEESTE_MODELLEN;
        }
    };

    /** An expired set answers otherwise than the same rows before. */
    private record Sleutel(String hash, Setstatus status) {}

    /** Makes its model once; others who want the same wait, those who want another do not. */
    private static final class Houder {

        private @Nullable Verklaarmodel model;

        synchronized Verklaarmodel model(Regelset set) {
            if (model == null) {
                model = Verklaarmodel.van(set);
            }
            return model;
        }
    }

    private Verklaarder() {}

    private static Verklaarmodel model(Regelset set) {
        Houder houder;
        synchronized (MODELLEN) {
            houder = MODELLEN.computeIfAbsent(
                    new Sleutel(set.kenmerk().hash(), set.kenmerk().status()), sleutel -> new Houder());
        }
        return houder.model(set);
    }

    /** Makes the logic of a set ready, so that the first case need not wait. */
    public static void warmOp(Regelset set) {
        model(set);
    }

    /**
     * What is certain while facts are open.
     *
     * @param openVelden paths of the open facts, such as {@code veiligheid.acuutGevaar} and {@code leefgebieden}; what the
     *     case says of them is not looked at
     */
    public static Zekerheid zekerheid(Regelset set, Casus casus, Set<String> openVelden) {
        Verklaarmodel model = model(set);
        return Zekerheidsrekenaar.van(model, casus, model.model().feiten().punt(casus), openVelden);
    }

    /** Every single other fact that would change the advies, in the order of the facts. */
    public static List<WatAls> watAls(Regelset set, Casus casus) {
        Verklaarmodel model = model(set);
        Punt punt = model.model().feiten().punt(casus);
        return new WatAlsrekenaar(model, new Wijzigingen(model, casus, punt), punt).alle();
    }

    /**
     * Why these routes are not the main route, in the order of the question.
     *
     * @param meesteRijen how many of the nearest rows to tell of each route
     * @throws IllegalArgumentException for a route that is not in the ranks of the pack
     */
    public static List<WaaromNiet> waaromNiet(Regelset set, Casus casus, Collection<Route> routes, int meesteRijen) {
        Verklaarmodel model = model(set);
        Punt punt = model.model().feiten().punt(casus);
        WaaromNietrekenaar rekenaar = new WaaromNietrekenaar(
                model, punt, new Wijzigingen(model, casus, punt), new Puntwaarden(model, casus, punt));
        return routes.stream()
                .distinct()
                .map(route -> rekenaar.van(route, meesteRijen))
                .toList();
    }

    /** The routes of a pack, heaviest first. */
    public static List<Route> routes(Regelset set) {
        return List.copyOf(model(set).perRoute().keySet());
    }

    /**
     * Everything about one case.
     *
     * @param routes about which routes to tell why not; empty for every route but the main one
     */
    public static Verklaring verklaar(
            Regelset set, Casus casus, Set<String> openVelden, Collection<Route> routes, int meesteRijen) {
        Verklaarmodel model = model(set);
        Routenaam hoofdroute =
                Routenaam.van(model.hoofdroute(model.model().feiten().punt(casus)));
        Collection<Route> gevraagd = routes.isEmpty()
                ? model.perRoute().keySet().stream()
                        .filter(route -> route != hoofdroute.route())
                        .toList()
                : routes;
        return new Verklaring(
                kenmerk(set.kenmerk()),
                hoofdroute,
                zekerheid(set, casus, openVelden),
                watAls(set, casus),
                waaromNiet(set, casus, gevraagd, meesteRijen));
    }

    private static RegelsetDto kenmerk(Regelsetkenmerk kenmerk) {
        return new RegelsetDto(
                kenmerk.id(),
                kenmerk.status(),
                new TijdvakDto(kenmerk.tijdvak().van(), kenmerk.tijdvak().tot()),
                kenmerk.hash());
    }
}
