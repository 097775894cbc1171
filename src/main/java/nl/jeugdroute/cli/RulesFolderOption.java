// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.nio.file.Path;
import java.time.Clock;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.RuleLibrary;
import picocli.CommandLine.Option;

/** The option for the rules folder, shared by all commands. */
class RulesFolderOption {

    @Option(
            names = "--rules",
            paramLabel = "MAP",
            defaultValue = "rules",
            description = "De map met de regels; anders ./rules.")
    private Path folder;

    Path folder() {
        return folder;
    }

    /** The compiled rules, or every finding when they cannot be used. */
    RuleLibrary load(Clock clock) {
        try {
            return RuleLibrary.load(folder, clock);
        } catch (InvalidRulesException invalid) {
            throw new CommandFailedException(
                    "De regels in " + folder + " zijn niet te gebruiken. " + invalid.getMessage());
        }
    }
}
