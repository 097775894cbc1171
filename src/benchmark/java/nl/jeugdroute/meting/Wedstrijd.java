// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.meting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks with the options of JMH and prints who is how fast beside whom, on what machine, with what versions. */
public final class Wedstrijd {

    private static final String ONZE = "EenCasus.advies";
    private static final String IJKMAAT = "Handgeschreven.besluiten";
    private static final Map<String, String> NAMEN = Map.of(
            ONZE, "**Jeugdroute, advies with reasons**",
            "EenCasus.conclusies", "Jeugdroute, conclusions with their rows",
            IJKMAAT, "Plain Java, written out by hand, decisions only",
            "AndereMotoren.jDmnNaarJava", "jDMN, translated to Java, no reasons",
            "AndereMotoren.kieDmn", "KIE DMN, no reasons",
            "VeelCasussen.stroom", "Jeugdroute, JSON lines in and out, all cores");
    private static final List<String> VERSIES =
            List.of("org.drools/drools-core", "org.kie/kie-dmn-core", "com.goldmansachs.jdmn/jdmn-core");

    private Wedstrijd() {}

    /** What JMH takes as options; {@code -l} lists the benchmarks. */
    public static void main(String[] argumenten) throws CommandLineOptionException, RunnerException, IOException {
        CommandLineOptions opties = new CommandLineOptions(argumenten);
        Runner loper = new Runner(opties);
        if (opties.shouldHelp()) {
            opties.showHelp();
        } else if (opties.shouldList()) {
            loper.list();
        } else {
            druk(loper.run());
        }
    }

    private static void druk(Collection<RunResult> uitslagen) throws IOException {
        System.out.println(machine() + "\n");
        System.out.println("| Cases per second | | Against the advies | Against plain Java |");
        System.out.println("| --- | ---: | ---: | ---: |");
        uitslagen.stream()
                .sorted(Comparator.comparingDouble((RunResult uitslag) -> -score(uitslag)))
                .forEach(uitslag -> {
                    Result<?> eerste = uitslag.getPrimaryResult();
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %,.0f%s | %s | %s |%n",
                            NAMEN.getOrDefault(naam(uitslag), naam(uitslag)),
                            eerste.getScore(),
                            marge(eerste.getScoreError()),
                            tegen(uitslag, uitslagen, ONZE),
                            tegen(uitslag, uitslagen, IJKMAAT));
                });
    }

    /** Too few rounds have no margin. */
    private static String marge(double fout) {
        return Double.isNaN(fout) ? "" : String.format(Locale.ROOT, " ± %,.0f", fout);
    }

    /** How many times as fast as that one, or as slow; empty when that one did not run. */
    private static String tegen(RunResult uitslag, Collection<RunResult> alle, String maat) {
        Optional<RunResult> ander =
                alle.stream().filter(een -> naam(een).equals(maat)).findFirst();
        if (ander.isEmpty()) {
            return "";
        }
        double verhouding = score(uitslag) / score(ander.get());
        return verhouding >= 1 ? keer(verhouding) : "1/" + keer(1 / verhouding);
    }

    private static String keer(double aantal) {
        return String.format(Locale.ROOT, aantal < 10 ? "%.1f" : "%,.0f", aantal);
    }

    private static double score(RunResult uitslag) {
        return uitslag.getPrimaryResult().getScore();
    }

    private static String naam(RunResult uitslag) {
        String[] delen = uitslag.getParams().getBenchmark().split("\\.");
        return delen[delen.length - 2] + "." + delen[delen.length - 1];
    }

    private static String machine() throws IOException {
        StringBuilder tekst = new StringBuilder(LocalDate.now() + ", "
                + Runtime.getRuntime().availableProcessors() + " cores" + processor() + ", Java "
                + System.getProperty("java.vm.version"));
        for (String jar : VERSIES) {
            tekst.append(", ").append(jar.substring(jar.indexOf('/') + 1)).append(' ').append(versie(jar));
        }
        return tekst.toString();
    }

    private static String processor() throws IOException {
        Path opLinux = Path.of("/proc/cpuinfo");
        if (!Files.exists(opLinux)) {
            return "";
        }
        try (Stream<String> regels = Files.lines(opLinux)) {
            return regels.filter(regel -> regel.startsWith("model name"))
                    .findFirst()
                    .map(regel -> " (" + regel.substring(regel.indexOf(':') + 1).trim() + ")")
                    .orElse("");
        }
    }

    private static String versie(String jar) throws IOException {
        try (InputStream in = Wedstrijd.class.getResourceAsStream("/META-INF/maven/" + jar + "/pom.properties")) {
            Properties eigenschappen = new Properties();
            if (in != null) {
                eigenschappen.load(in);
            }
            return eigenschappen.getProperty("version", "of unknown version");
        }
    }
}
