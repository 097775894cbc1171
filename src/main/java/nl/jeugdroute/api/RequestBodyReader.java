// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.ProbleemDto;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Request body reader: takes in the body of a request: one case of limited size, or a stream of cases of any length.
 */
final class RequestBodyReader {

    private RequestBodyReader() {}

    /** The body, read no further than one case can be. */
    static byte[] readCasus(HttpServletRequest request) throws IOException {
        refuseCompression(request);
        if (request.getContentLengthLong() > CasusReader.MAX_CASUS_SIZE) {
            throw new ProblemException(ProbleemDto.tooLarge());
        }
        byte[] text = request.getInputStream().readNBytes(CasusReader.MAX_CASUS_SIZE + 1);
        if (text.length > CasusReader.MAX_CASUS_SIZE) {
            throw new ProblemException(ProbleemDto.tooLarge());
        }
        return text;
    }

    /**
     * The whole body as a stream that can be answered while it is read.
     *
     * <p>Most clients send everything before they read anything. Answering such a client line by line would end with
     * both sides waiting, so a large body first goes to a temporary file, readable by this account only and gone as
     * soon as it is closed. Memory stays the same whatever the length.
     */
    static InputStream stream(HttpServletRequest request) throws IOException {
        refuseCompression(request);
        InputStream source = request.getInputStream();
        byte[] start = source.readNBytes(CasusReader.MAX_CASUS_SIZE);
        if (start.length < CasusReader.MAX_CASUS_SIZE) {
            return new ByteArrayInputStream(start);
        }
        FileChannel file = FileChannel.open(
                Files.createTempFile("jeugdroute-", ".ndjson"),
                Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        try {
            byte[] chunk = start;
            for (int count = start.length; count > 0; count = source.read(chunk)) {
                save(file, ByteBuffer.wrap(chunk, 0, count));
            }
            file.position(0);
            return Channels.newInputStream(file);
        } catch (IOException | RuntimeException error) {
            file.close();
            throw error;
        }
    }

    // Our disk that is full is no client that went away: it must be heard of.
    private static void save(FileChannel file, ByteBuffer chunk) {
        try {
            while (chunk.hasRemaining()) {
                file.write(chunk);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void refuseCompression(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !"identity".equals(encoding.toLowerCase(Locale.ROOT))) {
            throw new ProblemException(HttpProblems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(), new HttpHeaders()));
        }
    }
}
