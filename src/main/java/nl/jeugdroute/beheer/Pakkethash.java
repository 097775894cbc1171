// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelstand;

/** The fingerprint of a pack over all its dates; of a pack with one tijdvak it is the hash that stands in an advies. */
final class Pakkethash {

    private Pakkethash() {}

    static String van(Regelstand regels, String pakket) {
        List<String> hashes = regels.pakketten().stream()
                .filter(kandidaat -> kandidaat.id().equals(pakket))
                .map(Pakket::tijdvakken)
                .flatMap(List::stream)
                .map(tijdvak -> regels.voor(pakket, tijdvak.van()).kenmerk().hash())
                .toList();
        return hashes.size() == 1
                ? hashes.get(0)
                : Canoniek.hash(hashes.stream().collect(Collectors.joining("\n")));
    }
}
