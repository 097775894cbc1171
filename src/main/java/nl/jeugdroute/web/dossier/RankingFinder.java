// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.dossier.RouteRanking;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.UnknownPackException;
import nl.jeugdroute.publication.RuleArchive;
import org.springframework.stereotype.Component;

/** Ranking finder: the order of weight an advies was made with, also when its rules no longer count. */
@Component
class RankingFinder {

    private final RuleLibrary library;
    private final RuleArchive archive;

    RankingFinder(RuleLibrary library, RuleArchive archive) {
        this.library = library;
        this.archive = archive;
    }

    /** Empty when neither the rules of then nor those of now know the route of the advies. */
    Optional<RouteRanking> find(Advies advies) {
        String hash = advies.regelset().hash();
        return Stream.<Supplier<Optional<RuleSet>>>of(
                        () -> with(library.snapshot(), hash),
                        () -> archive.under(hash, advies.berekendOp()).flatMap(snapshot -> with(snapshot, hash)),
                        () -> Optional.of(library.ruleSetFor(advies.gemeente(), advies.peildatum())))
                .map(RankingFinder::tryOut)
                .flatMap(Optional::stream)
                .map(RouteRanking::of)
                .filter(ordering -> ordering.position(advies.hoofdroute()).isPresent())
                .findFirst();
    }

    private static Optional<RuleSet> with(Snapshot snapshot, String hash) {
        return snapshot.ruleSets().stream()
                .filter(ruleSet -> ruleSet.reference().hash().equals(hash))
                .findFirst();
    }

    private static Optional<RuleSet> tryOut(Supplier<Optional<RuleSet>> source) {
        try {
            return source.get();
        } catch (UnknownPackException | NoRulesOnDateException | InvalidRulesException noLongerReadable) {
            return Optional.empty();
        }
    }
}
