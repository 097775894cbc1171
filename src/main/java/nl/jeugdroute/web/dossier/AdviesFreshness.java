// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.dossier.DossierItem;
import nl.jeugdroute.dossier.DossierItemState;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.publication.AdviesRecalculator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Advies freshness: tells whether the rules of a recorded advies still count, and what they say now. It never changes
 * what was recorded.
 */
@Component
public class AdviesFreshness {

    private final RuleLibrary library;
    private final AdviesRecalculator recalculator;

    AdviesFreshness(RuleLibrary library, AdviesRecalculator recalculator) {
        this.library = library;
        this.recalculator = recalculator;
    }

    /** The rule sets that count now, by their hash. */
    public Set<String> hashesInForce() {
        return library.snapshot().ruleSets().stream()
                .map(ruleSet -> ruleSet.reference().hash())
                .collect(Collectors.toSet());
    }

    /** Outcome of the rules of now: "gelijk", "anders" or "geen advies". */
    public String currentOutcome(DossierItem item) {
        return word(item.advies(), recalculator.current(item.casus(), item.advies()));
    }

    /** The advies of now, for making a new one from the same answers. */
    public Optional<Advies> current(DossierItem item) {
        return recalculator.current(item.casus(), item.advies());
    }

    AdviesStampView stamp(DossierItem item, DossierItemState state) {
        if (hashesInForce().contains(item.advies().regelset().hash())) {
            return new AdviesStampView(false, "", "", false, address(state.previous()), address(state.next()));
        }
        Optional<Advies> current = current(item);
        String outcome = word(item.advies(), current);
        return new AdviesStampView(
                true,
                outcome,
                current.filter(advies -> !outcome.equals("gelijk"))
                        .map(advies -> advies.hoofdroute().naam())
                        .orElse(""),
                current.isPresent(),
                address(state.previous()),
                address(state.next()));
    }

    private static String word(Advies then, Optional<Advies> current) {
        return current.map(advies -> AdviesRecalculator.isEqual(then, advies) ? "gelijk" : "anders")
                .orElse("geen advies");
    }

    private static @Nullable String address(@Nullable UUID id) {
        return id == null ? null : "/adviezen/" + id;
    }
}
