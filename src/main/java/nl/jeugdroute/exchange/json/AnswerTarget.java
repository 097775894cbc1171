// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.jeugdroute.exchange.json.AdviesStream.AdviesStreamTally;

/**
 * Answer target: writes answers as they come, one a line or as the elements of an array, and never ends in silence: where
 * the work stops early, the last thing written says what was not answered.
 */
final class AnswerTarget {

    private final OutputStream out;
    private final boolean array;
    private AdviesStreamTally tally = new AdviesStreamTally(0, 0);
    private String last = "";
    private boolean begun;
    private boolean takesMore = true;

    private AnswerTarget(OutputStream out, boolean array) {
        this.out = out;
        this.array = array;
    }

    static AnswerTarget lines(OutputStream out) {
        return new AnswerTarget(out, false);
    }

    static AnswerTarget array(OutputStream out) {
        return new AnswerTarget(out, true);
    }

    /**
     * Stream answer: the JSON that goes to one case.
     *
     * @param place what was answered, in words, such as "regel 12"
     */
    record StreamAnswer(String place, byte[] json, boolean problem) {}

    /** Answer work: what writes the answers. */
    @FunctionalInterface
    interface AnswerWork {

        void run() throws IOException;
    }

    /**
     * Does the work and closes off what it wrote.
     *
     * @throws AdviesStreamBrokenException when the work stopped early; the last answer says so
     * @throws IOException when no more can be written
     */
    AdviesStreamTally fill(AnswerWork work) throws IOException {
        try {
            work.run();
        } catch (IOException | RuntimeException | Error failure) {
            if (takesMore) {
                put(Json.mapper().writeValueAsBytes(ProbleemDto.incomplete(last)));
                end();
                throw new AdviesStreamBrokenException(failure);
            }
            throw failure;
        }
        end();
        out.flush();
        return tally;
    }

    void write(StreamAnswer answer) throws IOException {
        takesMore = false;
        put(answer.json());
        takesMore = true;
        last = answer.place();
        tally = tally.plus(new AdviesStreamTally(1, answer.problem() ? 1 : 0));
    }

    /** How many answers were written. */
    long count() {
        return tally.casussen();
    }

    // In one piece, so that a line is there whole or not at all.
    private void put(byte[] json) throws IOException {
        if (array) {
            out.write(ascii(begun ? ",\n" : "[\n"));
            begun = true;
            out.write(json);
        } else {
            byte[] line = Arrays.copyOf(json, json.length + 1);
            line[json.length] = '\n';
            out.write(line);
        }
    }

    private void end() throws IOException {
        if (array) {
            out.write(ascii(begun ? "\n]\n" : "[\n]\n"));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
