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
 * Puts {@code POST /api/v1/proefadviezen} under load, in turn with a constant and other engines on the same stack in the
 * same process, and prints a table. Ends with 1 when anything but a good answer came back.
 */
@Command(name = "httpmeting")
public final class Httpmeting implements Callable<Integer> {

    @Option(names = "--seconden", defaultValue = "10", description = "how long each address is under load per round")
    private int seconden;

    @Option(names = "--opwarmen", defaultValue = "20", description = "how long each address is under load beforehand")
    private int opwarmen;

    @Option(names = "--rondes", defaultValue = "3", description = "how often each address gets its turn")
    private int rondes;

    @Option(names = "--verbindingen", defaultValue = "2,16", split = ",", description = "how many at once")
    private List<Integer> verbindingen;

    @Option(names = "--zonder-jdmn", description = "leave jDMN out; it takes long to compile")
    private boolean zonderJdmn;

    /** Runs it. */
    public static void main(String[] argumenten) {
        System.exit(new CommandLine(new Httpmeting())
                .setExecutionExceptionHandler((fout, opdracht, gelezen) -> {
                    System.err.println("No measurement: " + fout.getMessage());
                    return 1;
                })
                .execute(argumenten));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        String kop = kop();
        Meettabel tabel = new Meettabel();
        try (Toepassing toepassing = new Toepassing(!zonderJdmn)) {
            Path map = Files.createTempDirectory("httpmeting");
            Wrk wrk = new Wrk(map, toepassing.casussen().schrijf(map));
            meet(toepassing, wrk, tabel);
            System.out.printf("%n%s The constant is %,d bytes.%n%n%s%n", kop, toepassing.lengteConstante(), tabel.markdown());
        }
        if (tabel.fouten() > 0) {
            System.err.println("Not every request got a good answer: the figures say nothing.");
            return 1;
        }
        return 0;
    }

    private void meet(Toepassing toepassing, Wrk wrk, Meettabel tabel) throws IOException, InterruptedException {
        List<Meetadres> adressen = Arrays.stream(Meetadres.values())
                .filter(adres -> !zonderJdmn || adres != Meetadres.JDMN)
                .toList();
        for (Meetadres adres : adressen) {
            meld("warm " + adres, wrk.belast(toepassing.url(adres), verbindingen.get(verbindingen.size() - 1), opwarmen));
        }
        for (int ronde = 1; ronde <= rondes; ronde++) {
            for (int aantal : verbindingen) {
                for (Meetadres adres : adressen) {
                    Meting meting = wrk.belast(toepassing.url(adres), aantal, seconden);
                    meld(ronde + "/" + rondes + " " + aantal + " " + adres, meting);
                    tabel.voegToe(adres, aantal, meting);
                }
            }
        }
    }

    private static void meld(String wat, Meting meting) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f a second, p50 %.2f ms, p99 %.2f ms, cpu %.2f ms, %d errors%n",
                wat,
                meting.perSeconde(),
                meting.p50(),
                meting.p99(),
                meting.processortijd(),
                meting.fouten());
    }

    /** When, where and how; a machine that is busy with other work spoils everything after it. */
    private String kop() throws IOException, InterruptedException {
        return String.format(
                Locale.ROOT,
                "%s, %s, Java %s, %d cores shared with the client, load before the start %.1f; medians of %d rounds of %d"
                        + " seconds.",
                LocalDate.now(ZoneOffset.UTC),
                Wrk.versie(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                rondes,
                seconden);
    }
}
