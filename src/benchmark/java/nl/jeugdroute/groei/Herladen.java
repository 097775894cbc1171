// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.groei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.groei.Meter.Gemeten;
import nl.jeugdroute.herladen.Keuring;
import nl.jeugdroute.regels.Regelstand;

/**
 * From a changed table to rules that are read, tried on every example, proven and warm, ready to replace the ones that count.
 * Nothing is remembered of earlier rounds: every round is a text nobody has seen before.
 */
final class Herladen {

    private static final int RONDEN = 11;

    private Herladen() {}

    /** The median time after a change in this file, in seconds, in a program that has been at work for a while. */
    static double meet(Path map, String bestand, Clock klok) {
        Keuring keuring = new Keuring(klok);
        Regelstand stand = keuring.lees(map);
        List<Double> tijden = new ArrayList<>();
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            wijzig(map.resolve(bestand), ronde);
            Regelstand eerder = stand;
            Gemeten<Regelstand> gemeten = Meter.meet(() -> keuring.lees(map, eerder));
            eerder.sluit();
            stand = gemeten.uitkomst();
            tijden.add(gemeten.seconden());
        }
        stand.sluit();
        return Meter.mediaan(tijden.subList(RONDEN / 2, RONDEN));
    }

    /** Lengthens the first sentence that ends a cell. */
    private static void wijzig(Path bestand, int ronde) {
        try {
            String tekst = Files.readString(bestand);
            int einde = tekst.indexOf(".;", tekst.indexOf("\r\n"));
            String zonder = tekst.substring(0, einde).replaceAll(" \\(proef \\d+\\)$", "");
            Files.writeString(bestand, zonder + " (proef " + ronde + ")" + tekst.substring(einde));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
