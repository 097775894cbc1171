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
import org.jspecify.annotations.Nullable;

/**
 * Earlier output: what an earlier run left in its file: whole lines, and perhaps at the end a half one, or one that says
 * that the answers are not complete.
 */
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
    private boolean incomplete;

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
                from = i + 1;
                takeLine(position + from);
            }
        }
        keepStart(buffer, from, count);
        position += count;
    }

    private void keepStart(byte[] buffer, int from, int until) {
        start.write(buffer, from, Math.min(until - from, AnswerLine.PREFIX_LENGTH - start.size()));
    }

    private void takeLine(long lineEnd) {
        AnswerLine line = AnswerLine.of(start.toByteArray()).orElseThrow(this::foreign);
        start.reset();
        if (incomplete) {
            throw foreign();
        }
        incomplete = line.incomplete();
        if (!incomplete) {
            previous = end;
            end = lineEnd;
            count(line.ruleSet());
        }
    }

    private void count(@Nullable String ruleSet) {
        if (ruleSet == null) {
            problems++;
        } else {
            ruleSets.add(ruleSet);
        }
        lines++;
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
