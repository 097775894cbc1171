// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.speed;

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

/**
 * Runs the benchmarks with the options of JMH and prints who is how fast beside whom, on what machine, with what
 * versions.
 */
public final class BenchmarkContest {

    private static final String OURS = "SingleCasusBenchmark.advies";
    private static final String BASELINE = "HandwrittenBenchmark.besluiten";
    private static final Map<String, String> NAMES = Map.of(
            OURS, "**Jeugdroute, advies with reasons**",
            "SingleCasusBenchmark.conclusies", "Jeugdroute, conclusions with their rows",
            BASELINE, "Plain Java, written out by hand, decisions only",
            "ForeignEnginesBenchmark.jDmnNaarJava", "jDMN, translated to Java, no reasons",
            "ForeignEnginesBenchmark.kieDmn", "KIE DMN, no reasons",
            "CasusStreamBenchmark.stroom", "Jeugdroute, JSON lines in and out, all cores");
    private static final List<String> VERSIONS =
            List.of("org.drools/drools-core", "org.kie/kie-dmn-core", "com.goldmansachs.jdmn/jdmn-core");

    private BenchmarkContest() {}

    /** What JMH takes as options; {@code -l} lists the benchmarks. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException, IOException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        Runner runner = new Runner(options);
        if (options.shouldHelp()) {
            options.showHelp();
        } else if (options.shouldList()) {
            runner.list();
        } else {
            print(runner.run());
        }
    }

    private static void print(Collection<RunResult> results) throws IOException {
        System.out.println(machine() + "\n");
        System.out.println("| Cases per second | | Against the advies | Against plain Java |");
        System.out.println("| --- | ---: | ---: | ---: |");
        results.stream()
                .sorted(Comparator.comparingDouble((RunResult result) -> -score(result)))
                .forEach(result -> {
                    Result<?> first = result.getPrimaryResult();
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %,.0f%s | %s | %s |%n",
                            NAMES.getOrDefault(name(result), name(result)),
                            first.getScore(),
                            margin(first.getScoreError()),
                            against(result, results, OURS),
                            against(result, results, BASELINE));
                });
    }

    /** Too few rounds have no margin. */
    private static String margin(double error) {
        return Double.isNaN(error) ? "" : String.format(Locale.ROOT, " ± %,.0f", error);
    }

    /** How many times as fast as that one, or as slow; empty when that one did not run. */
    private static String against(RunResult result, Collection<RunResult> all, String measure) {
        Optional<RunResult> other =
                all.stream().filter(one -> name(one).equals(measure)).findFirst();
        if (other.isEmpty()) {
            return "";
        }
        double ratio = score(result) / score(other.get());
        return ratio >= 1 ? times(ratio) : "1/" + times(1 / ratio);
    }

    private static String times(double count) {
        return String.format(Locale.ROOT, count < 10 ? "%.1f" : "%,.0f", count);
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String name(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.");
        return parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    private static String machine() throws IOException {
        StringBuilder text = new StringBuilder(LocalDate.now() + ", "
                + Runtime.getRuntime().availableProcessors() + " cores" + processor() + ", Java "
                + System.getProperty("java.vm.version"));
        for (String jar : VERSIONS) {
            text.append(", ").append(jar.substring(jar.indexOf('/') + 1)).append(' ').append(version(jar));
        }
        return text.toString();
    }

    private static String processor() throws IOException {
        Path onLinux = Path.of("/proc/cpuinfo");
        if (!Files.exists(onLinux)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(onLinux)) {
            return lines.filter(rule -> rule.startsWith("model name"))
                    .findFirst()
                    .map(rule -> " (" + rule.substring(rule.indexOf(':') + 1).trim() + ")")
                    .orElse("");
        }
    }

    private static String version(String jar) throws IOException {
        try (InputStream in = BenchmarkContest.class.getResourceAsStream("/META-INF/maven/" + jar + "/pom.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "of unknown version");
        }
    }
}
