// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Byte line reader: splits a stream into lines of bytes without ever holding more than one line of the largest allowed
 * size.
 */
public final class ByteLineReader {

    private static final int BUFFER = 64 * 1024;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream source;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int until;
    private long number;

    /** @param longest most bytes a line may have to be given back */
    public ByteLineReader(InputStream source, int longest) {
        this.source = source;
        this.longest = longest;
    }

    /** A line without its end; {@code tooLong} lines come without their text. */
    public record ByteLine(long number, byte[] text, boolean tooLong) {

        boolean isEmpty() {
            return !tooLong && isBlank(text, 0, text.length);
        }
    }

    /** The next line that is not blank, or null at the end. */
    public @Nullable ByteLine next() throws IOException {
        ByteLine line = read();
        while (line != null && line.isEmpty()) {
            line = read();
        }
        return line;
    }

    /**
     * Whether a line that is not blank can be read without waiting for the sender. Half a line is not enough, unless it
     * is longer than what we hold at once.
     */
    boolean isReady() throws IOException {
        while (true) {
            int end = end();
            if (end < until) {
                if (!isBlank(buffer, from, end)) {
                    return true;
                }
                number++;
                from = end + 1;
            } else if (until - from == buffer.length) {
                return true;
            } else if (source.available() <= 0 || !readMore()) {
                return false;
            }
        }
    }

    private @Nullable ByteLine read() throws IOException {
        if (from == until && !refill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean tooLong = false;
        do {
            int end = end();
            if (tooLong || text.size() + (end - from) > longest) {
                tooLong = true;
                text.reset();
            } else {
                text.write(buffer, from, end - from);
            }
            boolean complete = end < until;
            from = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        } while (refill());
        return new ByteLine(number, text.toByteArray(), tooLong);
    }

    /** Where the first line in the buffer ends, or the end of the buffer. */
    private int end() {
        int end = from;
        while (end < until && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean refill() throws IOException {
        from = 0;
        until = 0;
        return readMore();
    }

    private boolean readMore() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, until - from);
        until -= from;
        from = 0;
        int count = source.read(buffer, until, buffer.length - until);
        until += Math.max(count, 0);
        return count > 0;
    }

    // Files put one after the other may each begin with a byte order mark.
    private static boolean isBlank(byte[] text, int from, int until) {
        int i = from;
        if (until - from >= BOM.length && Arrays.equals(text, from, from + BOM.length, BOM, 0, BOM.length)) {
            i += BOM.length;
        }
        while (i < until && (text[i] == ' ' || text[i] == '\t' || text[i] == '\r')) {
            i++;
        }
        return i == until;
    }
}
