// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.woorden;

import java.util.Locale;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.advies.Sterkte;

/**
 * A word with a sign and its own border.
 *
 * @param soort the look: aanname, voorlopig, moet, kan, or the standing of a pack
 * @param icoon id of the sign, empty for none
 */
public record Label(String soort, String tekst, String icoon) {

    public static final Label AANNAME = new Label("aanname", "Aanname", "golven");
    public static final Label VOORLOPIG = new Label("voorlopig", "Voorlopig", "halfvol");

    /** Only for what is proven over everything that is still open. */
    public static final Label STAAT_VAST = new Label("vast", "Staat vast", "vol");

    /** The label of a duty or a recommendation. */
    public static Label van(Sterkte sterkte) {
        return switch (sterkte) {
            case MOET -> new Label("moet", "Moet", "");
            case KAN -> new Label("kan", "Kan", "");
        };
    }

    /** The label of a pack. */
    public static Label van(Setstatus status) {
        String icoon = switch (status) {
            case GELDEND -> "vink";
            case CONCEPT -> "potlood";
            case HISTORISCH, VERLOPEN -> "klok";
        };
        String woord = status.name().charAt(0) + status.name().substring(1).toLowerCase(Locale.ROOT);
        return new Label(woord.toLowerCase(Locale.ROOT), woord, icoon);
    }
}
