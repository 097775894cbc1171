// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.HexFormat;

/**
 * Refused characters: what JSON can spell and no text can hold: control characters, of which PostgreSQL cannot keep
 * U+0000, and halves of a character, which UTF-8 cannot write.
 */
final class RefusedCharacters {

    private static final char REPLACEMENT = '\uFFFD';

    private RefusedCharacters() {}

    /** The first of them in the text, or -1. */
    static int first(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (isRefused(character)) {
                return character;
            }
            i += Character.charCount(character);
        }
        return -1;
    }

    /** How to name one in a sentence: U+0000. */
    static String name(int character) {
        return "U+" + HexFormat.of().withUpperCase().toHexDigits(character, 4);
    }

    /** The text with a sign that can be written for each of them. */
    static String replace(String text) {
        if (first(text) < 0) {
            return text;
        }
        return text.codePoints()
                .map(character -> isRefused(character) ? REPLACEMENT : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isRefused(int character) {
        return Character.getType(character) == Character.SURROGATE
                || Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;
    }
}
