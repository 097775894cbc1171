// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.exchange.json.ByteLineReader.ByteLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Answer line: a line that {@link AdviesStream} wrote earlier, known by its beginning.
 *
 * @param ruleSet the hash of the rules that gave the advies, or null when the answer is a problem
 * @param incomplete whether it is no answer, but says that the answers are not complete
 */
public record AnswerLine(@Nullable String ruleSet, boolean incomplete) {

    /** As many bytes of a line are enough to know it by. */
    public static final int PREFIX_LENGTH = 1024;

    private static final String ADVIES = "{\"adviesId\":";
    private static final String PROBLEM = "{\"type\":\"" + ProbleemDto.TYPE;
    private static final String INCOMPLETE = PROBLEM + ProbleemDto.INCOMPLETE + '"';

    // Nothing in a text can look like this: a quotation mark in it has a stroke before it.
    private static final Pattern HASH = Pattern.compile("\"hash\":\"([0-9a-f]{64})\"");

    /** Answer line that begins like this; empty when we did not write it. */
    public static Optional<AnswerLine> of(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        if (text.startsWith(PROBLEM)) {
            return Optional.of(new AnswerLine(null, text.startsWith(INCOMPLETE)));
        }
        Matcher hash = HASH.matcher(text);
        return text.startsWith(ADVIES) && hash.find()
                ? Optional.of(new AnswerLine(hash.group(1), false))
                : Optional.empty();
    }

    /** Whether we may have written this when we were cut off in the middle of a line. */
    public static boolean canBePrefix(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        return text.startsWith(ADVIES)
                || text.startsWith(PROBLEM)
                || ADVIES.startsWith(text)
                || PROBLEM.startsWith(text);
    }

    /** Whether this whole answer can be that to the given line. */
    public static boolean belongsTo(byte[] answer, ByteLine line) {
        try {
            JsonNode given = JsonTextReader.read(answer);
            if (given.has("regel")) {
                return given.path("regel").asLong() == line.number();
            }
            JsonNode casus = JsonTextReader.read(line.text());
            return text(given, CasusSchema.GEMEENTE).equals(text(casus, CasusSchema.GEMEENTE))
                    && text(given, CasusSchema.KENMERK).equals(text(casus, CasusSchema.KENMERK));
        } catch (UnreadableJsonException unreadable) {
            return false;
        }
    }

    private static String text(JsonNode object, String name) {
        return object.path(name).asString("");
    }
}
