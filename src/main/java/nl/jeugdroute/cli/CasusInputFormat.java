// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.JsonTextReader;
import nl.jeugdroute.exchange.json.UnreadableJsonException;

/**
 * Casus input format: in which form cases are given. It is told by the content, and a stream is not held up longer than
 * needed.
 */
enum CasusInputFormat {
    /** Nothing at all. */
    EMPTY,
    /** One case over several lines. */
    SINGLE,
    /** A JSON array of cases. */
    ARRAY,
    /** A case a line. */
    LINES;

    private static final int HEAD = CasusReader.MAX_CASUS_SIZE;

    /** The form of what comes; leaves the stream where it was. */
    static CasusInputFormat of(BufferedInputStream in) throws IOException {
        in.mark(HEAD + 2);
        try {
            String first = firstLine(in);
            // A whole case on the first line is enough: one such case is answered like a stream of one.
            if (isObject(first)) {
                return LINES;
            }
            in.reset();
            return ofHeader(text(in.readNBytes(HEAD)), in.read() == -1);
        } finally {
            in.reset();
        }
    }

    private static CasusInputFormat ofHeader(String header, boolean allRead) {
        List<String> lines = header.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            return allRead ? EMPTY : LINES;
        }
        boolean list = lines.get(0).startsWith("[");
        if (allRead && isJson(header)) {
            return list ? ARRAY : lines.get(0).startsWith("{") ? SINGLE : LINES;
        }
        // From here on something is broken or goes on beyond the head; whole cases on a line then mean a case a line.
        if (lines.stream().anyMatch(CasusInputFormat::isObject)) {
            return LINES;
        }
        if (list) {
            return ARRAY;
        }
        boolean prettyPrinted = lines.stream().skip(1).anyMatch(line -> line.matches("[\"}\\]].*"));
        return lines.get(0).startsWith("{") && prettyPrinted ? SINGLE : LINES;
    }

    private static String firstLine(BufferedInputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = 0;
        for (int character = in.read(); character != -1 && read < HEAD; character = in.read()) {
            read++;
            if (character != '\n') {
                line.write(character);
            } else if (text(line.toByteArray()).isBlank()) {
                line.reset();
            } else {
                break;
            }
        }
        return text(line.toByteArray()).strip();
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isObject(String line) {
        return line.startsWith("{") && isJson(line);
    }

    private static boolean isJson(String text) {
        try {
            JsonTextReader.read(text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (UnreadableJsonException unreadable) {
            return false;
        }
    }
}
