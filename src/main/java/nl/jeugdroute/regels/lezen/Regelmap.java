// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.jeugdroute.regels.tabel.Begrippen;

/**
 * A rules folder after reading: its shared words and its layers.
 *
 * @param gemeenten the municipalities' own packs, in order of id
 * @param lagen all layers by id
 */
public record Regelmap(
        Path wortel,
        Map<String, Brondocument> documenten,
        Begrippen begrippen,
        List<Laag> gemeenten,
        Map<String, Laag> lagen) {

    /** The layers a pack is built of, national first and the pack itself last; unknown ones were findings before. */
    public List<Laag> lagenVan(Laag pakket) {
        return Stream.concat(pakket.lagen().stream().map(lagen::get), Stream.of(pakket))
                .filter(Objects::nonNull)
                .toList();
    }
}
