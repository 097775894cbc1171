// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.io.OutputStream;
import nl.jeugdroute.contract.Adviesstroom;
import nl.jeugdroute.contract.Adviesstroom.Telling;
import nl.jeugdroute.contract.Uitkomst;
import nl.jeugdroute.contract.Uitkomst.Geweigerd;

/** Writes answers as one JSON array, an answer a line. */
final class Lijstschrijver {

    private final OutputStream uit;
    private long casussen;
    private long problemen;

    Lijstschrijver(OutputStream uit) throws IOException {
        this.uit = uit;
        uit.write('[');
    }

    void schrijf(Uitkomst uitkomst) throws IOException {
        if (casussen > 0) {
            uit.write(',');
        }
        uit.write('\n');
        uit.write(Adviesstroom.alsJson(uitkomst));
        casussen++;
        problemen += uitkomst instanceof Geweigerd ? 1 : 0;
    }

    Telling sluit() throws IOException {
        uit.write('\n');
        uit.write(']');
        uit.write('\n');
        return new Telling(casussen, problemen);
    }
}
