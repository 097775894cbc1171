// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publication scheduler: publishes on the planned day. The plan is in the database, so it survives a restart, also one
 * over midnight.
 */
public final class PublicationScheduler implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PublicationScheduler.class);

    private final DraftWorkflow drafts;
    private final Duration interval;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "planner");
        thread.setDaemon(true);
        return thread;
    });

    public PublicationScheduler(DraftWorkflow drafts, Duration interval) {
        this.drafts = drafts;
        this.interval = interval;
    }

    /** Looks at once and from then on after every pause. */
    public void start() {
        thread.scheduleWithFixedDelay(this::poll, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Publishes what is due; a failure today must not stop tomorrow. */
    void poll() {
        try {
            int count = drafts.publishScheduled();
            if (count > 0) {
                LOG.info("{} ingeplande publicatie(s) zijn live.", count);
            }
        } catch (RuntimeException | Error failure) {
            LOG.error("Het publiceren van ingeplande concepten lukte niet. Wij proberen het opnieuw.", failure);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
