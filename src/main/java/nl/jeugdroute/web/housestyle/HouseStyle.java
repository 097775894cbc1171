// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.housestyle;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.DutchTime;

/**
 * House style: what a municipality sets of the look. The lighter and darker tones follow from its one colour, so that
 * they keep their distance; red, the colour of caution and the focus stay as they are, since they carry meaning.
 *
 * @param naam name beside the mark, may be empty
 * @param kleur {@code #rrggbb}, dark enough for white text on it; empty for the colour of the theme
 */
public record HouseStyle(String naam, String kleur) {

    /** WCAG 2.2 asks 4.5 for text; the colour is also text on a tint of itself, which takes a little. */
    private static final double MIN_CONTRAST = 5.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    public HouseStyle {
        naam = naam.strip();
        kleur = kleur.strip().toLowerCase(Locale.ROOT);
        if (!kleur.isEmpty()) {
            if (!COLOUR.matcher(kleur).matches()) {
                throw new InvalidHouseStyleException("jeugdroute.huisstijl.kleur is “" + kleur
                        + "”. Een kleur is # met zes tekens, zoals #0e5c63. Zet hem in YAML tussen aanhalingstekens.");
            }
            double contrast = contrastWithWhite(kleur);
            if (contrast < MIN_CONTRAST) {
                throw new InvalidHouseStyleException(String.format(
                        DutchTime.DUTCH,
                        "jeugdroute.huisstijl.kleur is “%s”. Wit daarop heeft een contrast van %.1f; nodig is %.1f. Kies"
                                + " een donkerder tint.",
                        kleur,
                        contrast,
                        MIN_CONTRAST));
            }
        }
    }

    /** The stylesheet that lays the colour over the theme; it sets nothing where no colour was chosen. */
    public String css() {
        if (kleur.isEmpty()) {
            return "";
        }
        return """
            .voorbeeld-theme {
              --jr-accent-700: color-mix(in oklab, %kleur% 55%, black);
              --jr-accent-600: color-mix(in oklab, %kleur% 78%, black);
              --jr-accent-500: %kleur%;
              --jr-accent-400: color-mix(in oklab, %kleur% 82%, white);
              --jr-accent-300: color-mix(in oklab, %kleur% 45%, white);
              --jr-accent-200: color-mix(in oklab, %kleur% 24%, white);
              --jr-accent-100: color-mix(in oklab, %kleur% 11%, white);
              --jr-accent-50: color-mix(in oklab, %kleur% 5%, white);
            }
            """.replace("%kleur%", kleur);
    }

    /** Contrast ratio as WCAG 2.2 defines it, from 1 to 21. */
    private static double contrastWithWhite(String colour) {
        double luminance = 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
        return 1.05 / (luminance + 0.05);
    }

    private static double channel(String colour, int location) {
        double part = HexFormat.fromHexDigits(colour, location, location + 2) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
