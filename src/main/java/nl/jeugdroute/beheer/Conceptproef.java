// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.voorbeelden.Naloop;
import org.jspecify.annotations.Nullable;

/** Reads the rules folder as it would be with some files changed, beside the rules that are live. */
final class Conceptproef {

    private final Regelmapbestanden bestanden;
    private final Clock klok;

    Conceptproef(Regelmapbestanden bestanden, Clock klok) {
        this.bestanden = bestanden;
        this.klok = klok;
    }

    /**
     * What came of it.
     *
     * @param regels the rules as they would be, or null when they cannot be read
     * @param naloop what the examples of the pack say, or null when the rules cannot be read
     */
    record Uitslag(
            @Nullable Regelstand regels, List<Bevinding> bevindingen, @Nullable Naloop naloop)
            implements AutoCloseable {

        @Override
        public void close() {
            if (regels != null) {
                regels.sluit();
            }
        }

        boolean goed() {
            return bevindingen.isEmpty() && naloop != null && naloop.afwijkingen().isEmpty();
        }
    }

    Uitslag proef(String pakket, Map<String, @Nullable String> anders) {
        try {
            Path map = Files.createTempDirectory("jeugdroute-concept");
            try {
                bestanden.kopieer(map, anders);
                return lees(map, pakket);
            } finally {
                ruimOp(map);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Uitslag lees(Path map, String pakket) {
        try {
            Regelstand regels = Regelstand.lees(map, klok);
            Pakket eigen = regels.pakketten().stream()
                    .filter(kandidaat -> kandidaat.id().equals(pakket))
                    .findFirst()
                    .orElseThrow(() -> new NietGevonden("Het pakket " + pakket + " bestaat niet meer."));
            return new Uitslag(regels, List.of(), Naloop.van(regels, eigen, klok));
        } catch (RegelsOngeldig ongeldig) {
            return new Uitslag(null, ongeldig.bevindingen(), null);
        }
    }

    private static void ruimOp(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            for (Path pad : paden.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(pad);
            }
        }
    }
}
