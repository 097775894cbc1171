// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.io.IOException;
import nl.jeugdroute.contract.Lijstbron.Element;
import nl.jeugdroute.werk.Bron;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The cases of an array, and after them what breaks it off, if anything does. */
final class Lijstbron implements Bron<Element, IOException> {

    private final Jsonlijst lijst;
    private boolean afgebroken;

    Lijstbron(Jsonlijst lijst) {
        this.lijst = lijst;
    }

    /** Either a case or the reason why there are no more. */
    sealed interface Element {

        /** A case. */
        record Casus(JsonNode json) implements Element {}

        /** From here on it is no JSON. */
        record Einde(Invoerfout fout) implements Element {}
    }

    @Override
    public @Nullable Element volgende() throws IOException {
        if (afgebroken) {
            return null;
        }
        try {
            JsonNode casus = lijst.volgende();
            return casus == null ? null : new Element.Casus(casus);
        } catch (OnleesbareJson onleesbaar) {
            afgebroken = true;
            return new Element.Einde(onleesbaar.fout());
        }
    }
}
