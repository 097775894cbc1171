// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.LeefgebiedEntry;
import nl.jeugdroute.logic.ModelOutcome;
import nl.jeugdroute.logic.SpacePoint;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.RouteRank;
import org.jspecify.annotations.Nullable;

/** Point values: what every field that a row can read is for one case, after all rows have had their turn. */
final class PointValues {

    private final ExplanationModel model;
    private final Casus casus;
    private final SpacePoint point;
    private final Set<ConclusionKey> conclusions = new HashSet<>();
    private final Set<String> routes = new HashSet<>();
    private final Set<String> inPlay;

    PointValues(ExplanationModel model, Casus casus, SpacePoint point) {
        this.model = model;
        this.casus = casus;
        this.point = point;
        model.model().conclusions().forEach((key, when) -> {
            if (model.holds(when, point)) {
                conclusions.add(key);
            }
        });
        conclusions.forEach(key -> {
            if (key.value() instanceof RouteVorm route) {
                routes.addAll(route.names());
            }
        });
        this.inPlay = model.model().inPlay().entrySet().stream()
                .filter(one -> model.holds(one.getValue(), point))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<String> values(ConclusionKind kind) {
        return conclusions.stream()
                .filter(key -> key.kind() == kind)
                .map(key -> key.value().code())
                .collect(Collectors.toSet());
    }

    boolean isInPlay(String voorziening) {
        return inPlay.contains(voorziening);
    }

    /** Whether the case itself asks for the provision. */
    boolean isWished(String voorziening) {
        return casus.gewensteVoorzieningen().contains(voorziening);
    }

    /** A String, a BigDecimal, a Set of String, or null for an unknown number. */
    @Nullable
    Object value(String factName, @Nullable String voorziening) {
        if (casus.facts().has(factName)) {
            return casus.value(factName);
        }
        if (voorziening != null && (factName.equals("voorziening") || factName.startsWith("voorziening."))) {
            return ofVoorziening(factName, voorziening);
        }
        return switch (factName) {
            case "leefgebieden.aantal" ->
                BigDecimal.valueOf(casus.leefgebieden().stream()
                        .map(LeefgebiedEntry::leefgebied)
                        .distinct()
                        .count());
            case "routes" -> routes;
            case "geenRoute" -> yesNo(routes.isEmpty());
            case "regievoerders.aantal" ->
                BigDecimal.valueOf(model.positions().values().stream()
                        .filter(position -> position.regie() && routes.contains(position.code()))
                        .map(RouteRank::route)
                        .distinct()
                        .count());
            case "urgentie" ->
                ModelOutcome.valueAt(model.space(), model.model().outcome().urgentie(), point)
                        .map(Enum::name)
                        .orElse(null);
            case "voorzieningen" -> inPlay;
            case "beschikkingen" -> values(ConclusionKind.BESCHIKKING);
            case "verlopen" -> yesNo(model.ruleSet().reference().status() == RuleSetStatus.VERLOPEN);
            default -> yesNo(values(ConclusionKind.FEIT).contains(factName));
        };
    }

    private Object ofVoorziening(String factName, String code) {
        CatalogueEntry entry = model.voorziening(code);
        return switch (factName) {
            case "voorziening" -> code;
            case "voorziening.toegang" -> entry.toegang().name();
            case "voorziening.beschikking" -> entry.beschikking().name();
            case "voorziening.route" ->
                entry.route() == null ? "GEEN" : entry.route().name();
            case "voorziening.herkomst" -> isWished(code) ? "GEWENST" : "VOORGESTELD";
            case "voorziening.aard" -> entry.nature();
            case "voorziening.pastLeeftijd" -> yesNo(entry.fits(casus.leeftijd()));
            default -> yesNo(conclusions.contains(ConclusionKey.of(ConclusionKind.FEIT, factName, code)));
        };
    }

    private static String yesNo(boolean yes) {
        return yes ? "JA" : "NEE";
    }
}
