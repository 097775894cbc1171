// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.Assessment;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.engine.memory.VoorzieningChoice;
import nl.jeugdroute.logic.MinimalCasus;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.logic.SpacePoint;
import nl.jeugdroute.rules.NiveauDescription;
import nl.jeugdroute.rules.RouteRank;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Holds what Drools concludes about a case against what the logic says about it. */
final class CrossReading {

    private final RuleSet set;
    private final RuleModel model;
    private final SortedMap<String, BDD> stellingen = new TreeMap<>();

    CrossReading(RuleSet set) {
        this(set, RuleModel.of(set, List.of(), ProofBound.GENEROUS));
    }

    CrossReading(RuleSet set, RuleModel model) {
        this.set = set;
        this.model = model;
        model.conclusions().forEach((sleutel, wanneer) -> stellingen.merge(tekst(sleutel), wanneer, BDD::or));
        model.rows().stream()
                .filter(rij -> !rij.fires().isContradiction())
                .forEach(rij -> stellingen.merge("rij " + rij.row().rule().id(), rij.fires(), BDD::or));
        model.inPlay().forEach((code, wanneer) -> stellingen.put("in beeld " + code, wanneer));
        model.outcome().besluit().forEach((code, wanneer) -> stellingen.put("route " + code, wanneer));
        model.outcome().primaryRoute().forEach((code, wanneer) -> stellingen.put("hoofdroute " + code, wanneer));
        model.outcome().niveau().forEach((niveau, wanneer) -> stellingen.put("niveau " + niveau, wanneer));
    }

    private static String tekst(ConclusionKey sleutel) {
        return sleutel.kind() + " " + sleutel.value()
                + (sleutel.voorziening() == null ? "" : " voor " + sleutel.voorziening());
    }

    /** What the two do not agree on, or nothing. */
    Optional<String> verschil(Casus casus) {
        SortedSet<String> drools = volgensDrools(casus);
        SortedSet<String> logica = volgensLogica(casus);
        if (drools.equals(logica)) {
            return Optional.empty();
        }
        SortedSet<String> alleenDrools = new TreeSet<>(drools);
        alleenDrools.removeAll(logica);
        SortedSet<String> alleenLogica = new TreeSet<>(logica);
        alleenLogica.removeAll(drools);
        return Optional.of("alleen Drools " + alleenDrools + ", alleen logica " + alleenLogica);
    }

    /** The same with the smallest case that shows it in front: facts are left out as long as the two still differ. */
    Optional<String> verteld(Casus casus) {
        if (verschil(casus).isEmpty()) {
            return Optional.empty();
        }
        MinimalCasus kleinste = MinimalCasus.of(model.facts(), model.facts().point(casus));
        if (verschil(kleinste.casus(casus.gemeente())).isEmpty()) {
            // Within one class of values the two differ; no smaller case tells it apart.
            return Optional.of(casus + ": " + verschil(casus).orElseThrow());
        }
        boolean kleiner = true;
        while (kleiner) {
            kleiner = false;
            for (String veld : List.copyOf(kleinste.values().keySet())) {
                Map<String, Object> minder = new LinkedHashMap<>(kleinste.values());
                minder.remove(veld);
                if (verschil(new MinimalCasus(model.facts().casusFacts(), minder).casus(casus.gemeente()))
                        .isPresent()) {
                    kleinste = new MinimalCasus(model.facts().casusFacts(), minder);
                    kleiner = true;
                }
            }
        }
        return Optional.of(kleinste.cell() + ": "
                + verschil(kleinste.casus(casus.gemeente())).orElseThrow());
    }

    private SortedSet<String> volgensLogica(Casus casus) {
        SpacePoint punt = model.facts().point(casus);
        SortedSet<String> gelden = new TreeSet<>();
        for (Map.Entry<String, BDD> stelling : stellingen.entrySet()) {
            if (model.space().holds(stelling.getValue(), punt)) {
                gelden.add(stelling.getKey());
            }
        }
        return gelden;
    }

    private SortedSet<String> volgensDrools(Casus casus) {
        Assessment beoordeling = Triage.assess(casus, set);
        SortedSet<String> gelden = new TreeSet<>();
        List<String> beslisrijen = new ArrayList<>();
        set.decisionRows().forEach(rij -> beslisrijen.add(rij.rule().id()));
        beoordeling.conclusions().stream()
                .filter(conclusie ->
                        conclusie.kind() != ConclusionKind.PARAMETER && conclusie.kind() != ConclusionKind.NIVEAU)
                .forEach(conclusie -> {
                    gelden.add(tekst(conclusie.key()));
                    if (beslisrijen.contains(conclusie.rule().id())) {
                        gelden.add("rij " + conclusie.rule().id());
                    }
                });
        beoordeling.choices().stream().map(VoorzieningChoice::code).forEach(code -> gelden.add("in beeld " + code));
        beoordeling.routes().stream().map(RouteRank::code).forEach(code -> gelden.add("route " + code));
        gelden.add("hoofdroute " + beoordeling.routes().get(0).code());
        beoordeling.definitions().stream()
                .filter(NiveauDescription.class::isInstance)
                .forEach(niveau -> gelden.add(
                        "niveau " + ((NiveauDescription) niveau).niveau().niveau()));
        return gelden;
    }
}
