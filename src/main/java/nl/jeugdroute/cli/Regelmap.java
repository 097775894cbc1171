// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.nio.file.Path;
import java.time.Clock;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.RegelsOngeldig;
import picocli.CommandLine.Option;

/** The option for the rules folder, shared by all commands. */
class Regelmap {

    @Option(
            names = "--rules",
            paramLabel = "MAP",
            defaultValue = "rules",
            description = "De map met de regels; anders ./rules.")
    private Path map;

    Path map() {
        return map;
    }

    /** The compiled rules, or every finding when they cannot be used. */
    Regelbibliotheek laad(Clock klok) {
        try {
            return Regelbibliotheek.laad(map, klok);
        } catch (RegelsOngeldig ongeldig) {
            throw new Onbruikbaar("De regels in " + map + " zijn niet te gebruiken. " + ongeldig.getMessage());
        }
    }
}
