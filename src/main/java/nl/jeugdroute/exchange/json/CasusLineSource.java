// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import nl.jeugdroute.exchange.json.ByteLineReader.ByteLine;
import nl.jeugdroute.pipeline.PipelineSource;
import org.jspecify.annotations.Nullable;

/** Casus line source: cases a line each, from a sender who may be waiting for the answers to the lines before. */
record CasusLineSource(ByteLineReader lines, OutputStream answers) implements PipelineSource<ByteLine, IOException> {

    @Override
    public @Nullable ByteLine next() throws IOException {
        if (!lines.isReady()) {
            answers.flush();
        }
        return lines.next();
    }

    @Override
    public boolean isReady() throws IOException {
        return lines.isReady();
    }

    @Override
    public int size(ByteLine line) {
        return ORDINARY + line.text().length;
    }
}
