// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says how far a run came and how to go on with it. */
final class Vervolg {

    private static final Locale NL = Locale.forLanguageTag("nl");

    private final List<String> argumenten;
    private final @Nullable Path bestand;

    /**
     * For a run that was asked for like this.
     *
     * @param bestand where the answers go, or null for standard output
     */
    Vervolg(List<String> argumenten, @Nullable Path bestand) {
        this.argumenten = argumenten;
        this.bestand = bestand;
    }

    /** After a run that ended before its time, with so many whole answers. */
    String na(String aanleiding, long casussen) {
        return na(aanleiding + String.format("%n") + staan(casussen) + " helemaal in " + plaats() + ".");
    }

    /** After a run that ended before its time. */
    String na(String aanleiding) {
        String begin = bestand == null ? "Staat de uitvoer in een bestand? Ga dan verder met: " : "Ga verder met: ";
        return aanleiding + String.format("%n") + begin + opdracht();
    }

    /** After a run that went on with the file. */
    String erbij(long eerst, long nu) {
        return String.format(
                NL,
                "%s al in %s. Er kwamen er %,d bij.",
                eerst == 1 ? "1 casus stond" : String.format(NL, "%,d casussen stonden", eerst),
                plaats(),
                nu - eerst);
    }

    private static String staan(long casussen) {
        return casussen == 1 ? "1 casus staat" : String.format(NL, "%,d casussen staan", casussen);
    }

    private String plaats() {
        return bestand == null ? "de uitvoer" : "\"" + bestand + "\"";
    }

    private String opdracht() {
        List<String> woorden = new ArrayList<>(List.of("jeugdroute"));
        argumenten.stream().filter(woord -> !"--overschrijf".equals(woord)).forEach(woorden::add);
        if (bestand == null) {
            woorden.addAll(List.of("--uit", "BESTAND"));
        }
        if (!woorden.contains("--verder")) {
            woorden.add("--verder");
        }
        return woorden.stream()
                .map(woord -> woord.indexOf(' ') < 0 ? woord : '"' + woord + '"')
                .collect(Collectors.joining(" "));
    }
}
