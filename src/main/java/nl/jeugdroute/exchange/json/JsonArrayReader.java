// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;

/** JSON array reader: reads a JSON array of cases one element at a time, so that its length does not matter. */
public final class JsonArrayReader implements AutoCloseable {

    private final Utf8Reader source;
    private @Nullable JsonParser reader;
    private boolean goesOn;

    /** The array in this text; nothing is read yet. */
    public JsonArrayReader(InputStream source) {
        this.source = new Utf8Reader(source);
    }

    /**
     * The next element, or null at the end.
     *
     * @throws UnreadableJsonException where an element cannot be read, or the text is not UTF-8 or not JSON; {@link
     *     #goesOn} says whether there is anything to read after that
     * @throws IOException when the source itself cannot be read
     */
    public @Nullable JsonNode next() throws IOException, UnreadableJsonException {
        try {
            return next(reader == null ? start() : reader);
        } catch (CharacterCodingException noText) {
            throw notUtf8();
        } catch (JacksonIOException failure) {
            if (failure.getCause() instanceof CharacterCodingException) {
                throw notUtf8();
            }
            throw failure.getCause();
        }
    }

    private UnreadableJsonException notUtf8() {
        return unreadable(
                "Dit is geen UTF-8" + source.position() + ". Sla de tekst op als UTF-8 en stuur hem opnieuw.");
    }

    /** Whether what comes after the element that could not be read can be read. */
    public boolean goesOn() {
        return goesOn;
    }

    /** How many characters were read so far. */
    long charactersRead() {
        return reader == null ? 0 : reader.currentLocation().getCharOffset();
    }

    private JsonParser start() throws IOException, UnreadableJsonException {
        JsonParser start = Json.mapper().createParser(source);
        reader = start;
        try {
            if (start.nextToken() != JsonToken.START_ARRAY) {
                throw unreadable("Hier hoort een lijst tussen blokhaken te staan.");
            }
        } catch (JacksonIOException error) {
            throw error;
        } catch (RuntimeException failure) {
            throw JsonTextReader.error(start, failure);
        }
        return start;
    }

    private @Nullable JsonNode next(JsonParser reader) throws UnreadableJsonException {
        goesOn = false;
        try {
            if (reader.nextToken() != JsonToken.END_ARRAY) {
                return reader.readValueAsTree();
            }
            if (reader.nextToken() != null) {
                throw unreadable("Na de lijst staat nog meer tekst.");
            }
            return null;
        } catch (JacksonIOException error) {
            throw error;
        } catch (RuntimeException failure) {
            UnreadableJsonException error = JsonTextReader.error(reader, failure);
            // A number that nobody can work with is good JSON, so the parser knows where its element ends.
            goesOn = failure instanceof ArithmeticException || failure instanceof NumberFormatException;
            while (goesOn && reader.streamReadContext().getNestingDepth() > 1) {
                goesOn = hasMore(reader);
            }
            throw goesOn ? ofElement(error.error()) : error;
        }
    }

    /** The error with its place in the element, as in every other answer to one. */
    private static UnreadableJsonException ofElement(InvoerfoutDto error) {
        return new UnreadableJsonException(new InvoerfoutDto(
                error.pointer().replaceFirst("^/[0-9]+", ""),
                error.melding(),
                error.gegeven(),
                error.toegestaan(),
                error.suggestie()));
    }

    private static boolean hasMore(JsonParser reader) {
        try {
            return reader.nextToken() != null;
        } catch (JacksonIOException failure) {
            throw failure;
        } catch (RuntimeException noJson) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private static UnreadableJsonException unreadable(String message) {
        return new UnreadableJsonException(new InvoerfoutDto("", message, null, List.of(), null));
    }
}
