// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.tabel;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The nearest known word to what somebody wrote, so that a message can end with "Bedoelde u ...?". */
public final class Suggestie {

    private static final int MEESTE_WAARDEN = 30;

    /** Longer than this nothing is a typing error any more, and comparing would cost time. */
    private static final int LANGSTE_WOORD = 60;

    private Suggestie() {}

    /** A Dutch message: the value is not known, what is allowed, and the nearest one. */
    public static String onbekend(String waarde, Collection<String> toegestaan) {
        String kort = waarde.length() > LANGSTE_WOORD ? waarde.substring(0, LANGSTE_WOORD) + "..." : waarde;
        StringBuilder melding = new StringBuilder("\"" + kort + "\" staat niet in de lijst");
        if (!toegestaan.isEmpty() && toegestaan.size() <= MEESTE_WAARDEN) {
            melding.append(" (").append(String.join(", ", toegestaan)).append(')');
        }
        melding.append('.');
        beste(waarde, toegestaan)
                .ifPresent(
                        beste -> melding.append(" Bedoelde u \"").append(beste).append("\"?"));
        return melding.toString();
    }

    /** The nearest allowed word, when it is near enough to be meant. */
    public static Optional<String> beste(String waarde, Collection<String> toegestaan) {
        String kaal = kaal(waarde);
        if (kaal.isEmpty() || kaal.length() > LANGSTE_WOORD) {
            return Optional.empty();
        }
        String beste = null;
        int besteAfstand = Integer.MAX_VALUE;
        for (String woord : toegestaan) {
            String kaalWoord = kaal(woord);
            int afstand = afstand(kaal, kaalWoord);
            if (afstand <= ruimte(kaalWoord) && afstand < besteAfstand) {
                beste = woord;
                besteAfstand = afstand;
            }
        }
        return Optional.ofNullable(beste);
    }

    // A code such as S10 is so short that one other character is another code, not a typing error.
    private static int ruimte(String woord) {
        boolean code = woord.length() <= 3 && woord.chars().anyMatch(Character::isDigit);
        return code ? 0 : Math.max(1, woord.length() / 4);
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
