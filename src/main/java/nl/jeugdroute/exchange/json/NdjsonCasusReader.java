// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.privacy.LoggableFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** NDJSON casus reader: cases as NDJSON, read one by one for who wants the cases themselves and no advies yet. */
public final class NdjsonCasusReader {

    private static final Logger LOG = LoggerFactory.getLogger(NdjsonCasusReader.class);

    private NdjsonCasusReader() {}

    /**
     * Casus line: one line.
     *
     * @param number the line as an editor counts it
     * @param casus the case, or null when the line is no good case
     * @param reden why it is no good case, in Dutch and without its content; empty when it is one
     */
    public record CasusLine(long number, @Nullable Casus casus, String reden) {}

    /** Reads line by line; blank lines are skipped. A failing stream throws {@link UncheckedIOException}. */
    public static Stream<CasusLine> read(InputStream source, CasusReader reader) {
        ByteLineReader lines = new ByteLineReader(source, CasusReader.MAX_CASUS_SIZE);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new CasusLineIterator(lines, reader), Spliterator.ORDERED), false);
    }

    private static final class CasusLineIterator implements Iterator<CasusLine> {

        private final ByteLineReader lines;
        private final CasusReader reader;
        private ByteLineReader.@Nullable ByteLine next;

        CasusLineIterator(ByteLineReader lines, CasusReader reader) {
            this.lines = lines;
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            try {
                if (next == null) {
                    next = lines.next();
                }
                return next != null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public CasusLine next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            ByteLineReader.ByteLine line = next;
            next = null;
            return read(line);
        }

        private CasusLine read(ByteLineReader.ByteLine line) {
            if (line.tooLong()) {
                return new CasusLine(line.number(), null, ProbleemDto.tooLarge().detail());
            }
            try {
                CasusReadResult readResult = reader.read(JsonTextReader.read(line.text()));
                return readResult instanceof CasusReadResult.ValidCasus parsed
                        ? new CasusLine(line.number(), parsed.casus(), "")
                        : new CasusLine(line.number(), null, joinErrors((RejectedCasus) readResult));
            } catch (UnreadableJsonException unreadable) {
                return new CasusLine(line.number(), null, sentence(unreadable.error()));
            } catch (RuntimeException failure) {
                LOG.error("Onverwachte fout bij een casus", LoggableFailure.withoutContent(failure));
                return new CasusLine(line.number(), null, ProbleemDto.failure().detail());
            }
        }

        private static String joinErrors(RejectedCasus errors) {
            return errors.errors().stream().map(CasusLineIterator::sentence).collect(Collectors.joining(" "));
        }

        private static String sentence(InvoerfoutDto error) {
            return error.pointer().isEmpty() ? error.melding() : error.pointer() + ": " + error.melding();
        }
    }
}
