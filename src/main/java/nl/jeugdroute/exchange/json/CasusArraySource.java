// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.io.IOException;
import nl.jeugdroute.exchange.json.CasusArraySource.CasusArrayElement;
import nl.jeugdroute.pipeline.PipelineSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Casus array source: the cases of an array, and what is no case in it or breaks it off. */
final class CasusArraySource implements PipelineSource<CasusArrayElement, IOException> {

    /** A case that was read takes about so many bytes for each character of it. */
    private static final int BYTES_PER_CHAR = 32;

    private final JsonArrayReader list;
    private long number;
    private boolean cutOff;

    CasusArraySource(JsonArrayReader list) {
        this.list = list;
    }

    /** Casus array element: either a case or the reason why it, or all that is left, is none. */
    sealed interface CasusArrayElement {

        /** Which element it is, from 1. */
        long number();

        /** Casus array item: a case, with the length of its text. */
        record CasusArrayItem(long number, JsonNode json, long characterCount) implements CasusArrayElement {}

        /** Casus array break: an element that cannot be read, or all that is left when {@code last}. */
        record CasusArrayBreak(long number, InvoerfoutDto error, boolean last) implements CasusArrayElement {

            ProbleemDto problem() {
                return last ? ProbleemDto.brokenOff(error) : ProbleemDto.unreadable(error);
            }
        }
    }

    @Override
    public @Nullable CasusArrayElement next() throws IOException {
        if (cutOff) {
            return null;
        }
        try {
            long earlier = list.charactersRead();
            JsonNode casus = list.next();
            return casus == null
                    ? null
                    : new CasusArrayElement.CasusArrayItem(++number, casus, list.charactersRead() - earlier);
        } catch (UnreadableJsonException unreadable) {
            cutOff = !list.goesOn();
            return new CasusArrayElement.CasusArrayBreak(++number, unreadable.error(), cutOff);
        }
    }

    @Override
    public int size(CasusArrayElement element) {
        return element instanceof CasusArrayElement.CasusArrayItem casus
                ? (int) Math.min(Integer.MAX_VALUE, ORDINARY + BYTES_PER_CHAR * casus.characterCount())
                : ORDINARY;
    }
}
