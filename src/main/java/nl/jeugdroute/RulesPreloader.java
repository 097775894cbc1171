// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.Snapshot;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Rules preloader: reads the rules while the rest of the application gets up. Reading needs nothing of it and takes a
 * core for a second, so whoever starts the application waits that much less.
 */
final class RulesPreloader implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        Path folder = Path.of(application.getEnvironment().getRequiredProperty("jeugdroute.rules"));
        // A thread of its own takes over the class loader of this one; those of the common pool do not know the jar.
        CompletableFuture<Snapshot> snapshot =
                CompletableFuture.supplyAsync(() -> Snapshot.readAtStart(folder, DutchTime.CLOCK), task -> {
                    Thread reader = new Thread(task, "regelaanloop");
                    reader.setDaemon(true);
                    reader.start();
                });
        application.getBeanFactory().registerSingleton("gelezenRegels", new PreloadedRules(snapshot));
    }

    /** The rules of the folder, as soon as they are read. */
    record PreloadedRules(CompletableFuture<Snapshot> snapshot) {

        /**
         * Waits for the reading to end.
         *
         * @throws InvalidRulesException with every finding when anything is wrong
         */
        Snapshot await() {
            try {
                return snapshot.join();
            } catch (CompletionException error) {
                if (error.getCause() instanceof InvalidRulesException invalid) {
                    throw invalid;
                }
                throw error;
            }
        }
    }
}
