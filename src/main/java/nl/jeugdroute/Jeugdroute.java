// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import nl.jeugdroute.cli.Opdrachtregel;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs a command when one is given, and starts the application when none is. */
@SpringBootApplication
public class Jeugdroute {

    /** The one entrance of the jar. */
    public static void main(String[] argumenten) {
        if (Opdrachtregel.geldt(argumenten)) {
            System.exit(Opdrachtregel.start(argumenten));
        }
        SpringApplication toepassing = new SpringApplication(Jeugdroute.class);
        toepassing.addInitializers(new Regelaanloop());
        toepassing.run(argumenten);
    }
}
