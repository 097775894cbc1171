// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.http;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Puts {@code POST /api/v1/proefadviezen} under load, in turn with a constant and other engines on the same stack in
 * the same process, and prints a table. Ends with 1 when anything but a good answer came back.
 */
@Command(name = "httpmeting")
public final class HttpBenchmark implements Callable<Integer> {

    @Option(names = "--seconden", defaultValue = "10", description = "how long each address is under load per round")
    private int seconds;

    @Option(names = "--opwarmen", defaultValue = "20", description = "how long each address is under load beforehand")
    private int warmup;

    @Option(names = "--rondes", defaultValue = "3", description = "how often each address gets its turn")
    private int rounds;

    @Option(names = "--verbindingen", defaultValue = "2,16", split = ",", description = "how many at once")
    private List<Integer> connections;

    @Option(names = "--zonder-jdmn", description = "leave jDMN out; it takes long to compile")
    private boolean withoutJdmn;

    /** Runs it. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new HttpBenchmark())
                .setExecutionExceptionHandler((error, command, parsed) -> {
                    System.err.println("No measurement: " + error.getMessage());
                    return 1;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        String header = header();
        HttpBenchmarkTable table = new HttpBenchmarkTable();
        try (BenchmarkApplication application = new BenchmarkApplication(!withoutJdmn)) {
            Path folder = Files.createTempDirectory("httpmeting");
            WrkLoadGenerator wrk = new WrkLoadGenerator(folder, application.casussen().write(folder));
            measure(application, wrk, table);
            System.out.printf("%n%s The constant is %,d bytes.%n%n%s%n", header, application.constantLength(), table.markdown());
        }
        if (table.errors() > 0) {
            System.err.println("Not every request got a good answer: the figures say nothing.");
            return 1;
        }
        return 0;
    }

    private void measure(BenchmarkApplication application, WrkLoadGenerator wrk, HttpBenchmarkTable table) throws IOException, InterruptedException {
        List<BenchmarkEndpoint> addresses = Arrays.stream(BenchmarkEndpoint.values())
                .filter(address -> !withoutJdmn || address != BenchmarkEndpoint.JDMN)
                .toList();
        for (BenchmarkEndpoint address : addresses) {
            report("warm " + address, wrk.applyLoad(application.url(address), connections.get(connections.size() - 1), warmup));
        }
        for (int round = 1; round <= rounds; round++) {
            for (int count : connections) {
                for (BenchmarkEndpoint address : addresses) {
                    LoadMeasurement measurement = wrk.applyLoad(application.url(address), count, seconds);
                    report(round + "/" + rounds + " " + count + " " + address, measurement);
                    table.add(address, count, measurement);
                }
            }
        }
    }

    private static void report(String what, LoadMeasurement measurement) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f a second, p50 %.2f ms, p99 %.2f ms, cpu %.2f ms, %d errors%n",
                what,
                measurement.perSecond(),
                measurement.p50(),
                measurement.p99(),
                measurement.cpuTime(),
                measurement.errors());
    }

    /** When, where and how; a machine that is busy with other work spoils everything after it. */
    private String header() throws IOException, InterruptedException {
        return String.format(
                Locale.ROOT,
                "%s, %s, Java %s, %d cores shared with the client, load before the start %.1f; medians of %d rounds of %d"
                        + " seconds.",
                LocalDate.now(ZoneOffset.UTC),
                WrkLoadGenerator.version(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                rounds,
                seconds);
    }
}
