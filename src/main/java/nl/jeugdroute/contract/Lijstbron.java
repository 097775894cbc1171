// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.io.IOException;
import nl.jeugdroute.contract.Lijstbron.Element;
import nl.jeugdroute.werk.Bron;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The cases of an array, and after them what breaks it off, if anything does. */
final class Lijstbron implements Bron<Element, IOException> {

    /** A case that was read takes about so many bytes for each character of it. */
    private static final int BYTES_PER_TEKEN = 32;

    private final Jsonlijst lijst;
    private boolean afgebroken;

    Lijstbron(Jsonlijst lijst) {
        this.lijst = lijst;
    }

    /** Either a case or the reason why there are no more. */
    sealed interface Element {

        /** A case, with the length of its text. */
        record Casus(JsonNode json, long tekens) implements Element {}

        /** From here on it is no JSON. */
        record Einde(Invoerfout fout) implements Element {}
    }

    @Override
    public @Nullable Element volgende() throws IOException {
        if (afgebroken) {
            return null;
        }
        try {
            long eerder = lijst.gelezen();
            JsonNode casus = lijst.volgende();
            return casus == null ? null : new Element.Casus(casus, lijst.gelezen() - eerder);
        } catch (OnleesbareJson onleesbaar) {
            afgebroken = true;
            return new Element.Einde(onleesbaar.fout());
        }
    }

    @Override
    public int omvang(Element element) {
        return element instanceof Element.Casus casus
                ? (int) Math.min(Integer.MAX_VALUE, GEWOON + BYTES_PER_TEKEN * casus.tekens())
                : GEWOON;
    }
}
