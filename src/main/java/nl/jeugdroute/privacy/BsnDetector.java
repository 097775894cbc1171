// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.privacy;

import java.text.Normalizer;

/**
 * BSN detector: recognises numbers in a text that could be a burgerservicenummer, so that they are neither kept nor
 * repeated.
 */
public final class BsnDetector {

    private static final int DIGITS = 9;

    private BsnDetector() {}

    /**
     * Whether any nine successive digits pass the 11-test. Spaces, dots, dashes and other signs between digits are
     * skipped; a letter ends a series.
     */
    public static boolean looksLikeBsn(String given) {
        // Small, circled and full-width digits are digits to whoever reads them.
        String text = Normalizer.normalize(given, Normalizer.Form.NFKC);
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

    private static boolean passesElevenTest(int[] digits) {
        int sum = -digits[DIGITS - 1];
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (DIGITS - i) * digits[i];
        }
        return sum % 11 == 0;
    }
}
