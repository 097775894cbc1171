// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.impact.domain.TijdvakPairs.RuleSetPair;

/**
 * Tijdvak pairs: which rule sets of one pack stand opposite each other, and when.
 *
 * @param pairs the different pairs that are not the same
 * @param onlyCurrent days on which only the rules of now answer
 * @param onlyProposed days on which only the changed rules answer
 */
record TijdvakPairs(List<RuleSetPair> pairs, List<Tijdvak> onlyCurrent, List<Tijdvak> onlyProposed) {

    /** Rule set pair: two rule sets, and the periods in which they stand opposite each other. */
    record RuleSetPair(RuleSet current, RuleSet proposed, List<Tijdvak> periods) {

        /** A day on which both are in force. */
        LocalDate day() {
            return periods.get(0).van();
        }

        boolean contains(LocalDate day) {
            return periods.stream().anyMatch(period -> period.contains(day));
        }
    }

    static TijdvakPairs of(Snapshot current, Snapshot proposed, Pack currentPack, Pack proposedPack) {
        List<Tijdvak> onlyCurrent = new ArrayList<>();
        List<Tijdvak> onlyProposed = new ArrayList<>();
        Map<List<String>, RuleSetPair> pairs = new LinkedHashMap<>();
        for (Tijdvak piece : pieces(currentPack, proposedPack)) {
            boolean inCurrent = currentPack.validity().contains(piece.van());
            boolean inProposed = proposedPack.validity().contains(piece.van());
            if (inCurrent && inProposed) {
                RuleSet currentSet = current.ruleSetFor(currentPack.id(), piece.van());
                RuleSet proposedSet = proposed.ruleSetFor(currentPack.id(), piece.van());
                List<String> hashes = List.of(
                        currentSet.reference().hash(), proposedSet.reference().hash());
                if (!hashes.get(0).equals(hashes.get(1))) {
                    add(
                            pairs.computeIfAbsent(
                                            hashes,
                                            fresh -> new RuleSetPair(currentSet, proposedSet, new ArrayList<>()))
                                    .periods(),
                            piece);
                }
            } else if (inCurrent) {
                add(onlyCurrent, piece);
            } else if (inProposed) {
                add(onlyProposed, piece);
            }
        }
        return new TijdvakPairs(List.copyOf(pairs.values()), onlyCurrent, onlyProposed);
    }

    /** Time, cut at every day on which one of the two changes. */
    private static List<Tijdvak> pieces(Pack currentPack, Pack proposedPack) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Stream.concat(currentPack.tijdvakken().stream(), proposedPack.tijdvakken().stream())
                .forEach(tijdvak -> {
                    days.add(tijdvak.van());
                    LocalDate until = tijdvak.tot();
                    if (until != null) {
                        days.add(until.plusDays(1));
                    }
                });
        List<Tijdvak> pieces = new ArrayList<>();
        for (LocalDate day : days) {
            LocalDate next = days.higher(day);
            pieces.add(new Tijdvak(day, next == null ? null : next.minusDays(1)));
        }
        return pieces;
    }

    /** Adds a piece of time; one that follows the last piece makes it longer. */
    private static void add(List<Tijdvak> periods, Tijdvak piece) {
        Tijdvak last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
        LocalDate until = last == null ? null : last.tot();
        if (last != null && until != null && until.plusDays(1).equals(piece.van())) {
            periods.set(periods.size() - 1, new Tijdvak(last.van(), piece.tot()));
        } else {
            periods.add(piece);
        }
    }
}
