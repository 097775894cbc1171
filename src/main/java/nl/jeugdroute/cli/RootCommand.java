// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Root command: the command that only knows its subcommands. */
@Command(
        name = "jeugdroute",
        synopsisHeading = "Gebruik: ",
        synopsisSubcommandLabel = "OPDRACHT",
        commandListHeading = "%nOpdrachten:%n",
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = {
            "Advies over jeugdhulp volgens de regels van een gemeente.",
            "Zonder opdracht start de toepassing op http://localhost:8080."
        },
        versionProvider = RootCommand.JarVersionProvider.class)
final class RootCommand implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Toont deze uitleg.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Toont de versie.")
    private boolean version;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no subcommand");
    }

    /** Jar version provider: the version of the jar. */
    static final class JarVersionProvider implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Jeugdroute " + (version == null ? "in ontwikkeling" : version)};
        }
    }
}
