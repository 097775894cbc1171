// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A rules folder after reading: its shared words and its layers.
 *
 * @param refusals ways to say no that no text may use
 * @param gemeenten the municipalities' own packs, in order of id
 * @param layers all layers by id
 */
public record RulesFolder(
        Path root,
        Map<String, SourceDocument> documents,
        Glossary glossary,
        List<RefusalPhrase> refusals,
        List<Layer> gemeenten,
        Map<String, Layer> layers) {

    /** The layers a pack is built of, national first and the pack itself last; unknown ones were findings before. */
    public List<Layer> layersOf(Layer pack) {
        return Stream.concat(pack.layers().stream().map(layers::get), Stream.of(pack))
                .filter(Objects::nonNull)
                .toList();
    }
}
