// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * CSV text: the bytes of a CSV file as text.
 *
 * @param text the text without its mark of UTF-8; from the first byte that is no UTF-8 on it is read as Windows-1252
 * @param broken where in the text the first byte stands that is no UTF-8; empty when all of it is
 * @param marked whether the file says of itself that it is UTF-8
 * @param isUtf16 whether the file is in the two-byte form of Unicode, so that the text says nothing
 */
public record CsvText(String text, OptionalInt broken, boolean marked, boolean isUtf16) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";
    private static final char FIRST_PRIVATE = '\uE000';

    /** So much of a file shows whether every other byte is nothing. */
    private static final int SAMPLE = 64;

    /** Reads the bytes of a file. */
    public static CsvText of(byte[] bytes) {
        if (isUtf16(bytes)) {
            return new CsvText("", OptionalInt.empty(), false, true);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean broken = decoder.decode(in, out, true).isError();
        String good = out.flip().toString();
        boolean marked = good.startsWith(MARK);
        String text = marked ? good.substring(1) : good;
        return broken
                ? new CsvText(
                        text + new String(bytes, in.position(), in.remaining(), WINDOWS),
                        OptionalInt.of(text.length()),
                        marked,
                        false)
                : new CsvText(text, OptionalInt.empty(), marked, false);
    }

    /** Hint about a byte that is no UTF-8, in Dutch. */
    public String notUtf8() {
        return marked
                ? "Hier staat een teken dat geen UTF-8 is, in een bestand dat verder UTF-8 is. Typ de tekst opnieuw en"
                        + " sla het bestand in Excel op als \"CSV UTF-8\"."
                : "Dit bestand is geen UTF-8. Sla het in Excel op als \"CSV UTF-8\".";
    }

    /** A character that does not occur in the text. */
    public char unusedCharacter() {
        char candidate = FIRST_PRIVATE;
        while (text.indexOf(candidate) >= 0) {
            candidate++;
        }
        return candidate;
    }

    /** The separator of a text: what stands most often in its first row, outside quotes. */
    public static char separator(String text) {
        int semicolons = 0;
        int commas = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (quoted) {
                continue;
            } else if (character == '\n' || character == '\r') {
                break;
            }
            semicolons += character == ';' ? 1 : 0;
            commas += character == ',' ? 1 : 0;
            tabs += character == '\t' ? 1 : 0;
        }
        char best = commas > semicolons ? ',' : ';';
        return tabs > Math.max(commas, semicolons) ? '\t' : best;
    }

    /** By its mark, or because every other byte is nothing. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFEFF || first == 0xFFFE) {
            return true;
        }
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        return even + odd >= length / 2 - 2 && length >= 8 && Math.abs(even - odd) >= length / 2 - 2;
    }
}
