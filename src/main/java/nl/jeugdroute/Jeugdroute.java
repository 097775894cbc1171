// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import nl.jeugdroute.cli.CommandLineLauncher;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Jeugdroute: runs a command when one is given, and starts the application when none is. */
@SpringBootApplication
public class Jeugdroute {

    /** The one entrance of the jar. */
    public static void main(String[] arguments) {
        if (CommandLineLauncher.applies(arguments)) {
            System.exit(CommandLineLauncher.start(arguments));
        }
        SpringApplication application = new SpringApplication(Jeugdroute.class);
        application.addInitializers(new RulesPreloader());
        application.run(arguments);
    }
}
