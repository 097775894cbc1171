// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word somebody probably meant: the nearest by typing errors, blind to capitals, accents and separators. */
final class Gelijkenis {

    private static final int LANGSTE_WOORD = 60;

    private Gelijkenis() {}

    /** The nearest of the known words, or null when none is near. */
    static @Nullable String naaste(String gegeven, Collection<String> bekend) {
        String kaal = kaal(gegeven);
        if (kaal.isEmpty() || kaal.length() > LANGSTE_WOORD) {
            return null;
        }
        String beste = null;
        int besteAfstand = Integer.MAX_VALUE;
        for (String woord : bekend) {
            String kaalWoord = kaal(woord);
            int afstand = afstand(kaal, kaalWoord);
            if (afstand <= ruimte(kaalWoord) && afstand < besteAfstand) {
                beste = woord;
                besteAfstand = afstand;
            }
        }
        return beste;
    }

    // A code such as S10 is so short that one other character is another code, not a typing error.
    private static int ruimte(String woord) {
        return woord.length() <= 3 ? 0 : Math.max(1, woord.length() / 4);
    }

    private static String kaal(String woord) {
        return Normalizer.normalize(woord, Normalizer.Form.NFD)
                .replaceAll("[^\\p{Alnum}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Damerau-Levenshtein: one wrong, missing, extra or swapped character costs one. */
    private static int afstand(String a, String b) {
        int[][] kosten = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            kosten[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            kosten[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int gelijk = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                kosten[i][j] =
                        Math.min(Math.min(kosten[i - 1][j], kosten[i][j - 1]) + 1, kosten[i - 1][j - 1] + gelijk);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    kosten[i][j] = Math.min(kosten[i][j], kosten[i - 2][j - 2] + 1);
                }
            }
        }
        return kosten[a.length()][b.length()];
    }
}
