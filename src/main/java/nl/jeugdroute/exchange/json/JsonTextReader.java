// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** As Jackson counts lines. */
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** The end of a text that stops inside a word or number or after a comma, which Jackson takes for a plain error. */
    private static final Pattern HALF = Pattern.compile(
            "([,:]|(^|[^\\p{Alnum}_.+-])(t|tr|tru|f|fa|fal|fals|n|nu|nul|-|-?\\d++(\\.\\d*+)?([eE][-+]?+)?))$");

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
        JsonNode tree;
        try {
            tree = reader.readValueAsTree();
        } catch (RuntimeException failure) {
            if (isWhole(reader, text)) {
                throw tooMuchText(position(reader.currentLocation()));
            }
            String end = text.stripTrailing();
            throw reader.currentLocation().getCharOffset() >= end.length()
                            && HALF.matcher(end).find()
                    ? cutOff(endPosition(end))
                    : error(reader, failure);
        }
        requireEnd(reader);
        return tree;
    }

    private static void requireEnd(JsonParser reader) throws UnreadableJsonException {
        boolean more;
        try {
            more = reader.nextToken() != null;
        } catch (JacksonException noJson) {
            more = true;
        }
        if (more) {
            throw tooMuchText(position(reader.currentTokenLocation()));
        }
    }

    /** Whether every bracket that was opened is closed; what could not be read then stands behind the case. */
    private static boolean isWhole(JsonParser reader, String text) {
        return reader.streamReadContext().inRoot()
                && !text.isBlank()
                && "{[".indexOf(text.strip().charAt(0)) >= 0;
    }

    private static UnreadableJsonException tooMuchText(String position) {
        return unreadable(
                "",
                "Na de casus staat nog meer tekst" + position
                        + ". Haal weg wat er te veel staat. Zijn het meer casussen? Gebruik NDJSON met een casus per regel.");
    }

    /**
     * What the library could not read, in Dutch and with the place. It has a class of its own for most of that, but not
     * for all: what a number is too large for is told as if our own code were wrong.
     */
    static UnreadableJsonException error(JsonParser reader, RuntimeException failure) {
        if (failure instanceof UnexpectedEndOfInputException) {
            return cutOff(position(reader.currentLocation()));
        }
        if (failure instanceof StreamConstraintsException
                || failure instanceof ArithmeticException
                || failure instanceof NumberFormatException) {
            return tooMuch(reader);
        }
        return isDuplicate(failure) ? duplicateName(reader) : invalid(reader, failure);
    }

    private static UnreadableJsonException tooMuch(JsonParser reader) {
        String position = position(reader.currentLocation());
        if (reader.streamReadContext().getNestingDepth() > Json.MAX_NESTING) {
            return unreadable(
                    "", "Deze JSON is te diep genest" + position + ". Een casus is hooguit drie niveaus diep.");
        }
        return unreadable(
                pointer(reader),
                "Dit getal of deze tekst is te groot of te lang om te lezen" + position
                        + ". Schrijf een getal kort en voluit, zoals 7 of 7.5.");
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

    // Jackson has no class of its own for a name given twice, only this text.
    private static boolean isDuplicate(RuntimeException failure) {
        return failure instanceof JacksonException error
                && error.getOriginalMessage() != null
                && error.getOriginalMessage().startsWith("Duplicate ");
    }

    private static UnreadableJsonException duplicateName(JsonParser reader) {
        String name = String.valueOf(reader.streamReadContext().currentName());
        String pointer = pointer(reader);
        return unreadable(
                pointer,
                (pointer.isEmpty() ? "Een naam" : "\"" + CasusErrors.repeatable(name) + "\"")
                        + " staat twee keer in hetzelfde object" + position(reader.currentTokenLocation())
                        + ". Laat er een weg.");
    }

    /** Where the reader is; empty where the names on the way may not be repeated. */
    private static String pointer(JsonParser reader) {
        String pointer = reader.streamReadContext().pathAsPointer().toString();
        return BsnDetector.looksLikeBsn(pointer) ? "" : CasusErrors.repeatable(pointer);
    }

    private static UnreadableJsonException invalid(JsonParser reader, RuntimeException failure) {
        return unreadable(
                "",
                "Dit is geen geldige JSON"
                        + position(
                                failure instanceof JacksonException error && error.getLocation() != null
                                        ? error.getLocation()
                                        : reader.currentLocation())
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
        long line = 1;
        int start = 0;
        for (Matcher end = LINE_END.matcher(preceding); end.find(); start = end.end()) {
            line++;
        }
        return " op regel " + line + ", positie " + (preceding.length() - start + 1);
    }

    private static UnreadableJsonException unreadable(String pointer, String message) {
        return new UnreadableJsonException(new InvoerfoutDto(pointer, message, null, List.of(), null));
    }
}
