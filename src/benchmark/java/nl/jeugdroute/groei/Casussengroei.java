// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.groei;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** How the command {@code adviseer} copes with ever more cases in ever the same memory, as a process of its own. */
final class Casussengroei {

    private static final String GEHEUGEN = "-Xmx256m";
    private static final int VERSCHILLENDE_LEEFTIJDEN = 18;
    private static final String CASUS = "{\"gemeente\": \"noordoostpolder\", \"kenmerk\": \"proef-%d\", \"leeftijd\": %d,"
            + " \"hulpvragen\": [\"GEDRAG_THUIS\"], \"gewensteVoorzieningen\": [\"S11\"], \"schoolgang\": \"%s\","
            + " \"woonplaats\": \"EIGEN_GEMEENTE\", \"veiligheid\": {\"acuutGevaar\": \"NEE\", \"twijfelVeiligheid\":"
            + " \"%s\", \"vermoedenGeweldMishandeling\": \"NEE\"}}%n";

    private Casussengroei() {}

    /** Seconds from start to end, cases per second, and the most memory the whole process ever had, in megabytes. */
    static Double[] meet(int aantal) throws IOException, InterruptedException {
        Path map = Files.createTempDirectory("jeugdroute-groei-");
        Path casussen = map.resolve("casussen.ndjson");
        try {
            schrijf(casussen, aantal);
            long begin = System.nanoTime();
            Process proces = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            GEHEUGEN,
                            "-cp",
                            System.getProperty("java.class.path"),
                            "nl.jeugdroute.Jeugdroute",
                            "adviseer",
                            casussen.toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.INHERIT)
                    .start();
            double meeste = 0;
            while (!proces.waitFor(50, TimeUnit.MILLISECONDS)) {
                meeste = Math.max(meeste, megabytes(proces.pid()));
            }
            double seconden = (System.nanoTime() - begin) / 1e9;
            if (proces.exitValue() != 0) {
                throw new IllegalStateException("adviseer ended with " + proces.exitValue());
            }
            return new Double[] {seconden, aantal / seconden, meeste};
        } finally {
            Files.deleteIfExists(casussen);
            Files.delete(map);
        }
    }

    /** What Linux says the process had at its highest; 0 where there is no such thing. */
    private static double megabytes(long proces) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(proces), "status")).stream()
                    .filter(regel -> regel.startsWith("VmHWM:"))
                    .mapToLong(regel -> Long.parseLong(regel.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0)
                    / 1024.0;
        } catch (IOException voorbij) {
            return 0;
        }
    }

    private static void schrijf(Path naar, int aantal) throws IOException {
        try (BufferedWriter uit = Files.newBufferedWriter(naar)) {
            for (int i = 0; i < aantal; i++) {
                uit.write(CASUS.formatted(
                        i,
                        i % VERSCHILLENDE_LEEFTIJDEN,
                        i % 3 == 0 ? "NIET_OF_NAUWELIJKS" : "VOLLEDIG",
                        i % 7 == 0 ? "ONBEKEND" : "NEE"));
            }
        }
    }
}
