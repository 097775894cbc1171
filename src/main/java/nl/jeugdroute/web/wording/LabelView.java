// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.wording;

import java.util.Locale;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Sterkte;

/**
 * Label view: a word with a sign and its own border.
 *
 * @param kind the look: aanname, voorlopig, moet, kan, or the standing of a pack
 * @param icon id of the sign, empty for none
 */
public record LabelView(String kind, String text, String icon) {

    public static final LabelView ASSUMPTION = new LabelView("aanname", "Aanname", "golven");
    public static final LabelView VOORLOPIG = new LabelView("voorlopig", "Voorlopig", "halfvol");

    /** Only for what is proven over everything that is still open. */
    public static final LabelView ESTABLISHED = new LabelView("vast", "Staat vast", "vol");

    /** The label of a duty or a recommendation. */
    public static LabelView of(Sterkte strength) {
        return switch (strength) {
            case MOET -> new LabelView("moet", "Moet", "");
            case KAN -> new LabelView("kan", "Kan", "");
        };
    }

    /** The label of a pack. */
    public static LabelView of(RuleSetStatus status) {
        String icon = switch (status) {
            case GELDEND -> "vink";
            case CONCEPT -> "potlood";
            case HISTORISCH, VERLOPEN -> "klok";
        };
        String word = status.name().charAt(0) + status.name().substring(1).toLowerCase(Locale.ROOT);
        return new LabelView(word.toLowerCase(Locale.ROOT), word, icon);
    }
}
