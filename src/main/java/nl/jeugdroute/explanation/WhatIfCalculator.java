// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.logic.SpacePoint;

/** What if calculator: works out which single facts would change the advies. */
final class WhatIfCalculator {

    private final ExplanationModel model;
    private final FactChanges changes;
    private final SpacePoint point;

    WhatIfCalculator(ExplanationModel model, FactChanges changes, SpacePoint point) {
        this.model = model;
        this.changes = changes;
        this.point = point;
    }

    List<WhatIf> all() {
        List<WhatIf> all = new ArrayList<>();
        ExplainedRoute current = ExplainedRoute.of(model.primaryRoute(point));
        for (int d = 0; d < model.space().dimensions().size(); d++) {
            List<ExplanationModel.AdviesFeature> features = model.features(d);
            if (features.isEmpty()) {
                continue;
            }
            Map<AdviesPart, Map<String, String>> initial = model.said(features, point);
            int valueClasses = model.space().dimensions().get(d).valueClasses().size();
            for (int k = 0; k < valueClasses; k++) {
                if (changes.count(d, k) == 1) {
                    SpacePoint altered = point.with(d, k);
                    List<AdviesPart> affected = difference(initial, model.said(features, altered));
                    if (!affected.isEmpty()) {
                        ExplainedRoute resulting = affected.contains(AdviesPart.HOOFDROUTE)
                                ? ExplainedRoute.of(model.primaryRoute(altered))
                                : current;
                        all.add(new WhatIf(changes.of(d, k).get(0), resulting, affected));
                    }
                }
            }
        }
        return all;
    }

    private static List<AdviesPart> difference(
            Map<AdviesPart, Map<String, String>> initial, Map<AdviesPart, Map<String, String>> resulting) {
        List<AdviesPart> affected = new ArrayList<>();
        initial.forEach((part, then) -> {
            Map<String, String> subsequent = resulting.get(part);
            // A provision that comes or goes brings or takes its beschikking; what counts is one that changes.
            boolean altered = part == AdviesPart.BESCHIKKING
                    ? then.entrySet().stream()
                            .anyMatch(one -> subsequent.containsKey(one.getKey())
                                    && !one.getValue().equals(subsequent.get(one.getKey())))
                    : !then.equals(subsequent);
            if (altered) {
                affected.add(part);
            }
        });
        return affected;
    }
}
