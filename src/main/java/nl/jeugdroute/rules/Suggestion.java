// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Suggestion: the nearest known word to what somebody wrote, so that a message can end with "Bedoelde u ...?". */
public final class Suggestion {

    private static final int MAX_VALUES = 30;

    /** Longer than this nothing is a typing error any more, and comparing would cost time. */
    private static final int MAX_WORD_LENGTH = 60;

    private Suggestion() {}

    /** A Dutch message: the value is not known, what is allowed, and the nearest one. */
    public static String unknown(String value, Collection<String> allowed) {
        StringBuilder message = new StringBuilder("\"" + brief(value) + "\" staat niet in de lijst");
        if (!allowed.isEmpty() && allowed.size() <= MAX_VALUES) {
            message.append(" (").append(String.join(", ", allowed)).append(')');
        }
        message.append('.');
        best(value, allowed)
                .ifPresent(best -> message.append(" Bedoelde u \"").append(best).append("\"?"));
        return message.toString();
    }

    /** The beginning of a text, so that a message stays readable. */
    public static String brief(String value) {
        return value.length() > MAX_WORD_LENGTH ? value.substring(0, MAX_WORD_LENGTH) + "..." : value;
    }

    /** The nearest allowed word, when it is near enough to be meant. */
    public static Optional<String> best(String value, Collection<String> allowed) {
        String bare = bare(value);
        if (bare.isEmpty() || bare.length() > MAX_WORD_LENGTH) {
            return Optional.empty();
        }
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String word : allowed) {
            String bareWord = bare(word);
            int distance = distance(bare, bareWord);
            if (distance <= tolerance(bareWord) && distance < bestDistance) {
                best = word;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    // A code such as S10 is so short that one other character is another code, not a typing error.
    private static int tolerance(String word) {
        boolean code = word.length() <= 3 && word.chars().anyMatch(Character::isDigit);
        return code ? 0 : Math.max(1, word.length() / 4);
    }

    private static String bare(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("[^\\p{Alnum}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Damerau-Levenshtein: one wrong, missing, extra or swapped character costs one. */
    private static int distance(String a, String b) {
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            costs[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            costs[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int substitution = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                costs[i][j] =
                        Math.min(Math.min(costs[i - 1][j], costs[i][j - 1]) + 1, costs[i - 1][j - 1] + substitution);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    costs[i][j] = Math.min(costs[i][j], costs[i - 2][j - 2] + 1);
                }
            }
        }
        return costs[a.length()][b.length()];
    }
}
