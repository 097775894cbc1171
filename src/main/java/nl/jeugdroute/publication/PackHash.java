// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.Snapshot;

/**
 * Pack hash: the fingerprint of a pack over all its dates; of a pack with one tijdvak it is the hash that stands in an
 * advies.
 */
final class PackHash {

    private PackHash() {}

    static String of(Snapshot rules, String pack) {
        List<String> hashes = rules.packs().stream()
                .filter(candidate -> candidate.id().equals(pack))
                .map(Pack::tijdvakken)
                .flatMap(List::stream)
                .map(tijdvak ->
                        rules.ruleSetFor(pack, tijdvak.van()).reference().hash())
                .toList();
        return hashes.size() == 1
                ? hashes.get(0)
                : CanonicalCsv.hash(hashes.stream().collect(Collectors.joining("\n")));
    }
}
