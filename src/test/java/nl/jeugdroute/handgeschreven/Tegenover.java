// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handgeschreven;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Interventieniveau;
import nl.jeugdroute.advies.Ontbrekend;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.Pgbadvies;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.voorbeelden.Feitencel;
import org.jspecify.annotations.Nullable;

/** Holds what was written out by hand against an advies, part by part. */
final class Tegenover {

    private static final Map<String, Function<Uitkomst, @Nullable Object>> DELEN = Map.ofEntries(
            Map.entry("routes", Uitkomst::routes),
            Map.entry("urgentie", Uitkomst::urgentie),
            Map.entry("coordinatie", Uitkomst::coordinatie),
            Map.entry("interventieniveau", Uitkomst::interventieniveau),
            Map.entry("voorzieningen", Uitkomst::voorzieningen),
            Map.entry("acties", Uitkomst::acties),
            Map.entry("ontbrekend", Uitkomst::ontbrekend),
            Map.entry("openPunten", Uitkomst::openPunten),
            Map.entry("regionaalVerzoek", Uitkomst::regionaalVerzoek),
            Map.entry("pgb", Uitkomst::pgb),
            Map.entry("planthemas", Uitkomst::planthemas));

    private Tegenover() {}

    /** The case and the parts in which the two differ, or nothing when they agree. */
    static Optional<String> verschil(Casus casus, Advies advies) {
        Uitkomst hand = MetDeHand.beslis(casus);
        Uitkomst regels = uitkomst(advies);
        return hand.equals(regels)
                ? Optional.empty()
                : Optional.of(DELEN.entrySet().stream()
                        .map(deel -> verschil(
                                deel.getKey(),
                                deel.getValue().apply(hand),
                                deel.getValue().apply(regels)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n", Feitencel.schrijf(casus) + "\n", "")));
    }

    private static Optional<String> verschil(String deel, @Nullable Object hand, @Nullable Object regels) {
        String met = String.valueOf(hand);
        String zonder = String.valueOf(regels);
        return met.equals(zonder)
                ? Optional.empty()
                : Optional.of(deel + "\n  met de hand " + met + "\n  de regels   " + zonder);
    }

    /** The decisions of an advies. */
    private static Uitkomst uitkomst(Advies advies) {
        return new Uitkomst(
                advies.routes().map(Tegenover::route).toList(),
                advies.urgentie(),
                advies.coordinatie(),
                niveau(advies.interventieniveau()),
                advies.voorzieningen().stream().map(Tegenover::hulp).toList(),
                advies.acties().stream().map(Actie::code).toList(),
                advies.ontbrekend().stream().map(Ontbrekend::veld).toList(),
                advies.openPunten().stream().map(OpenPunt::id).toList(),
                advies.regionaalVerzoek(),
                pgb(advies.pgb()),
                List.copyOf(advies.planthemas()));
    }

    private static Uitkomst.Routebesluit route(Routeadvies route) {
        return new Uitkomst.Routebesluit(route.route(), route.vorm(), route.voorlopig());
    }

    private static int niveau(@Nullable Interventieniveau niveau) {
        return niveau == null ? 0 : niveau.niveau();
    }

    private static Uitkomst.Hulpbesluit hulp(Voorziening voorziening) {
        Integer niveau = voorziening.interventieniveau();
        return new Uitkomst.Hulpbesluit(
                voorziening.code(),
                voorziening.herkomst(),
                voorziening.toegang(),
                voorziening.beschikking(),
                voorziening.organisatieniveau(),
                voorziening.wieBeslist(),
                niveau == null ? 0 : niveau);
    }

    private static Uitkomst.@Nullable Pgbbesluit pgb(@Nullable Pgbadvies pgb) {
        return pgb == null
                ? null
                : new Uitkomst.Pgbbesluit(pgb.mogelijk(), pgb.maxPercentage(), pgb.netwerkBetaalbaar());
    }
}
