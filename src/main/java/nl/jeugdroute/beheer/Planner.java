// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes on the planned day. The plan is in the database, so it survives a restart, also one over midnight. */
public final class Planner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Planner.class);

    private final Concepten concepten;
    private final Duration tussenpoos;
    private final ScheduledExecutorService draad = Executors.newSingleThreadScheduledExecutor(werk -> {
        Thread thread = new Thread(werk, "planner");
        thread.setDaemon(true);
        return thread;
    });

    public Planner(Concepten concepten, Duration tussenpoos) {
        this.concepten = concepten;
        this.tussenpoos = tussenpoos;
    }

    /** Looks at once and from then on after every pause. */
    public void start() {
        draad.scheduleWithFixedDelay(this::kijk, 0, tussenpoos.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Publishes what is due; a failure today must not stop tomorrow. */
    void kijk() {
        try {
            int aantal = concepten.publiceerGeplande();
            if (aantal > 0) {
                LOG.info("{} ingeplande publicatie(s) zijn live.", aantal);
            }
        } catch (RuntimeException mislukt) {
            LOG.error("Het publiceren van ingeplande concepten lukte niet. Wij proberen het opnieuw.", mislukt);
        }
    }

    @Override
    public void close() {
        draad.shutdown();
    }
}
