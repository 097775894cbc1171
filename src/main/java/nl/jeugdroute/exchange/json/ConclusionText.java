// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;

/**
 * Conclusion text: a conclusion as the contract and recorded adviezen write it, such as
 * {@code ROUTE SAVE_WERKER(INZET) VOOR S10}. Inside, a conclusion is never a text.
 */
public final class ConclusionText {

    /** The provision is one word at the end, so that a remark in sentences keeps all of its words. */
    private static final Pattern FORM =
            Pattern.compile("(?<kind>\\S+) (?<value>.*?)(?: VOOR (?<voorziening>\\S+))?", Pattern.DOTALL);

    private ConclusionText() {}

    /** The text of a conclusion. */
    public static String write(ConclusionKey conclusion) {
        String text = conclusion.kind() + " " + conclusion.value().code();
        return conclusion.voorziening() == null ? text : text + " VOOR " + conclusion.voorziening();
    }

    /**
     * The conclusion with this text.
     *
     * @throws IllegalArgumentException when it is not the text of a conclusion
     */
    public static ConclusionKey read(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a conclusion is written as KIND value, not as \"" + text + "\"");
        }
        return ConclusionKey.of(
                ConclusionKind.valueOf(parts.group("kind")), parts.group("value"), parts.group("voorziening"));
    }
}
