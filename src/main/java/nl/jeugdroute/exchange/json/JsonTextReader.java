// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.jeugdroute.privacy.BsnDetector;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;

/**
 * JSON text reader: reads bytes as one JSON text in UTF-8. What is wrong is said in Dutch with line and column, never
 * by quoting.
 */
public final class JsonTextReader {

    private static final char BOM = '\uFEFF';

    private JsonTextReader() {}

    /**
     * The JSON tree of these bytes.
     *
     * @throws UnreadableJsonException when they are empty, not UTF-8, not JSON, cut off, or name something twice
     */
    public static JsonNode read(byte[] bytes) throws UnreadableJsonException {
        String text = asText(bytes);
        if (text.isBlank()) {
            throw unreadable(
                    "",
                    "Er staat niets in. Stuur een casus als JSON, bijvoorbeeld "
                            + "{\"gemeente\": \"noordoostpolder\"}.");
        }
        try (JsonParser reader = Json.mapper().createParser(text)) {
            return read(reader, text);
        }
    }

    private static JsonNode read(JsonParser reader, String text) throws UnreadableJsonException {
        try {
            JsonNode tree = reader.readValueAsTree();
            if (reader.nextToken() != null) {
                throw unreadable(
                        "",
                        "Na de casus staat nog meer tekst" + position(reader.currentTokenLocation())
                                + ". Stuur een casus per keer, of gebruik NDJSON met een casus per regel.");
            }
            return tree;
        } catch (JacksonException error) {
            throw isCutOff(reader, text.stripTrailing())
                    ? cutOff(endPosition(text.stripTrailing()))
                    : error(reader, error);
        }
    }

    /** Error that Jackson found, in Dutch. */
    static UnreadableJsonException error(JsonParser reader, JacksonException error) {
        if (error instanceof StreamConstraintsException) {
            return unreadable(
                    "",
                    "Deze JSON is te diep genest of bevat een te lang getal" + position(error.getLocation())
                            + ". Een casus is hooguit drie niveaus diep.");
        }
        if (error instanceof UnexpectedEndOfInputException) {
            return cutOff(position(reader.currentLocation()));
        }
        return isDuplicate(error) ? duplicateName(reader) : invalid(error);
    }

    private static String asText(byte[] bytes) throws UnreadableJsonException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CharBuffer target = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(source, target, true);
        target.flip();
        if (result.isError()) {
            throw unreadable(
                    "",
                    "Dit is geen UTF-8" + endPosition(target.toString())
                            + ". Sla de tekst op als UTF-8 en stuur hem opnieuw.");
        }
        return !target.isEmpty() && target.charAt(0) == BOM
                ? target.subSequence(1, target.length()).toString()
                : target.toString();
    }

    // A text that stops inside a word or after a comma is reported by Jackson as an ordinary error at its end.
    private static boolean isCutOff(JsonParser reader, String text) {
        return reader.currentLocation().getCharOffset() >= text.length() && !text.endsWith("}") && !text.endsWith("]");
    }

    // Jackson has no class of its own for a name given twice, only this text.
    private static boolean isDuplicate(JacksonException error) {
        String message = error.getOriginalMessage();
        return message != null && message.startsWith("Duplicate ");
    }

    private static UnreadableJsonException duplicateName(JsonParser reader) {
        String name = String.valueOf(reader.streamReadContext().currentName());
        String pointer = reader.streamReadContext().pathAsPointer().toString();
        boolean nameable = !BsnDetector.looksLikeBsn(pointer);
        return unreadable(
                nameable ? CasusErrors.shorten(pointer) : "",
                (nameable ? "\"" + CasusErrors.shorten(name) + "\"" : "Een naam")
                        + " staat twee keer in hetzelfde object" + position(reader.currentTokenLocation())
                        + ". Laat er een weg.");
    }

    private static UnreadableJsonException invalid(JacksonException error) {
        return unreadable(
                "",
                "Dit is geen geldige JSON" + position(error.getLocation())
                        + ". Controleer daar de aanhalingstekens, komma's en haakjes.");
    }

    private static UnreadableJsonException cutOff(String position) {
        return unreadable(
                "",
                "De JSON stopt te vroeg" + position
                        + ". Er ontbreekt een haakje of aanhalingsteken, of de tekst is niet helemaal verstuurd.");
    }

    private static String position(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " op regel " + location.getLineNr() + ", positie " + location.getColumnNr();
    }

    private static String endPosition(String preceding) {
        long line = preceding.chars().filter(character -> character == '\n').count() + 1;
        int offset = preceding.length() - preceding.lastIndexOf('\n');
        return " op regel " + line + ", positie " + offset;
    }

    private static UnreadableJsonException unreadable(String pointer, String message) {
        return new UnreadableJsonException(new InvoerfoutDto(pointer, message, null, List.of(), null));
    }
}
