// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import nl.jeugdroute.contract.Adviesstroom.Telling;
import nl.jeugdroute.contract.Antwoordregel;

/** What an earlier run left in its file: whole lines, and perhaps a half one at the end. */
final class Eerderwerk {

    private static final int BUFFER = 64 * 1024;

    private final Path bestand;
    private final Set<String> regelsets = new HashSet<>();
    private final ByteArrayOutputStream begin = new ByteArrayOutputStream();
    private long regels;
    private long problemen;
    private long plaats;
    private long vorige;
    private long einde;

    private Eerderwerk(Path bestand) {
        this.bestand = bestand;
    }

    /**
     * Reads the file through once.
     *
     * @throws Onbruikbaar when something in it was not written by this command
     */
    static Eerderwerk lees(Path bestand) throws IOException {
        Eerderwerk werk = new Eerderwerk(bestand);
        try (InputStream in = Files.newInputStream(bestand)) {
            byte[] buffer = new byte[BUFFER];
            for (int aantal = in.read(buffer); aantal > 0; aantal = in.read(buffer)) {
                werk.neem(buffer, aantal);
            }
        }
        if (!Antwoordregel.kanBeginZijn(werk.begin.toByteArray())) {
            throw werk.vreemd();
        }
        return werk;
    }

    private void neem(byte[] buffer, int aantal) {
        int van = 0;
        for (int i = 0; i < aantal; i++) {
            if (buffer[i] == '\n') {
                bewaarBegin(buffer, van, i);
                vorige = einde;
                einde = plaats + i + 1;
                van = i + 1;
                telRegel();
            }
        }
        bewaarBegin(buffer, van, aantal);
        plaats += aantal;
    }

    private void bewaarBegin(byte[] buffer, int van, int tot) {
        begin.write(buffer, van, Math.min(tot - van, Antwoordregel.BEGIN - begin.size()));
    }

    private void telRegel() {
        String regelset =
                Antwoordregel.van(begin.toByteArray()).orElseThrow(this::vreemd).regelset();
        if (regelset == null) {
            problemen++;
        } else {
            regelsets.add(regelset);
        }
        regels++;
        begin.reset();
    }

    private Onbruikbaar vreemd() {
        return new Onbruikbaar("Regel " + (regels + 1) + " van \"" + bestand
                + "\" is geen advies en geen probleem. Is dit het goede bestand? Er is niets aan veranderd.");
    }

    /** How many whole lines there are, and in how many of them stands a problem. */
    Telling telling() {
        return new Telling(regels, problemen);
    }

    /** The hashes of all rules that gave an advies. */
    Set<String> regelsets() {
        return regelsets;
    }

    /** Where the last whole line ends, in bytes. */
    long einde() {
        return einde;
    }

    /** The last whole line. */
    byte[] laatste() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(bestand))) {
            in.skipNBytes(vorige);
            return in.readNBytes(Math.toIntExact(einde - vorige));
        }
    }
}
