// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the command line begins: decides whether the arguments are a command at all, and runs it. */
public final class Opdrachtregel {

    /** All is well. */
    static final int GOED = 0;

    /** Some cases or rules are wrong; the answer says which. */
    static final int FOUTEN = 1;

    /** The command could not do its work. */
    static final int ONBRUIKBAAR = 2;

    /** Whoever read the answers had enough; what other programs give as well then. */
    static final int LEZER_WEG = 141;

    private static final List<String> STARTSCHAKELAARS = List.of("debug", "trace");

    private Opdrachtregel() {}

    /** Whether these arguments are a command; otherwise they are settings for the application. */
    public static boolean geldt(String... argumenten) {
        if (argumenten.length == 0) {
            return false;
        }
        String eerste = argumenten[0];
        if (!eerste.startsWith("--")) {
            return true;
        }
        String naam = eerste.substring(2).split("=", 2)[0];
        return !naam.contains(".") && !STARTSCHAKELAARS.contains(naam);
    }

    /** Runs a command with the streams of this process; gives the exit code. */
    public static int start(String... argumenten) {
        // Before the first logger exists. Whatever a library prints, stdout is for the answers only.
        System.setProperty("logback.configurationFile", "logback-opdracht.xml");
        OutputStream uit = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        return voer(System.in, uit, System.err, argumenten);
    }

    /** Runs a command with streams of the caller's choice; gives the exit code. */
    static int voer(InputStream in, OutputStream uit, PrintStream fout, String... argumenten) {
        Stromen stromen = new Stromen(in, new Uitvoer(uit), fout);
        CommandLine regel = new CommandLine(new Hoofdopdracht())
                .addSubcommand(new Adviseer(stromen))
                .addSubcommand(new Verklaar(stromen))
                .addSubcommand(new Controleer(stromen))
                .addSubcommand(new Vergelijk(stromen))
                .addSubcommand(new Nieuw(stromen))
                .addSubcommand(new CommandLine(new Exporteer())
                        .addSubcommand(new ExporteerDrl(stromen))
                        .addSubcommand(new ExporteerDmn(stromen))
                        .addSubcommand(new ExporteerDmnTests(stromen)));
        regel.setOut(new PrintWriter(uit, true))
                .setErr(new PrintWriter(fout, true))
                .setParameterExceptionHandler((verkeerd, gegeven) -> legUit(verkeerd))
                .setExecutionExceptionHandler((storing, opdracht, ontleed) -> {
                    if (storing instanceof Schrijffout stopt && stopt.stil()) {
                        return LEZER_WEG;
                    }
                    if (storing instanceof Onbruikbaar || storing instanceof Schrijffout) {
                        fout.println(storing.getMessage());
                    } else if (storing instanceof IOException) {
                        fout.println("Lezen of schrijven lukte niet: " + storing.getMessage() + ".");
                    } else {
                        fout.println("Er ging iets mis. Dit ligt aan het programma, niet aan uw gegevens.");
                        storing.printStackTrace(fout);
                    }
                    return ONBRUIKBAAR;
                });
        return regel.execute(argumenten);
    }

    private static int legUit(ParameterException verkeerd) {
        PrintWriter fout = verkeerd.getCommandLine().getErr();
        fout.println(melding(verkeerd));
        verkeerd.getCommandLine().usage(fout);
        return ONBRUIKBAAR;
    }

    private static String melding(ParameterException verkeerd) {
        if (verkeerd instanceof UnmatchedArgumentException onbekend) {
            return String.format(
                    Locale.ROOT,
                    "\"%s\" kennen wij hier niet.",
                    onbekend.getUnmatched().get(0));
        }
        if (verkeerd instanceof MissingParameterException ontbreekt) {
            // A group names everything in it, also what may be left out; no group at all names nothing.
            List<String> namen = ontbreekt.getMissing().stream()
                    .filter(deel -> deel.required() || deel.group() == null)
                    .map(ArgSpec::paramLabel)
                    .toList();
            return namen.isEmpty()
                    ? "Deze opdracht is nog niet compleet."
                    : "Er ontbreekt nog iets: " + String.join(", ", namen) + ".";
        }
        return verkeerd.getValue() == null
                ? "Deze opdracht is nog niet compleet."
                : "\"" + verkeerd.getValue() + "\" kan hier niet.";
    }
}
