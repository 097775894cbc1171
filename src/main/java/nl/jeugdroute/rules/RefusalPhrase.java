// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Refusal phrase: one way in which Dutch says no to somebody who asks for help, as a row of {@code weigeringen.csv}. Every
 * text of a pack is held against every phrase, so what is asked of a text is made once.
 */
public final class RefusalPhrase {

    /** Between three dots in the list: at most this many words. */
    private static final String BETWEEN = "(?:\\s+[\\p{L}\\p{N}'’-]+){0,6}?\\s+";

    private static final Pattern PARTS = Pattern.compile("[.,;:!?()]|\\s[–-]\\s");

    private final String words;
    private final List<String> unless;
    private final String start;
    private final Pattern phrase;
    private final List<Pattern> exceptions;

    /**
     * @param words the words in order; an asterisk stands for any ending, three dots for at most six words between
     * @param unless words that make it something else when they stand before it in the same part of the sentence
     */
    public RefusalPhrase(String words, List<String> unless) {
        this.words = words;
        this.unless = List.copyOf(unless);
        this.start = folded(words.strip().split("[\\s*]", 2)[0]);
        this.phrase = pattern(Arrays.stream(words.strip().split("\\s*\\.\\.\\.\\s*"))
                .map(part -> Arrays.stream(part.split("\\s+"))
                        .map(RefusalPhrase::ending)
                        .collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining(BETWEEN)));
        this.exceptions = unless.stream().map(word -> pattern(ending(word))).toList();
    }

    /** Whether the text says no in one of these ways. */
    public static boolean anyIn(String text, List<RefusalPhrase> phrases) {
        String folded = folded(text);
        return phrases.stream().anyMatch(phrase -> folded.contains(phrase.start) && phrase.isIn(text));
    }

    private boolean isIn(String text) {
        for (String part : PARTS.split(text)) {
            Matcher found = phrase.matcher(part);
            while (found.find()) {
                String before = part.substring(0, found.start());
                if (exceptions.stream().noneMatch(word -> word.matcher(before).find())) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RefusalPhrase that && words.equals(that.words) && unless.equals(that.unless);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, unless);
    }

    @Override
    public String toString() {
        return words;
    }

    // Letter by letter as the patterns compare them: a dotless i is an i.
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return folded.toString();
    }

    private static Pattern pattern(String phrase) {
        return Pattern.compile(bounded(phrase), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
