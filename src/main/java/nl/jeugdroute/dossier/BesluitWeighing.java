// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.privacy.TypedText;
import nl.jeugdroute.rules.Glossary;
import nl.jeugdroute.rules.RouteRank;
import org.jspecify.annotations.Nullable;

/**
 * Besluit weighing: weighs a decision against the advies: heavier is free, lighter takes a reason, and lighter than a
 * safety route takes a second person as well.
 */
public final class BesluitWeighing {

    /** The longest explanation that is kept. */
    public static final int MAX_NOTE_LENGTH = 2000;

    private final RouteRanking ranking;
    private final Glossary glossary;

    public BesluitWeighing(RouteRanking ranking, Glossary glossary) {
        this.ranking = ranking;
        this.glossary = glossary;
    }

    /** The outcome: either everything that is wrong, or the route chosen and whether a second person must agree. */
    public record BesluitWeighingOutcome(
            List<BesluitError> errors,
            @Nullable BesluitKind kind,
            @Nullable RouteRank route,
            boolean secondPerson) {

        public BesluitWeighingOutcome {
            errors = List.copyOf(errors);
        }
    }

    /**
     * Weighs a decision.
     *
     * @param inForce the decision that counts now, or null
     */
    public BesluitWeighingOutcome weigh(RouteAdvies advies, @Nullable Besluit inForce, BesluitInput input) {
        List<BesluitError> errors = new ArrayList<>();
        Optional<BesluitKind> kind = kind(input, errors);
        RouteRank startingPoint = ranking.position(advies)
                .orElseThrow(() -> new IllegalStateException("the pack no longer ranks the route of its own advies"));
        RouteRank route =
                kind.map(chosen -> route(chosen, startingPoint, input, errors)).orElse(null);
        boolean lighter = kind.filter(BesluitKind.LICHTER::equals).isPresent();
        if (lighter) {
            if (input.note().isBlank()) {
                errors.add(new BesluitError(
                        "toelichting", "Licht toe waarom lichter hier past. Een paar zinnen is genoeg."));
            }
            checkChoice("besluit.reden", "reden", input.reden(), true, errors);
        }
        note(input.note(), errors);
        // Going up must never wait for a form.
        boolean required = kind.filter(BesluitKind.ZWAARDER::equals).isEmpty();
        checkChoice("besluit.rol", "rol", input.role(), required, errors);
        checkChoice("besluit.discipline", "discipline", input.discipline(), required, errors);
        return new BesluitWeighingOutcome(
                errors,
                kind.orElse(null),
                route,
                route != null && (isUnderVeiligheid(route, startingPoint) || isUnder(route, inForce)));
    }

    private static Optional<BesluitKind> kind(BesluitInput input, List<BesluitError> errors) {
        for (BesluitKind kind : BesluitKind.values()) {
            if (kind.name().equals(input.kind())) {
                return Optional.of(kind);
            }
        }
        errors.add(new BesluitError("soort", "Kies wat u besluit: het advies volgen, zwaarder of lichter."));
        return Optional.empty();
    }

    private @Nullable RouteRank route(
            BesluitKind kind, RouteRank startingPoint, BesluitInput input, List<BesluitError> errors) {
        return switch (kind) {
            case VOLGT -> startingPoint;
            case ZWAARDER -> pick(ranking.heavierThan(startingPoint), "zwaarder", input.heavier(), errors);
            case LICHTER -> pick(ranking.lighterThan(startingPoint), "lichter", input.lighter(), errors);
        };
    }

    private static @Nullable RouteRank pick(
            List<RouteRank> choices, String field, String code, List<BesluitError> errors) {
        for (RouteRank position : choices) {
            if (position.code().equals(code)) {
                return position;
            }
        }
        errors.add(new BesluitError(
                field,
                code.isEmpty()
                        ? "Kies welke route het wordt."
                        : "Deze route is niet " + field + " dan het advies. Kies een route uit de lijst."));
        return null;
    }

    private void checkChoice(String word, String field, String code, boolean required, List<BesluitError> errors) {
        if (code.isEmpty() && required) {
            errors.add(new BesluitError(field, "Kies een mogelijkheid uit de lijst."));
        } else if (!code.isEmpty() && glossary.value(word, code).isEmpty()) {
            errors.add(new BesluitError(
                    field,
                    "De keuze “" + TypedText.quote(code) + "” kennen wij niet. U kunt kiezen uit: " + labels(word)
                            + "."));
        }
    }

    private String labels(String word) {
        return String.join(
                ", ",
                glossary.all().stream()
                        .filter(term -> term.fact().equals(word) && term.kind().equals("WAARDE"))
                        .map(term -> term.label().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static void note(String text, List<BesluitError> errors) {
        TypedText.objection(text, MAX_NOTE_LENGTH)
                .ifPresent(objection -> errors.add(new BesluitError("toelichting", objection)));
    }

    /**
     * A decision that counts may stand on a safety route while the advies does not; going down from there weighs too.
     */
    private boolean isUnder(RouteRank route, @Nullable Besluit inForce) {
        return inForce != null
                && ranking.position(inForce.routeCode())
                        .filter(current -> isUnderVeiligheid(route, current))
                        .isPresent();
    }

    private static boolean isUnderVeiligheid(RouteRank route, RouteRank than) {
        return RouteRanking.isVeiligheid(than) && RouteRanking.lighter(route, than);
    }
}
