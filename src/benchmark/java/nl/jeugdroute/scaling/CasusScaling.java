// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.scaling;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** How the command {@code adviseer} copes with ever more cases in ever the same memory, as a process of its own. */
final class CasusScaling {

    private static final String MEMORY = "-Xmx256m";
    private static final int DISTINCT_LEEFTIJDEN = 18;
    private static final String CASUS = "{\"gemeente\": \"noordoostpolder\", \"kenmerk\": \"proef-%d\", \"leeftijd\": %d,"
            + " \"hulpvragen\": [\"GEDRAG_THUIS\"], \"gewensteVoorzieningen\": [\"S11\"], \"schoolgang\": \"%s\","
            + " \"woonplaats\": \"EIGEN_GEMEENTE\", \"veiligheid\": {\"acuutGevaar\": \"NEE\", \"twijfelVeiligheid\":"
            + " \"%s\", \"vermoedenGeweldMishandeling\": \"NEE\"}}%n";

    private CasusScaling() {}

    /** Seconds from start to end, cases per second, and the most memory the whole process ever had, in megabytes. */
    static Double[] measure(int count) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("jeugdroute-groei-");
        Path casussen = folder.resolve("casussen.ndjson");
        try {
            write(casussen, count);
            long start = System.nanoTime();
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            MEMORY,
                            "-cp",
                            System.getProperty("java.class.path"),
                            "nl.jeugdroute.Jeugdroute",
                            "adviseer",
                            casussen.toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.INHERIT)
                    .start();
            double most = 0;
            while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
                most = Math.max(most, megabytes(process.pid()));
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() != 0) {
                throw new IllegalStateException("adviseer ended with " + process.exitValue());
            }
            return new Double[] {seconds, count / seconds, most};
        } finally {
            Files.deleteIfExists(casussen);
            Files.delete(folder);
        }
    }

    /** What Linux says the process had at its highest; 0 where there is no such thing. */
    private static double megabytes(long process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0)
                    / 1024.0;
        } catch (IOException stopped) {
            return 0;
        }
    }

    private static void write(Path to, int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(to)) {
            for (int i = 0; i < count; i++) {
                out.write(CASUS.formatted(
                        i,
                        i % DISTINCT_LEEFTIJDEN,
                        i % 3 == 0 ? "NIET_OF_NAUWELIJKS" : "VOLLEDIG",
                        i % 7 == 0 ? "ONBEKEND" : "NEE"));
            }
        }
    }
}
