// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Jeugdroute {

    public static void main(String[] argumenten) {
        SpringApplication.run(Jeugdroute.class, argumenten);
    }
}
