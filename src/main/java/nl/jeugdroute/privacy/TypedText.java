// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.privacy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guard over typed text: what is wrong with a text before it is kept, at every place where a person can type: a number
 * that could be a BSN, a sign nobody sees, a text that is too long. Its sentences never repeat the text.
 */
public final class TypedText {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int LONGEST_QUOTE = 60;

    /** Dates and clock times are digits too, and somebody who writes two days in a remark gave no BSN. */
    private static final Pattern DAY =
            Pattern.compile("(?<![0-9])(?:(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
                    + "|(?:0?[1-9]|[12][0-9]|3[01])-(?:0?[1-9]|1[0-2])-(?:19|20)[0-9]{2})(?![0-9])");

    private TypedText() {}

    /**
     * Objection against a text, as sentences in Dutch that follow the name of its field; empty when there is none.
     *
     * @param longest how many characters may be kept
     */
    public static Optional<String> objection(String text, int longest) {
        if (text.length() > longest) {
            return Optional.of(String.format(
                    DUTCH, "Dit telt %d tekens. Er passen er %,d. Maak het korter.", text.length(), longest));
        }
        if (holdsHiddenSign(text)) {
            return Optional.of(
                    "Hier staat een teken dat u niet ziet en dat wij niet bewaren. Typ de tekst opnieuw, zonder te plakken.");
        }
        if (holdsBsn(text)) {
            return Optional.of(
                    "Hier staat een getal dat op een burgerservicenummer lijkt. Dat bewaren wij niet. Haal het weg.");
        }
        return Optional.empty();
    }

    /** Whether a number in the text could be a BSN; days of the calendar are none. */
    public static boolean holdsBsn(String text) {
        return BsnDetector.looksLikeBsn(DAY.matcher(text).replaceAll("x"));
    }

    /** The text within a message, short; three dots when it may not be repeated. */
    public static String quote(String text) {
        if (BsnDetector.looksLikeBsn(text) || holdsHiddenSign(text)) {
            return "…";
        }
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    /** Control characters but for a new line or a tab, marks that turn the direction of a line, halves of a letter. */
    private static boolean holdsHiddenSign(String text) {
        return text.codePoints().anyMatch(sign -> switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\n' && sign != '\r' && sign != '\t';
            // A joiner between the parts of an emoji and a soft hyphen change nothing of what is read.
            case Character.FORMAT -> sign != 0x200D && sign != 0xAD;
            case Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> sign == 0xFFFD;
        });
    }
}
