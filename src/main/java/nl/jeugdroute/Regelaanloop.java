// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelstand;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Reads the rules while the rest of the application gets up. Reading needs nothing of it and takes a core for a second, so
 * whoever starts the application waits that much less.
 */
final class Regelaanloop implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext toepassing) {
        Path map = Path.of(toepassing.getEnvironment().getRequiredProperty("jeugdroute.rules"));
        // A thread of its own takes over the class loader of this one; those of the common pool do not know the jar.
        CompletableFuture<Regelstand> stand =
                CompletableFuture.supplyAsync(() -> Regelstand.lees(map, Configuratie.KLOK), taak -> {
                    Thread lezer = new Thread(taak, "regelaanloop");
                    lezer.setDaemon(true);
                    lezer.start();
                });
        toepassing.getBeanFactory().registerSingleton("gelezenRegels", new Gelezen(stand));
    }

    /** The rules of the folder, as soon as they are read. */
    record Gelezen(CompletableFuture<Regelstand> stand) {

        /**
         * Waits for the reading to end.
         *
         * @throws RegelsOngeldig with every finding when anything is wrong
         */
        Regelstand wacht() {
            try {
                return stand.join();
            } catch (CompletionException fout) {
                if (fout.getCause() instanceof RegelsOngeldig ongeldig) {
                    throw ongeldig;
                }
                throw fout;
            }
        }
    }
}
