// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 reader: the text of a stream that must be UTF-8, and where it is not. A reader of the library throws away what
 * it read together with the wrong byte, so that nobody knows the place any more.
 */
final class Utf8Reader extends Reader {

    private static final int BUFFER = 16 * 1024;
    private static final char BOM = '\uFEFF';

    private final InputStream source;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer text = CharBuffer.allocate(BUFFER).flip();
    private boolean begun;
    private boolean ended;
    private long line = 1;
    private long column = 1;
    private char previous;

    /** The text without a byte order mark at its beginning; nothing is read yet. */
    Utf8Reader(InputStream source) {
        this.source = source;
    }

    /** @throws CharacterCodingException at the first byte that is no UTF-8; {@link #position} is its place then */
    @Override
    public int read(char[] target, int from, int count) throws IOException {
        while (!text.hasRemaining()) {
            if (!decode()) {
                return -1;
            }
        }
        int given = Math.min(count, text.remaining());
        text.get(target, from, given);
        for (int i = from; i < from + given; i++) {
            pass(target[i]);
        }
        return given;
    }

    /** Decodes what comes next; gives whether there was anything. What comes before a wrong byte is given first. */
    private boolean decode() throws IOException {
        text.clear();
        CoderResult result = decoder.decode(bytes, text, ended);
        text.flip();
        if (!begun && text.hasRemaining()) {
            begun = true;
            if (text.get(0) == BOM) {
                text.get();
            }
        }
        if (text.hasRemaining()) {
            return true;
        }
        if (result.isError()) {
            result.throwException();
        }
        if (ended) {
            return false;
        }
        bytes.compact();
        int read = source.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        ended = read < 0;
        return true;
    }

    // As Jackson counts lines.
    private void pass(char character) {
        if (character == '\r' || character == '\n' && previous != '\r') {
            line++;
        }
        column = character == '\r' || character == '\n' ? 1 : column + 1;
        previous = character;
    }

    /** Where the text given so far ends, in words. */
    String position() {
        return " op regel " + line + ", positie " + column;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
