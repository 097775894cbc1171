// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.io.Serializable;
import java.util.Comparator;

/** Natural order: orders ids as people do: letters by letter, numbers by value, so A2 comes before A10. */
public final class NaturalOrder implements Comparator<String>, Serializable {

    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private static final long serialVersionUID = 1L;

    private NaturalOrder() {}

    // Walks the characters without making new texts: every advies sorts its reasons with this.
    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a, i) && isDigit(b, j)) {
                int endA = end(a, i);
                int endB = end(b, j);
                int difference = compareNumbers(a, i, endA, b, j, endB);
                if (difference != 0) {
                    return difference;
                }
                i = endA;
                j = endB;
            } else {
                int difference = Character.compare(a.charAt(i++), b.charAt(j++));
                if (difference != 0) {
                    return difference;
                }
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static boolean isDigit(String text, int position) {
        char character = text.charAt(position);
        return character >= '0' && character <= '9';
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text, end)) {
            end++;
        }
        return end;
    }

    /** Compares two runs of digits by value: without leading zeros the longer one is larger. */
    private static int compareNumbers(String a, int fromA, int untilA, String b, int fromB, int untilB) {
        int i = skipZeros(a, fromA, untilA);
        int j = skipZeros(b, fromB, untilB);
        if (untilA - i != untilB - j) {
            return Integer.compare(untilA - i, untilB - j);
        }
        while (i < untilA) {
            int difference = Character.compare(a.charAt(i++), b.charAt(j++));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int skipZeros(String text, int from, int until) {
        int start = from;
        while (start < until - 1 && text.charAt(start) == '0') {
            start++;
        }
        return start;
    }
}
