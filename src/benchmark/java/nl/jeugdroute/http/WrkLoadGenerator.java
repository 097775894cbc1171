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
final class WrkLoadGenerator {

    private static final Pattern RESULT = Pattern.compile("^meting (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)$", Pattern.MULTILINE);
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double MICROS_PER_MILLI = 1_000;
    private static final double MICROS_PER_SECOND = 1_000_000;
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
    WrkLoadGenerator(Path folder, Path casussen) throws IOException {
        this.script = Files.writeString(folder.resolve("verzoek.lua"), SCRIPT);
        this.casussen = casussen;
    }

    /** What wrk calls itself. */
    static String version() throws IOException, InterruptedException {
        try {
            return execute("wrk", "-v").lines().findFirst().orElse("wrk").replaceFirst(" \\[.*", "");
        } catch (IOException missing) {
            throw new IOException(
                    "wrk is not installed, and without it there is no load. On Debian: apt-get install wrk", missing);
        }
    }

    LoadMeasurement applyLoad(String url, int connections, int seconds) throws IOException, InterruptedException {
        long start = MACHINE.getProcessCpuTime();
        String output = execute(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "30s",
                "-s",
                script.toString(),
                url,
                "--",
                casussen.toString());
        long used = MACHINE.getProcessCpuTime() - start;
        Matcher result = RESULT.matcher(output);
        if (!result.find() || number(result, 1) == 0) {
            throw new IOException("wrk has no result for " + url + ": " + output);
        }
        double requests = number(result, 1);
        return new LoadMeasurement(
                requests * MICROS_PER_SECOND / number(result, 2),
                number(result, 3) / MICROS_PER_MILLI,
                number(result, 4) / MICROS_PER_MILLI,
                used / NANOS_PER_MILLI / requests,
                (long) number(result, 5));
    }

    private static double number(Matcher result, int group) {
        return Long.parseLong(result.group(group));
    }

    private static String execute(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
