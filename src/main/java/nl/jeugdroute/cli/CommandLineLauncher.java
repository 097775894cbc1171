// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.privacy.LoggableFailure;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Command line launcher: where the command line begins: decides whether the arguments are a command at all, and runs
 * it.
 */
public final class CommandLineLauncher {

    /** All is well. */
    static final int OK = 0;

    /** Some cases or rules are wrong; the answer says which. */
    static final int ERRORS = 1;

    /** The command could not do its work. */
    static final int UNUSABLE = 2;

    /** Whoever read the answers had enough; what other programs give as well then. */
    static final int READER_GONE = 141;

    private static final List<String> STARTUP_SWITCHES = List.of("debug", "trace");

    private CommandLineLauncher() {}

    /** Whether these arguments are a command; otherwise they are settings for the application. */
    public static boolean applies(String... arguments) {
        if (arguments.length == 0) {
            return false;
        }
        String first = arguments[0];
        if (!first.startsWith("--")) {
            return true;
        }
        String name = first.substring(2).split("=", 2)[0];
        return !name.contains(".") && !STARTUP_SWITCHES.contains(name);
    }

    /** Runs a command with the streams of this process; gives the exit code. */
    public static int start(String... arguments) {
        // Before the first logger exists. Whatever a library prints, stdout is for the answers only.
        System.setProperty("logback.configurationFile", "logback-opdracht.xml");
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        // Dutch needs its accents, also where the terminal is set to the alphabet of 1963.
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return run(System.in, out, err, arguments);
    }

    /** Runs a command with streams of the caller's choice; gives the exit code. */
    static int run(InputStream in, OutputStream out, PrintStream err, String... arguments) {
        CommandStreams streams = new CommandStreams(in, new AnswerOutputStream(out), err);
        CommandLine commandLine = new CommandLine(new RootCommand())
                .addSubcommand(new AdviseCommand(streams))
                .addSubcommand(new ExplainCommand(streams))
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new CompareCommand(streams))
                .addSubcommand(new NewGemeenteCommand(streams, DutchTime.CLOCK))
                .addSubcommand(new CommandLine(new ExportCommand())
                        .addSubcommand(new ExportDrlCommand(streams))
                        .addSubcommand(new ExportDmnCommand(streams))
                        .addSubcommand(new ExportDmnTestsCommand(streams)));
        commandLine
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, given) -> explainMisuse(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof AnswerWriteException writeFailure && writeFailure.silent()) {
                        return READER_GONE;
                    }
                    if (failure instanceof CommandFailedException || failure instanceof AnswerWriteException) {
                        err.println(failure.getMessage());
                    } else if (failure instanceof IOException) {
                        err.println("Lezen of schrijven lukte niet: " + failure.getMessage() + ".");
                    } else {
                        err.println("Er ging iets mis. Dit ligt aan het programma, niet aan uw gegevens.");
                        LoggableFailure.withoutContent(failure).printStackTrace(err);
                    }
                    return UNUSABLE;
                });
        return commandLine.execute(arguments);
    }

    private static int explainMisuse(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(message(wrong));
        wrong.getCommandLine().usage(err);
        return UNUSABLE;
    }

    private static String message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unknown) {
            return String.format(
                    Locale.ROOT,
                    "\"%s\" kennen wij hier niet.",
                    unknown.getUnmatched().get(0));
        }
        if (wrong instanceof MissingParameterException missing) {
            // A group names everything in it, also what may be left out; no group at all names nothing.
            List<String> names = missing.getMissing().stream()
                    .filter(part -> part.required() || part.group() == null)
                    .map(ArgSpec::paramLabel)
                    .toList();
            return names.isEmpty()
                    ? "Deze opdracht is nog niet compleet."
                    : "Er ontbreekt nog iets: " + String.join(", ", names) + ".";
        }
        return wrong.getValue() == null
                ? "Deze opdracht is nog niet compleet."
                : "\"" + wrong.getValue() + "\" kan hier niet.";
    }
}
