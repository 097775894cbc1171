// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

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
import nl.jeugdroute.advies.PgbAdvies;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.exchange.examples.FactsCell;
import org.jspecify.annotations.Nullable;

/** Holds what was written out by hand against an advies, part by part. */
final class SideBySideReading {

    private static final Map<String, Function<HandwrittenOutcome, @Nullable Object>> DELEN = Map.ofEntries(
            Map.entry("routes", HandwrittenOutcome::routes),
            Map.entry("urgentie", HandwrittenOutcome::urgentie),
            Map.entry("coordinatie", HandwrittenOutcome::coordinatie),
            Map.entry("interventieniveau", HandwrittenOutcome::interventieniveau),
            Map.entry("voorzieningen", HandwrittenOutcome::voorzieningen),
            Map.entry("acties", HandwrittenOutcome::acties),
            Map.entry("ontbrekend", HandwrittenOutcome::ontbrekend),
            Map.entry("openPunten", HandwrittenOutcome::openPunten),
            Map.entry("regionaalVerzoek", HandwrittenOutcome::regionaalVerzoek),
            Map.entry("pgb", HandwrittenOutcome::pgb),
            Map.entry("planthemas", HandwrittenOutcome::planthemas));

    private SideBySideReading() {}

    /** The case and the parts in which the two differ, or nothing when they agree. */
    static Optional<String> verschil(Casus casus, Advies advies) {
        HandwrittenOutcome hand = HandwrittenRules.beslis(HandwrittenCasus.of(casus));
        HandwrittenOutcome regels = uitkomst(advies);
        return hand.equals(regels)
                ? Optional.empty()
                : Optional.of(DELEN.entrySet().stream()
                        .map(deel -> verschil(
                                deel.getKey(),
                                deel.getValue().apply(hand),
                                deel.getValue().apply(regels)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n", FactsCell.write(casus) + "\n", "")));
    }

    private static Optional<String> verschil(String deel, @Nullable Object hand, @Nullable Object regels) {
        String met = String.valueOf(hand);
        String zonder = String.valueOf(regels);
        return met.equals(zonder)
                ? Optional.empty()
                : Optional.of(deel + "\n  met de hand " + met + "\n  de regels   " + zonder);
    }

    /** The decisions of an advies. */
    private static HandwrittenOutcome uitkomst(Advies advies) {
        return new HandwrittenOutcome(
                advies.routes().map(SideBySideReading::route).toList(),
                advies.urgentie(),
                advies.coordinatie(),
                niveau(advies.interventieniveau()),
                advies.voorzieningen().stream().map(SideBySideReading::hulp).toList(),
                advies.acties().stream().map(Actie::code).toList(),
                advies.ontbrekend().stream().map(Ontbrekend::veld).toList(),
                advies.openPunten().stream().map(OpenPunt::id).toList(),
                advies.regionaalVerzoek(),
                pgb(advies.pgb()),
                List.copyOf(advies.planthemas()));
    }

    private static HandwrittenOutcome.HandwrittenRouteDecision route(RouteAdvies route) {
        return new HandwrittenOutcome.HandwrittenRouteDecision(route.route(), route.vorm(), route.voorlopig());
    }

    private static int niveau(@Nullable Interventieniveau niveau) {
        return niveau == null ? 0 : niveau.niveau();
    }

    private static HandwrittenOutcome.HandwrittenVoorziening hulp(Voorziening voorziening) {
        Integer niveau = voorziening.interventieniveau();
        return new HandwrittenOutcome.HandwrittenVoorziening(
                voorziening.code(),
                voorziening.herkomst(),
                voorziening.toegang(),
                voorziening.beschikking(),
                voorziening.organisatieniveau(),
                voorziening.wieBeslist(),
                niveau == null ? 0 : niveau);
    }

    private static HandwrittenOutcome.@Nullable HandwrittenPgb pgb(@Nullable PgbAdvies pgb) {
        return pgb == null
                ? null
                : new HandwrittenOutcome.HandwrittenPgb(pgb.mogelijk(), pgb.maxPercentage(), pgb.netwerkBetaalbaar());
    }
}
