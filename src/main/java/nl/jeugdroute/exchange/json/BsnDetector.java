// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** BSN detector: recognises numbers that could be a burgerservicenummer, so that they are neither kept nor repeated. */
public final class BsnDetector {

    private static final int DIGITS = 9;

    /** Beyond this many digits a written-out number tells nothing more, and an exponent could make it endless. */
    private static final int MAX_NUMBER_LENGTH = 60;

    private BsnDetector() {}

    /**
     * Whether any nine successive digits pass the 11-test. Spaces, dots, dashes and other signs between digits are
     * skipped; a letter ends a series.
     */
    public static boolean looksLikeBsn(String text) {
        int[] last = new int[DIGITS];
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            int digit = Character.digit(character, 10);
            if (digit >= 0) {
                System.arraycopy(last, 1, last, 0, DIGITS - 1);
                last[DIGITS - 1] = digit;
                count++;
                if (count >= DIGITS && passesElevenTest(last)) {
                    return true;
                }
            } else if (Character.isLetter(character)) {
                count = 0;
            }
        }
        return false;
    }

    /** Whether a text or number looks like a BSN. */
    static boolean looksLikeBsn(JsonNode value) {
        if (value.isString()) {
            return looksLikeBsn(value.stringValue());
        }
        if (!value.isNumber()) {
            return false;
        }
        BigDecimal number = value.decimalValue();
        String digits = Math.abs((long) number.precision() - number.scale()) > MAX_NUMBER_LENGTH
                        || Math.abs((long) number.scale()) > MAX_NUMBER_LENGTH
                ? number.unscaledValue().toString()
                : number.toPlainString();
        // A number loses its leading zero, and a BSN may start with one.
        return looksLikeBsn(digits) || (digits.length() == DIGITS - 1 && looksLikeBsn("0" + digits));
    }

    /** Whether anything in this tree, names included, looks like a BSN. */
    static boolean containsBsn(JsonNode tree) {
        if (tree.isObject()) {
            return tree.properties().stream()
                    .anyMatch(property -> looksLikeBsn(property.getKey()) || containsBsn(property.getValue()));
        }
        if (tree.isArray()) {
            return tree.values().stream().anyMatch(BsnDetector::containsBsn);
        }
        return looksLikeBsn(tree);
    }

    private static boolean passesElevenTest(int[] digits) {
        int sum = -digits[DIGITS - 1];
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (DIGITS - i) * digits[i];
        }
        return sum % 11 == 0;
    }
}
