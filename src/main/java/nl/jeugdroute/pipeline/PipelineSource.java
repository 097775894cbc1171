// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.pipeline;

import java.util.Iterator;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Pipeline source: where pieces of work come from. Only the thread that called {@link Pipeline#process} asks for them.
 *
 * @param <I> a piece of work
 * @param <E> what can go wrong while getting one
 */
@FunctionalInterface
public interface PipelineSource<I, E extends Exception> {

    /** About how much room a piece and what is made of it take, in bytes, when nobody knows better. */
    int ORDINARY = 32 * 1024;

    /** The next piece, waited for when it has to be; null at the end. Not asked again after the end. */
    @Nullable
    I next() throws E;

    /** Whether the next piece, or the end, can be had without waiting for somebody who may be waiting for an answer. */
    default boolean isReady() throws E {
        return true;
    }

    /** About how much room this piece and what is made of it take, in bytes; more than 0. */
    default int size(I item) {
        return ORDINARY;
    }

    /** Whatever a stream holds, one by one. Closing the stream stays with who made it. */
    static <I> PipelineSource<I, RuntimeException> of(BaseStream<? extends I, ?> stream) {
        Iterator<? extends I> items = stream.iterator();
        return () -> items.hasNext() ? items.next() : null;
    }
}
