// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.http;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk: one thread, so many connections, each asks again as soon as it has its answer. */
final class Wrk {

    private static final Pattern UITSLAG = Pattern.compile("^meting (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)$", Pattern.MULTILINE);
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double MICROS_PER_MILLI = 1_000;
    private static final double MICROS_PER_SECONDE = 1_000_000;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private static final String SCRIPT = """
            local verzoeken = {}
            local volgende = 0

            function init(argumenten)
              local kop = {["Content-Type"] = "application/json", ["Authorization"] = "Basic d2Vya2VyOmRlbW8="}
              for casus in io.lines(argumenten[1]) do
                verzoeken[#verzoeken + 1] = wrk.format("POST", nil, kop, casus)
              end
            end

            function request()
              volgende = volgende % #verzoeken + 1
              return verzoeken[volgende]
            end

            function done(som, wachttijd, verzoek)
              local fout = som.errors
              io.write(string.format("meting %d %d %d %d %d\\n", som.requests, som.duration,
                wachttijd:percentile(50), wachttijd:percentile(99),
                fout.status + fout.connect + fout.read + fout.write + fout.timeout))
            end
            """;

    private final Path script;
    private final Path casussen;

    /** Writes its script in the folder; the file holds one case per line. */
    Wrk(Path map, Path casussen) throws IOException {
        this.script = Files.writeString(map.resolve("verzoek.lua"), SCRIPT);
        this.casussen = casussen;
    }

    /** What wrk calls itself. */
    static String versie() throws IOException, InterruptedException {
        try {
            return voerUit("wrk", "-v").lines().findFirst().orElse("wrk").replaceFirst(" \\[.*", "");
        } catch (IOException ontbreekt) {
            throw new IOException(
                    "wrk is not installed, and without it there is no load. On Debian: apt-get install wrk", ontbreekt);
        }
    }

    Meting belast(String url, int verbindingen, int seconden) throws IOException, InterruptedException {
        long begin = MACHINE.getProcessCpuTime();
        String uitvoer = voerUit(
                "wrk",
                "-t1",
                "-c" + verbindingen,
                "-d" + seconden + "s",
                "--timeout",
                "30s",
                "-s",
                script.toString(),
                url,
                "--",
                casussen.toString());
        long gebruikt = MACHINE.getProcessCpuTime() - begin;
        Matcher uitslag = UITSLAG.matcher(uitvoer);
        if (!uitslag.find() || getal(uitslag, 1) == 0) {
            throw new IOException("wrk has no result for " + url + ": " + uitvoer);
        }
        double verzoeken = getal(uitslag, 1);
        return new Meting(
                verzoeken * MICROS_PER_SECONDE / getal(uitslag, 2),
                getal(uitslag, 3) / MICROS_PER_MILLI,
                getal(uitslag, 4) / MICROS_PER_MILLI,
                gebruikt / NANOS_PER_MILLI / verzoeken,
                (long) getal(uitslag, 5));
    }

    private static double getal(Matcher uitslag, int groep) {
        return Long.parseLong(uitslag.group(groep));
    }

    private static String voerUit(String... opdracht) throws IOException, InterruptedException {
        Process proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
        String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        proces.waitFor();
        return uitvoer;
    }
}
