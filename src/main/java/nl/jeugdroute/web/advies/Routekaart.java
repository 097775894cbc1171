// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

    /**
     * The same map with every station marked that this case calls at here and not on the other map, the other way round, or
     * otherwise. A place that the other rules do not have counts as not called at.
     */
    public Routekaart naast(Routekaart ander) {
        Map<String, Halte> daar = new HashMap<>();
        ander.banen.forEach(baan -> baan.haltes().forEach(halte -> daar.put(plek(baan, halte), halte)));
        List<Baan> gemerkt = banen.stream()
                .map(baan -> new Baan(
                        baan.naam(),
                        baan.boven(),
                        baan.hoogte(),
                        baan.aan(),
                        baan.haltes().stream()
                                .map(halte -> halte.naast(daar.get(plek(baan, halte))))
                                .toList()))
                .toList();
        String anders = gemerkt.stream()
                .flatMap(baan -> baan.haltes().stream())
                .filter(Halte::anders)
                .map(halte -> halte.naam() + " (" + halte.woord() + ")")
                .collect(Collectors.joining(", "));
        return new Routekaart(
                titel + (anders.isEmpty() ? "" : " Anders dan op de andere kaart: " + anders + "."),
                hoogte,
                crisis,
                gemerkt,
                lijnen,
                vlag);
    }

    private static String plek(Baan baan, Halte halte) {
        return baan.naam() + halte.x();
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

    /**
     * A station; the name may take two lines.
     *
     * @param anders whether it stands otherwise on the map this one lies beside
     */
    public record Halte(
            String naam, int x, int y, Stand stand, String woord, List<Regel> regels, int woordhoogte, boolean anders) {

        /** In the units of the drawing; on average, for most letters are narrower. */
        private static final int LETTERBREEDTE = 7;

        private static final int KADERRAND = 6;

        /** How wide a frame round the station with its words is. */
        public int kaderbreedte() {
            int langste = regels.stream()
                    .mapToInt(regel -> regel.tekst().length())
                    .max()
                    .orElse(0);
            return Math.max(langste, woord.length()) * LETTERBREEDTE + 2 * KADERRAND;
        }

        /** Whether this case calls here. */
        boolean telt() {
            return stand == Stand.ADVIES || stand == Stand.MEE;
        }

        /** What a reader would do here: the same for all stations that are not called at. */
        private String betekenis() {
            return telt() ? woord : "";
        }

        private Halte naast(@Nullable Halte ander) {
            boolean verschilt = !betekenis().equals(ander == null ? "" : ander.betekenis());
            return new Halte(naam, x, y, stand, woord, regels, woordhoogte, verschilt);
        }
    }

    /** A line of text and where it stands. */
    public record Regel(String tekst, int y) {}

    /** A piece of line; {@code soort} is advies, mee or niet. */
    public record Lijnstuk(String soort, String pad) {}

    /** The flag with a word above the main station. */
    public record Vlag(int x, int y, String woord, int breedte) {}
}
