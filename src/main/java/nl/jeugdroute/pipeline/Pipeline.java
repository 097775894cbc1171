// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.pipeline;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Pipeline: maps pieces of work to what is made of them, on every core, and hands that over in order.
 *
 * <p>The calling thread fetches pieces and hands over outcomes; the threads that work are one small group for the whole
 * process, however many bands run, so that who asks for one advies is not pushed aside by who asks for a million. A
 * window slides over the pieces: as soon as the first outcome was taken in, another piece is fetched. A slow piece
 * therefore holds up nothing but what has to come after it, and a slow taker stops the fetching. The window has a fixed
 * size in bytes.
 *
 * <p>What is made of a piece must not use a band itself.
 */
public final class Pipeline<I, U, E extends Exception> {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Room for 64 ordinary pieces for each core: enough to go on with while one of them is slow. */
    private static final long WINDOW = 64L * PipelineSource.ORDINARY * CORES;

    private static final ThreadPoolExecutor WORKERS =
            new ThreadPoolExecutor(CORES, CORES, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Pipeline::thread);

    static {
        WORKERS.allowCoreThreadTimeOut(true);
    }

    private final PipelineSource<I, E> source;
    private final Function<? super I, ? extends U> work;
    private final PipelineSink<? super U, E> sink;
    private final Queue<PipelineTask<U>> inFlight = new ArrayDeque<>();
    private long size;
    private boolean exhausted;

    private Pipeline(
            PipelineSource<I, E> source, Function<? super I, ? extends U> work, PipelineSink<? super U, E> sink) {
        this.source = source;
        this.work = work;
        this.sink = sink;
    }

    /**
     * Works until the source has no more. What the source, the work or the taker throws is thrown here as it is, and
     * nothing more is begun; what was made of the pieces before one that failed was handed over by then. When this
     * method ends, in whatever way, nothing is being worked on any more.
     *
     * @throws CancellationException when the calling thread is interrupted; it stays so
     */
    public static <I, U, E extends Exception> void process(
            PipelineSource<I, E> source, Function<? super I, ? extends U> work, PipelineSink<? super U, E> sink)
            throws E {
        new Pipeline<I, U, E>(source, work, sink).runToEnd();
    }

    private void runToEnd() throws E {
        try {
            do {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("interrupted between two pieces");
                }
                fill();
                PipelineTask<U> first = inFlight.peek();
                if (first != null) {
                    U outcome = awaitTask(first);
                    inFlight.remove();
                    size -= first.size;
                    sink.take(outcome);
                }
            } while (!exhausted || !inFlight.isEmpty());
        } finally {
            stop();
        }
    }

    private void fill() throws E {
        while (!exhausted && size < WINDOW && (inFlight.isEmpty() || source.isReady())) {
            I item = source.next();
            if (item == null) {
                exhausted = true;
            } else {
                enqueue(item);
            }
        }
    }

    private void enqueue(I item) throws E {
        PipelineTask<U> task = new PipelineTask<>(() -> work.apply(item), source.size(item));
        if (inFlight.isEmpty() && !source.isReady()) {
            // One piece from somebody who waits for it is no bulk and does not stand in line for it.
            task.run();
        } else {
            WORKERS.execute(task);
        }
        // Not before somebody is sure to do it: what stands here is waited for.
        inFlight.add(task);
        size += task.size;
    }

    private static <U> U awaitTask(PipelineTask<U> task) {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while others worked");
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            // A function throws nothing else.
            throw (RuntimeException) failure.getCause();
        }
    }

    // What nobody began is never begun. What somebody did begin ends by itself: an interrupt could leave a class or a
    // file
    // that others need half read.
    private void stop() {
        inFlight.removeIf(WORKERS::remove);
        boolean interrupted = Thread.interrupted();
        while (!inFlight.isEmpty()) {
            try {
                inFlight.element().get();
                inFlight.remove();
            } catch (ExecutionException failure) {
                inFlight.remove();
            } catch (InterruptedException interruptedAgain) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lopende band");
        thread.setDaemon(true);
        // Not that of whoever happens to come first: a request or a test that is over must not be kept alive by it.
        thread.setContextClassLoader(Pipeline.class.getClassLoader());
        return thread;
    }

    /** Task: a piece that is being worked on, or will be. */
    private static final class PipelineTask<U> extends FutureTask<U> {

        private final int size;

        PipelineTask(Callable<U> work, int size) {
            super(work);
            this.size = size;
        }
    }
}
