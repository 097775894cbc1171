// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.io.IOException;
import java.io.OutputStream;
import nl.jeugdroute.contract.Regellezer.Regel;
import nl.jeugdroute.werk.Bron;
import org.jspecify.annotations.Nullable;

/** Cases a line each, from a sender who may be waiting for the answers to the lines before. */
record Regelbron(Regellezer regels, OutputStream antwoorden) implements Bron<Regel, IOException> {

    @Override
    public @Nullable Regel volgende() throws IOException {
        if (!regels.staatKlaar()) {
            antwoorden.flush();
        }
        return regels.volgende();
    }

    @Override
    public boolean staatKlaar() throws IOException {
        return regels.staatKlaar();
    }

    @Override
    public int omvang(Regel regel) {
        return GEWOON + regel.tekst().length;
    }
}
