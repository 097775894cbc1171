// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.logic.ModelOutcome;
import nl.jeugdroute.logic.RuleModel;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Asks one invariant after the other and stops at the first that breaks; for tests that judge many rule sets. */
public final class InvariantGuard {

    private InvariantGuard() {}

    /**
     * The first invariant that breaks, given that none does in the rules before the change. What an invariant speaks of
     * is not proven once more when it holds in the very same cases as before.
     *
     * @param nu the rules before the change
     * @param straks the changed rules, laid out in the same space
     * @param factorenGelijk whether every row that reads {@code factoren} is as it was
     */
    public static Optional<String> eersteBreuk(RuleModel nu, RuleModel straks, boolean factorenGelijk) {
        List<Supplier<List<Violation>>> proeven = new ArrayList<>();
        proeven.add(() -> new NiveauInvariant(straks.ruleSet()).violations());
        proeven.add(() -> new WordingInvariant(straks.ruleSet()).violations());
        proeven.add(() -> new InvariantRowCheck(straks).violations());
        if (!uitkomstGelijk(nu.outcome(), straks.outcome())) {
            proeven.add(() -> new PrimaryRouteInvariant(straks).violations());
            proeven.add(() -> new DirectionInvariant(straks).violations());
        }
        if (!uitsluitingGelijk(nu, straks)) {
            proeven.add(() -> new ExclusionInvariant(straks).violations());
        }
        if (!factorenGelijk) {
            proeven.add(() -> new PlanthemaInvariant(straks).violations());
        }
        return proeven.stream()
                .flatMap(proef -> proef.get().stream())
                .map(Violation::invariant)
                .findFirst();
    }

    private static boolean uitkomstGelijk(ModelOutcome nu, ModelOutcome straks) {
        return nu.ranking().equals(straks.ranking())
                && nu.primaryRoute().equals(straks.primaryRoute())
                && nu.besluit().equals(straks.besluit())
                && nu.urgentie().equals(straks.urgentie());
    }

    private static boolean uitsluitingGelijk(RuleModel nu, RuleModel straks) {
        return nu.outcome().besluit().equals(straks.outcome().besluit())
                && nu.inPlay().keySet().equals(straks.inPlay().keySet())
                && nu.inPlay().keySet().stream()
                        .allMatch(code -> uitgesloten(nu, code).equals(uitgesloten(straks, code)));
    }

    private static BDD uitgesloten(RuleModel model, String code) {
        return model.conclusions()
                .getOrDefault(
                        ConclusionKey.of(ConclusionKind.FEIT, "voorziening.uitgesloten", code),
                        model.space().alwaysFalse());
    }
}
