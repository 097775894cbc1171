// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.werk;

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
 * Maps pieces of work to what is made of them, on every core, and hands that over in order.
 *
 * <p>The calling thread fetches pieces and hands over outcomes; the threads that work are one small group for the whole
 * process, however many bands run, so that who asks for one advies is not pushed aside by who asks for a million. A window
 * slides over the pieces: as soon as the first outcome was taken in, another piece is fetched. A slow piece therefore holds
 * up nothing but what has to come after it, and a slow taker stops the fetching. The window has a fixed size in bytes.
 *
 * <p>What is made of a piece must not use a band itself.
 */
public final class LopendeBand<I, U, E extends Exception> {

    private static final int KERNEN = Runtime.getRuntime().availableProcessors();

    /** Room for 64 ordinary pieces for each core: enough to go on with while one of them is slow. */
    private static final long VENSTER = 64L * Bron.GEWOON * KERNEN;

    private static final ThreadPoolExecutor WERKERS = new ThreadPoolExecutor(
            KERNEN, KERNEN, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), LopendeBand::draad);

    static {
        WERKERS.allowCoreThreadTimeOut(true);
    }

    private final Bron<I, E> bron;
    private final Function<? super I, ? extends U> werk;
    private final Afnemer<? super U, E> afnemer;
    private final Queue<Taak<U>> onderweg = new ArrayDeque<>();
    private long omvang;
    private boolean opgedroogd;

    private LopendeBand(Bron<I, E> bron, Function<? super I, ? extends U> werk, Afnemer<? super U, E> afnemer) {
        this.bron = bron;
        this.werk = werk;
        this.afnemer = afnemer;
    }

    /**
     * Works until the source has no more. What the source, the work or the taker throws is thrown here as it is, and nothing
     * more is begun; what was made of the pieces before one that failed was handed over by then. When this method ends, in
     * whatever way, nothing is being worked on any more.
     *
     * @throws CancellationException when the calling thread is interrupted; it stays so
     */
    public static <I, U, E extends Exception> void verwerk(
            Bron<I, E> bron, Function<? super I, ? extends U> werk, Afnemer<? super U, E> afnemer) throws E {
        new LopendeBand<I, U, E>(bron, werk, afnemer).draai();
    }

    private void draai() throws E {
        try {
            do {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException("interrupted between two pieces");
                }
                vul();
                Taak<U> eerste = onderweg.peek();
                if (eerste != null) {
                    U uitkomst = wachtOp(eerste);
                    onderweg.remove();
                    omvang -= eerste.omvang;
                    afnemer.neem(uitkomst);
                }
            } while (!opgedroogd || !onderweg.isEmpty());
        } finally {
            stop();
        }
    }

    private void vul() throws E {
        while (!opgedroogd && omvang < VENSTER && (onderweg.isEmpty() || bron.staatKlaar())) {
            I stuk = bron.volgende();
            if (stuk == null) {
                opgedroogd = true;
            } else {
                zetOp(stuk);
            }
        }
    }

    private void zetOp(I stuk) throws E {
        Taak<U> taak = new Taak<>(() -> werk.apply(stuk), bron.omvang(stuk));
        if (onderweg.isEmpty() && !bron.staatKlaar()) {
            // One piece from somebody who waits for it is no bulk and does not stand in line for it.
            taak.run();
        } else {
            WERKERS.execute(taak);
        }
        // Not before somebody is sure to do it: what stands here is waited for.
        onderweg.add(taak);
        omvang += taak.omvang;
    }

    private static <U> U wachtOp(Taak<U> taak) {
        try {
            return taak.get();
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while others worked");
        } catch (ExecutionException mislukt) {
            if (mislukt.getCause() instanceof Error fout) {
                throw fout;
            }
            // A function throws nothing else.
            throw (RuntimeException) mislukt.getCause();
        }
    }

    // What nobody began is never begun. What somebody did begin ends by itself: an interrupt could leave a class or a
    // file
    // that others need half read.
    private void stop() {
        onderweg.removeIf(WERKERS::remove);
        boolean onderbroken = Thread.interrupted();
        while (!onderweg.isEmpty()) {
            try {
                onderweg.element().get();
                onderweg.remove();
            } catch (ExecutionException mislukt) {
                onderweg.remove();
            } catch (InterruptedException nogEens) {
                onderbroken = true;
            }
        }
        if (onderbroken) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread draad(Runnable werk) {
        Thread draad = new Thread(werk, "lopende band");
        draad.setDaemon(true);
        // Not that of whoever happens to come first: a request or a test that is over must not be kept alive by it.
        draad.setContextClassLoader(LopendeBand.class.getClassLoader());
        return draad;
    }

    /** A piece that is being worked on, or will be. */
    private static final class Taak<U> extends FutureTask<U> {

        private final int omvang;

        Taak(Callable<U> werk, int omvang) {
            super(werk);
            this.omvang = omvang;
        }
    }
}
