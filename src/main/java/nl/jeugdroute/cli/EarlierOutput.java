// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import nl.jeugdroute.exchange.json.AdviesStream.AdviesStreamTally;
import nl.jeugdroute.exchange.json.AnswerLine;

/** Earlier output: what an earlier run left in its file: whole lines, and perhaps a half one at the end. */
final class EarlierOutput {

    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final Set<String> ruleSets = new HashSet<>();
    private final ByteArrayOutputStream start = new ByteArrayOutputStream();
    private long lines;
    private long problems;
    private long position;
    private long previous;
    private long end;

    private EarlierOutput(Path file) {
        this.file = file;
    }

    /**
     * Reads the file through once.
     *
     * @throws CommandFailedException when something in it was not written by this command
     */
    static EarlierOutput read(Path file) throws IOException {
        EarlierOutput work = new EarlierOutput(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                work.take(buffer, count);
            }
        }
        if (!AnswerLine.canBePrefix(work.start.toByteArray())) {
            throw work.foreign();
        }
        return work;
    }

    private void take(byte[] buffer, int count) {
        int from = 0;
        for (int i = 0; i < count; i++) {
            if (buffer[i] == '\n') {
                keepStart(buffer, from, i);
                previous = end;
                end = position + i + 1;
                from = i + 1;
                countLine();
            }
        }
        keepStart(buffer, from, count);
        position += count;
    }

    private void keepStart(byte[] buffer, int from, int until) {
        start.write(buffer, from, Math.min(until - from, AnswerLine.PREFIX_LENGTH - start.size()));
    }

    private void countLine() {
        String ruleSet =
                AnswerLine.of(start.toByteArray()).orElseThrow(this::foreign).ruleSet();
        if (ruleSet == null) {
            problems++;
        } else {
            ruleSets.add(ruleSet);
        }
        lines++;
        start.reset();
    }

    private CommandFailedException foreign() {
        return new CommandFailedException("Regel " + (lines + 1) + " van \"" + file
                + "\" is geen advies en geen probleem. Is dit het goede bestand? Er is niets aan veranderd.");
    }

    /** How many whole lines there are, and in how many of them stands a problem. */
    AdviesStreamTally tally() {
        return new AdviesStreamTally(lines, problems);
    }

    /** The hashes of all rules that gave an advies. */
    Set<String> ruleSets() {
        return ruleSets;
    }

    /** Where the last whole line ends, in bytes. */
    long end() {
        return end;
    }

    /** The last whole line. */
    byte[] last() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.skipNBytes(previous);
            return in.readNBytes(Math.toIntExact(end - previous));
        }
    }
}
