// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.logic.RowFormula;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.RouteRank;
import nl.jeugdroute.rules.RuleSubject;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Row contribution: what each row adds that no other row concludes as well. A reason is always added; here it is about
 * the outcome.
 */
final class RowContribution {

    private final RuleModel model;
    private final Map<ConclusionKey, Map<String, BDD>> perConclusion = new TreeMap<>();

    RowContribution(RuleModel model) {
        this.model = model;
        for (RowFormula row : model.rows()) {
            if (!row.fires().isContradiction()) {
                for (Consequence consequence : row.row().consequences()) {
                    perConclusion
                            .computeIfAbsent(key(consequence, row.voorziening()), s -> new TreeMap<>())
                            .merge(row.row().rule().id(), row.fires(), BDD::or);
                }
            }
        }
    }

    /** The same route or action is one outcome, whichever provision led to it. */
    private ConclusionKey key(Consequence consequence, @Nullable String voorziening) {
        boolean perVoorziening = consequence.kind() == ConclusionKind.BESCHIKKING
                || consequence.kind() == ConclusionKind.WIE_BESLIST
                || consequence.kind() == ConclusionKind.FEIT
                        && model.ruleSet()
                                .facts()
                                .fact(consequence.code())
                                .filter(fact -> fact.subject() == RuleSubject.VOORZIENING)
                                .isPresent();
        return new ConclusionKey(consequence.kind(), consequence.value(), perVoorziening ? voorziening : null);
    }

    /** Whether one of the conclusions of this row ever makes a difference. */
    boolean counts(RowFormula row) {
        return row.row().consequences().stream()
                .anyMatch(consequence ->
                        !onlyOf(row, key(consequence, row.voorziening())).isContradiction());
    }

    private BDD onlyOf(RowFormula row, ConclusionKey key) {
        BDD alone = row.fires().and(model.space().anyOf(others(key, row)).negate());
        for (ConclusionKey heavier : heavier(key)) {
            if (alone.isContradiction()) {
                return alone;
            }
            alone = alone.and(model.space().anyOf(others(heavier, null)).negate());
        }
        return alone;
    }

    private List<BDD> others(ConclusionKey key, @Nullable RowFormula except) {
        List<BDD> others = new ArrayList<>();
        perConclusion.getOrDefault(key, Map.of()).forEach((id, fires) -> {
            if (except == null || !id.equals(except.row().rule().id())) {
                others.add(fires);
            }
        });
        return others;
    }

    /** Conclusions beside which this one is not seen: a heavier urgency, a stronger form of the same route. */
    private List<ConclusionKey> heavier(ConclusionKey key) {
        List<ConclusionKey> heavier = new ArrayList<>();
        switch (key.kind()) {
            case URGENTIE -> {
                for (Urgentie urgentie : Urgentie.values()) {
                    if (urgentie.compareTo(Urgentie.valueOf(key.value().code())) < 0) {
                        heavier.add(ConclusionKey.of(ConclusionKind.URGENTIE, urgentie.name(), null));
                    }
                }
            }
            case COORDINATIE -> {
                for (Coordinatie coordinatie : Coordinatie.values()) {
                    if (coordinatie.compareTo(Coordinatie.valueOf(key.value().code())) < 0) {
                        heavier.add(ConclusionKey.of(ConclusionKind.COORDINATIE, coordinatie.name(), null));
                    }
                }
            }
            case ROUTE -> {
                List<RouteRank> ranking = model.outcome().ranking();
                ranking.stream()
                        .filter(position -> key.concludes(position.routeVorm()))
                        .forEach(position -> ranking.stream()
                                .filter(other ->
                                        other.route() == position.route() && other.vormOrder() < position.vormOrder())
                                .forEach(other ->
                                        heavier.add(new ConclusionKey(ConclusionKind.ROUTE, other.routeVorm(), null))));
            }
            default -> {
                // every other conclusion shows beside whatever else there is
            }
        }
        return heavier;
    }
}
