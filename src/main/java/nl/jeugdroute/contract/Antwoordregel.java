// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.contract.Regellezer.Regel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A line that {@link Adviesstroom} wrote earlier, known by its beginning.
 *
 * @param regelset the hash of the rules that gave the advies, or null when the answer is a problem
 */
public record Antwoordregel(@Nullable String regelset) {

    /** As many bytes of a line are enough to know it by. */
    public static final int BEGIN = 1024;

    private static final String ADVIES = "{\"adviesId\":";
    private static final String PROBLEEM = "{\"type\":\"urn:jeugdroute:probleem:";

    // Nothing in a text can look like this: a quotation mark in it has a stroke before it.
    private static final Pattern HASH = Pattern.compile("\"hash\":\"([0-9a-f]{64})\"");

    /** What a line that begins like this answers; empty when we did not write it. */
    public static Optional<Antwoordregel> van(byte[] begin) {
        String tekst = new String(begin, StandardCharsets.UTF_8);
        if (tekst.startsWith(PROBLEEM)) {
            return Optional.of(new Antwoordregel(null));
        }
        Matcher hash = HASH.matcher(tekst);
        return tekst.startsWith(ADVIES) && hash.find()
                ? Optional.of(new Antwoordregel(hash.group(1)))
                : Optional.empty();
    }

    /** Whether we may have written this when we were cut off in the middle of a line. */
    public static boolean kanBeginZijn(byte[] begin) {
        String tekst = new String(begin, StandardCharsets.UTF_8);
        return tekst.startsWith(ADVIES)
                || tekst.startsWith(PROBLEEM)
                || ADVIES.startsWith(tekst)
                || PROBLEEM.startsWith(tekst);
    }

    /** Whether this whole answer can be that to the given line. */
    public static boolean hoortBij(byte[] antwoord, Regel regel) {
        try {
            JsonNode gegeven = Jsontekst.lees(antwoord);
            if (gegeven.has("regel")) {
                return gegeven.path("regel").asLong() == regel.nummer();
            }
            JsonNode casus = Jsontekst.lees(regel.tekst());
            return tekst(gegeven, Casusschema.GEMEENTE).equals(tekst(casus, Casusschema.GEMEENTE))
                    && tekst(gegeven, Casusschema.KENMERK).equals(tekst(casus, Casusschema.KENMERK));
        } catch (OnleesbareJson onleesbaar) {
            return false;
        }
    }

    private static String tekst(JsonNode object, String naam) {
        return object.path(naam).asString("");
    }
}
