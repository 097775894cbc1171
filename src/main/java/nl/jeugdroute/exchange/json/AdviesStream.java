// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;
import nl.jeugdroute.exchange.json.ByteLineReader.ByteLine;
import nl.jeugdroute.exchange.json.CasusArraySource.CasusArrayElement;
import nl.jeugdroute.exchange.json.CasusOutcome.AdvisedCasus;
import nl.jeugdroute.pipeline.Pipeline;

/**
 * Advies stream: evaluates many cases on every core and in constant memory: exactly one answer for every case, in the
 * same order, an advies or the problem with it. All of them are evaluated under the same rules, whatever is published
 * meanwhile.
 */
public final class AdviesStream {

    private final CasusEvaluator adviser;

    /** A stream under the rules as they stand at this instant. */
    public AdviesStream(CasusEvaluator adviser) {
        this.adviser = adviser.asOfNow();
    }

    /** Tally: how many cases came by, and how many of them got a problem for an answer. */
    public record AdviesStreamTally(long casussen, long problems) {

        /** The same with those of an earlier part of the work. */
        public AdviesStreamTally plus(AdviesStreamTally earlier) {
            return new AdviesStreamTally(casussen + earlier.casussen, problems + earlier.problems);
        }

        private AdviesStreamTally plus(AdviesStreamAnswer answer) {
            return new AdviesStreamTally(casussen + 1, problems + (answer.problem() ? 1 : 0));
        }
    }

    private record AdviesStreamAnswer(byte[] json, boolean problem) {

        static AdviesStreamAnswer answerTo(CasusOutcome outcome) {
            return new AdviesStreamAnswer(asJson(outcome), outcome instanceof RejectedCasus);
        }

        byte[] withLineEnd() {
            byte[] line = Arrays.copyOf(json, json.length + 1);
            line[json.length] = '\n';
            return line;
        }
    }

    /**
     * Answers every line of the source that is not blank, as {@link #process(ByteLineReader, OutputStream,
     * LongConsumer)}.
     */
    public AdviesStreamTally process(InputStream source, OutputStream target, LongConsumer progress)
            throws IOException {
        return process(new ByteLineReader(source, CasusReader.MAX_CASUS_SIZE), target, progress);
    }

    /**
     * Answers every line that is still to be read and not blank. A sender who waits for an answer before the next line
     * gets it.
     *
     * @param target is given every answer as one line in one piece
     * @param progress hears how many cases were answered so far
     */
    public AdviesStreamTally process(ByteLineReader lines, OutputStream target, LongConsumer progress)
            throws IOException {
        AdviesStreamCounter counter = new AdviesStreamCounter();
        Pipeline.process(new CasusLineSource(lines, target), this::answer, answer -> {
            target.write(answer.withLineEnd());
            counter.count(answer);
            progress.accept(counter.tally.casussen());
        });
        target.flush();
        return counter.tally;
    }

    /**
     * Answers the cases of a JSON array with an array. Where it breaks off, the problem with that is the last answer.
     */
    public AdviesStreamTally processList(InputStream source, OutputStream target) throws IOException {
        AdviesStreamCounter counter = new AdviesStreamCounter();
        target.write('[');
        Pipeline.process(new CasusArraySource(new JsonArrayReader(source)), this::answer, answer -> {
            target.write((counter.tally.casussen() == 0 ? "\n" : ",\n").getBytes(StandardCharsets.US_ASCII));
            target.write(answer.json());
            counter.count(answer);
        });
        target.write("\n]\n".getBytes(StandardCharsets.US_ASCII));
        target.flush();
        return counter.tally;
    }

    /** The answer to one case as compact JSON. */
    public static byte[] asJson(CasusOutcome outcome) {
        return Json.mapper()
                .writeValueAsBytes(
                        outcome instanceof AdvisedCasus advised
                                ? AdviesMapper.TRANSLATOR.toDto(null, advised.advies())
                                : ((RejectedCasus) outcome).problem());
    }

    private AdviesStreamAnswer answer(ByteLine line) {
        CasusOutcome outcome =
                line.tooLong() ? new RejectedCasus(ProbleemDto.tooLarge()) : adviser.evaluate(line.text());
        return AdviesStreamAnswer.answerTo(
                outcome instanceof RejectedCasus rejected
                        ? new RejectedCasus(rejected.problem().onLine(line.number()))
                        : outcome);
    }

    private AdviesStreamAnswer answer(CasusArrayElement element) {
        return AdviesStreamAnswer.answerTo(
                element instanceof CasusArrayElement.CasusArrayItem casus
                        ? adviser.evaluate(casus.json())
                        : new RejectedCasus(
                                ProbleemDto.unreadable(((CasusArrayElement.CasusArrayBreak) element).error())));
    }

    private static final class AdviesStreamCounter {

        private AdviesStreamTally tally = new AdviesStreamTally(0, 0);

        void count(AdviesStreamAnswer answer) {
            tally = tally.plus(answer);
        }
    }
}
