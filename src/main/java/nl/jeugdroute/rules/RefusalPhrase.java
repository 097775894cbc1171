// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Refusal phrase: one way in which Dutch says no to somebody who asks for help, as a row of {@code weigeringen.csv}.
 *
 * @param words the words in order; an asterisk stands for any ending, three dots for at most six words between
 * @param unless words that make it something else when they stand before it in the same part of the sentence
 */
public record RefusalPhrase(String words, List<String> unless) {

    /** Between three dots in the list: at most this many words. */
    private static final String BETWEEN = "(?:\\s+[\\p{L}\\p{N}'’-]+){0,6}?\\s+";

    public RefusalPhrase {
        unless = List.copyOf(unless);
    }

    /** Whether the text says no in this way. */
    public boolean isIn(String text) {
        for (String part : text.split("[.,;:!?()]|\\s[–-]\\s")) {
            Matcher found = pattern().matcher(part);
            while (found.find()) {
                String before = part.substring(0, found.start());
                if (unless.stream().noneMatch(word -> word(word).matcher(before).find())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Pattern pattern() {
        String phrase = Arrays.stream(words.strip().split("\\s*\\.\\.\\.\\s*"))
                .map(part -> Arrays.stream(part.split("\\s+"))
                        .map(RefusalPhrase::ending)
                        .collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining(BETWEEN));
        return Pattern.compile(bounded(phrase), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Pattern word(String word) {
        return Pattern.compile(bounded(ending(word)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String ending(String word) {
        return word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                : Pattern.quote(word);
    }

    private static String bounded(String phrase) {
        return "(?<![\\p{L}\\p{N}])(?:" + phrase + ")(?![\\p{L}\\p{N}])";
    }
}
