// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import nl.jeugdroute.exchange.json.AnswerTarget.StreamAnswer;
import nl.jeugdroute.exchange.json.ByteLineReader.ByteLine;
import nl.jeugdroute.exchange.json.CasusArraySource.CasusArrayElement;
import nl.jeugdroute.exchange.json.CasusOutcome.AdvisedCasus;
import nl.jeugdroute.pipeline.Pipeline;
import nl.jeugdroute.privacy.LoggableFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Advies stream: evaluates many cases on every core and in constant memory: exactly one answer for every case, in the
 * same order, an advies or the problem with it. All of them are evaluated under the same rules, whatever is published
 * meanwhile.
 */
public final class AdviesStream {

    private static final Logger LOG = LoggerFactory.getLogger(AdviesStream.class);

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
     * @throws AdviesStreamBrokenException when it ends early; the last line says so
     * @throws IOException when the target takes no more
     */
    public AdviesStreamTally process(ByteLineReader lines, OutputStream target, LongConsumer progress)
            throws IOException {
        AnswerTarget answers = AnswerTarget.lines(target);
        return answers.fill(() -> Pipeline.process(new CasusLineSource(lines, target), this::answer, answer -> {
            answers.write(answer);
            progress.accept(answers.count());
        }));
    }

    /**
     * Answers the cases of a JSON array with an array. Where it breaks off, the problem with that is the last answer.
     *
     * @throws AdviesStreamBrokenException when it ends early; the last answer says so
     * @throws IOException when the target takes no more
     */
    public AdviesStreamTally processList(InputStream source, OutputStream target) throws IOException {
        AnswerTarget answers = AnswerTarget.array(target);
        return answers.fill(() ->
                Pipeline.process(new CasusArraySource(new JsonArrayReader(source)), this::answer, answers::write));
    }

    /** The answer to one case as compact JSON. */
    public static byte[] asJson(CasusOutcome outcome) {
        return Json.mapper()
                .writeValueAsBytes(
                        outcome instanceof AdvisedCasus advised
                                ? AdviesMapper.TRANSLATOR.toDto(null, advised.advies())
                                : ((RejectedCasus) outcome).problem());
    }

    private StreamAnswer answer(ByteLine line) {
        return answer("regel " + line.number(), () -> {
            CasusOutcome outcome =
                    line.tooLong() ? new RejectedCasus(ProbleemDto.tooLarge()) : adviser.evaluate(line.text());
            return outcome instanceof RejectedCasus rejected
                    ? new RejectedCasus(rejected.problem().onLine(line.number()))
                    : outcome;
        });
    }

    private StreamAnswer answer(CasusArrayElement element) {
        return answer(
                "casus " + element.number(),
                () -> element instanceof CasusArrayElement.CasusArrayItem casus
                        ? adviser.evaluate(casus.json())
                        : new RejectedCasus(((CasusArrayElement.CasusArrayBreak) element).problem()));
    }

    // The evaluator answers for what it does itself; this is for what comes after it, so that one case is one answer.
    private static StreamAnswer answer(String place, Supplier<CasusOutcome> work) {
        try {
            CasusOutcome outcome = work.get();
            return new StreamAnswer(place, asJson(outcome), outcome instanceof RejectedCasus);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            LOG.error("Onverwachte fout bij een antwoord", LoggableFailure.withoutContent(failure));
            return new StreamAnswer(place, asJson(new RejectedCasus(ProbleemDto.failure())), true);
        }
    }
}
