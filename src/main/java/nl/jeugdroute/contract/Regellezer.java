// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines of bytes without ever holding more than one line of the largest allowed size. */
public final class Regellezer {

    private static final int BUFFER = 64 * 1024;

    private final InputStream bron;
    private final int langste;
    private final byte[] buffer = new byte[BUFFER];
    private int van;
    private int tot;
    private long nummer;

    /** @param langste most bytes a line may have to be given back */
    public Regellezer(InputStream bron, int langste) {
        this.bron = bron;
        this.langste = langste;
    }

    /** A line without its end; {@code teLang} lines come without their text. */
    public record Regel(long nummer, byte[] tekst, boolean teLang) {

        boolean leeg() {
            for (byte teken : tekst) {
                if (teken != ' ' && teken != '\t' && teken != '\r') {
                    return false;
                }
            }
            return !teLang;
        }
    }

    /** The next line that is not blank, or null at the end. */
    public @Nullable Regel volgende() throws IOException {
        Regel regel = lees();
        while (regel != null && regel.leeg()) {
            regel = lees();
        }
        return regel;
    }

    /** Whether there is more to read without waiting for the sender. */
    boolean staatKlaar() throws IOException {
        for (int i = van; i < tot; i++) {
            if (buffer[i] == '\n') {
                return true;
            }
        }
        return bron.available() > 0;
    }

    private @Nullable Regel lees() throws IOException {
        if (van == tot && !vulAan()) {
            return null;
        }
        nummer++;
        ByteArrayOutputStream tekst = new ByteArrayOutputStream();
        boolean teLang = false;
        do {
            int einde = van;
            while (einde < tot && buffer[einde] != '\n') {
                einde++;
            }
            if (teLang || tekst.size() + (einde - van) > langste) {
                teLang = true;
                tekst.reset();
            } else {
                tekst.write(buffer, van, einde - van);
            }
            boolean compleet = einde < tot;
            van = compleet ? einde + 1 : einde;
            if (compleet) {
                break;
            }
        } while (vulAan());
        return new Regel(nummer, tekst.toByteArray(), teLang);
    }

    private boolean vulAan() throws IOException {
        int aantal = bron.read(buffer, 0, buffer.length);
        van = 0;
        tot = Math.max(aantal, 0);
        return aantal > 0;
    }
}
