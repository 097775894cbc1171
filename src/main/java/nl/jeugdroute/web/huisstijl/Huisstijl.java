// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.huisstijl;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a municipality sets of the look. The lighter and darker tones follow from its one colour, so that they keep their
 * distance; red, the colour of caution and the focus stay as they are, since they carry meaning.
 *
 * @param naam name beside the mark, may be empty
 * @param kleur {@code #rrggbb}, dark enough for white text on it; empty for the colour of the theme
 */
public record Huisstijl(String naam, String kleur) {

    /** WCAG 2.2 asks 4.5 for text; the colour is also text on a tint of itself, which takes a little. */
    private static final double MINSTE_CONTRAST = 5.5;

    private static final Pattern KLEUR = Pattern.compile("#[0-9a-fA-F]{6}");

    public Huisstijl {
        naam = naam.strip();
        kleur = kleur.strip().toLowerCase(Locale.ROOT);
        if (!kleur.isEmpty()) {
            if (!KLEUR.matcher(kleur).matches()) {
                throw new HuisstijlOngeldig("jeugdroute.huisstijl.kleur is “" + kleur
                        + "”. Een kleur is # met zes tekens, zoals #0e5c63. Zet hem in YAML tussen aanhalingstekens.");
            }
            double contrast = contrastMetWit(kleur);
            if (contrast < MINSTE_CONTRAST) {
                throw new HuisstijlOngeldig(String.format(
                        Locale.forLanguageTag("nl-NL"),
                        "jeugdroute.huisstijl.kleur is “%s”. Wit daarop heeft een contrast van %.1f; nodig is %.1f. Kies"
                                + " een donkerder tint.",
                        kleur,
                        contrast,
                        MINSTE_CONTRAST));
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
              --jr-accent-700: color-mix(in oklab, %1$s 55%%, black);
              --jr-accent-600: color-mix(in oklab, %1$s 78%%, black);
              --jr-accent-500: %1$s;
              --jr-accent-400: color-mix(in oklab, %1$s 82%%, white);
              --jr-accent-300: color-mix(in oklab, %1$s 45%%, white);
              --jr-accent-200: color-mix(in oklab, %1$s 24%%, white);
              --jr-accent-100: color-mix(in oklab, %1$s 11%%, white);
              --jr-accent-50: color-mix(in oklab, %1$s 5%%, white);
            }
            """.formatted(kleur);
    }

    /** Contrast ratio as WCAG 2.2 defines it, from 1 to 21. */
    private static double contrastMetWit(String kleur) {
        double helderheid = 0.2126 * kanaal(kleur, 1) + 0.7152 * kanaal(kleur, 3) + 0.0722 * kanaal(kleur, 5);
        return 1.05 / (helderheid + 0.05);
    }

    private static double kanaal(String kleur, int plek) {
        double deel = Integer.parseInt(kleur.substring(plek, plek + 2), 16) / 255.0;
        return deel <= 0.04045 ? deel / 12.92 : Math.pow((deel + 0.055) / 1.055, 2.4);
    }
}
