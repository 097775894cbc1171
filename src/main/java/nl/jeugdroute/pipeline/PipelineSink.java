// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.pipeline;

/**
 * Pipeline sink: takes in what was made of the pieces, in the order in which they came, on the thread that called
 * {@link Pipeline#process}.
 *
 * @param <U> what was made of a piece
 * @param <E> what can go wrong while taking it in; nothing more is begun then
 */
@FunctionalInterface
public interface PipelineSink<U, E extends Exception> {

    /** Takes in the next one. While this lasts, no more pieces are fetched. */
    void take(U outcome) throws E;
}
