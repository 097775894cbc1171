// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Export command: prints rules in another form; the forms are its subcommands. */
@Command(
        name = "exporteer",
        synopsisHeading = "Gebruik: ",
        synopsisSubcommandLabel = "VORM",
        commandListHeading = "%nVormen:%n",
        optionListHeading = "%nOpties:%n",
        description = "Schrijft de regels van een pakket in een andere vorm.")
final class ExportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no form");
    }
}
