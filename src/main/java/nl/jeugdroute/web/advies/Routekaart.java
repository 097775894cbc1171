// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The route map: stations at fixed places, with this case's way lit. Ready to draw, and the same as a list of words.
 *
 * @param titel what the map shows, in one sentence
 * @param hoogte height of the drawing; the width is always the same
 * @param crisis whether the safety lane is lit as "eerst dit"
 * @param vlag the flag at the main station, or null when no station of the map is the main route
 */
public record Routekaart(
        String titel,
        int hoogte,
        boolean crisis,
        List<Baan> banen,
        List<Lijnstuk> lijnen,
        @Nullable Vlag vlag) {

    public Routekaart {
        banen = List.copyOf(banen);
        lijnen = List.copyOf(lijnen);
    }

    /** How a station stands in this case. */
    public enum Stand {
        ADVIES,
        MEE,
        ONDERWEG,
        NIET;

        /** Id of the sign. */
        public String teken() {
            return "halte-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A lane with its stations.
     *
     * @param boven top of the tinted area, or -1 for the lane without one
     */
    public record Baan(String naam, int boven, int hoogte, boolean aan, List<Halte> haltes) {}

    /** A station; the name may take two lines. */
    public record Halte(String naam, int x, int y, Stand stand, String woord, List<Regel> regels, int woordhoogte) {}

    /** A line of text and where it stands. */
    public record Regel(String tekst, int y) {}

    /** A piece of line; {@code soort} is advies, mee or niet. */
    public record Lijnstuk(String soort, String pad) {}

    /** The flag with a word above the main station. */
    public record Vlag(int x, int y, String woord, int breedte) {}
}
