// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines of bytes without ever holding more than one line of the largest allowed size. */
public final class Regellezer {

    private static final int BUFFER = 64 * 1024;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

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
            return !teLang && blanco(tekst, 0, tekst.length);
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

    /**
     * Whether a line that is not blank can be read without waiting for the sender. Half a line is not enough, unless it is
     * longer than what we hold at once.
     */
    boolean staatKlaar() throws IOException {
        while (true) {
            int einde = einde();
            if (einde < tot) {
                if (!blanco(buffer, van, einde)) {
                    return true;
                }
                nummer++;
                van = einde + 1;
            } else if (tot - van == buffer.length) {
                return true;
            } else if (bron.available() <= 0 || !leesErbij()) {
                return false;
            }
        }
    }

    private @Nullable Regel lees() throws IOException {
        if (van == tot && !vulAan()) {
            return null;
        }
        nummer++;
        ByteArrayOutputStream tekst = new ByteArrayOutputStream();
        boolean teLang = false;
        do {
            int einde = einde();
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

    /** Where the first line in the buffer ends, or the end of the buffer. */
    private int einde() {
        int einde = van;
        while (einde < tot && buffer[einde] != '\n') {
            einde++;
        }
        return einde;
    }

    private boolean vulAan() throws IOException {
        van = 0;
        tot = 0;
        return leesErbij();
    }

    private boolean leesErbij() throws IOException {
        System.arraycopy(buffer, van, buffer, 0, tot - van);
        tot -= van;
        van = 0;
        int aantal = bron.read(buffer, tot, buffer.length - tot);
        tot += Math.max(aantal, 0);
        return aantal > 0;
    }

    // Files put one after the other may each begin with a byte order mark.
    private static boolean blanco(byte[] tekst, int van, int tot) {
        int i = van;
        if (tot - van >= BOM.length && Arrays.equals(tekst, van, van + BOM.length, BOM, 0, BOM.length)) {
            i += BOM.length;
        }
        while (i < tot && (tekst[i] == ' ' || tekst[i] == '\t' || tekst[i] == '\r')) {
            i++;
        }
        return i == tot;
    }
}
