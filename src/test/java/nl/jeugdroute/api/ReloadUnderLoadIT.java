// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.ObjectName;
import nl.jeugdroute.TestSize;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Time and again other rules while people keep asking: nobody notices more than another answer. */
@DisplayName("Herladen onder belasting")
class ReloadUnderLoadIT extends LiveRulesTestBase {

    private static final int KEREN = TestSize.of("herladen.keren");
    private static final int OPGEWARMD = 50;
    private static final int VRAGERS = 3;
    private static final Pattern MOMENT = Pattern.compile("\"berekendOp\":\"[^\"]+\"");

    /** What may be left of former rules: the last few, in their respite. */
    private static final int MEESTE_OVER = 3;

    private static final long SPEELRUIMTE = 8L * 1024 * 1024;

    @Autowired
    private RuleLibrary bibliotheek;

    private final AtomicBoolean klaar = new AtomicBoolean();
    private final AtomicLong verzoeken = new AtomicLong();
    private final Queue<String> mislukt = new ConcurrentLinkedQueue<>();
    private final Set<String> antwoorden = ConcurrentHashMap.newKeySet();

    @Test
    void geen_verzoek_mislukt_elk_antwoord_is_heel_en_het_geheugen_blijft_gelijk() throws Exception {
        Path voorbeelden = MAP.resolve("gemeenten/noordoostpolder/voorbeelden.csv");
        publiceer(voorbeelden, eersteRegels(voorbeelden, 11));
        byte[] a = Files.readAllBytes(VOORZIENINGEN);
        // Two cells of one row: an advies with one of each would come from half a set.
        byte[] b = new String(a, StandardCharsets.UTF_8)
                .replace(
                        NAAM + ";*;VRIJ;VRIJ_TOEGANKELIJK;NEE;LOKAAL;1;geen;;OP18;;",
                        "Variant B;*;VRIJ;VRIJ_TOEGANKELIJK;NEE;LOKAAL;1;geen;;OP18;Alleen in variant B.;")
                .getBytes(StandardCharsets.UTF_8);
        Set<String> heel = Set.of(antwoordOnder(b), antwoordOnder(a));
        assertThat(heel).hasSize(2).anyMatch(advies -> advies.contains("Alleen in variant B."));

        List<WeakReference<Snapshot>> oude = new ArrayList<>();
        ReloadMeasurement opgewarmd = null;
        ExecutorService draden = Executors.newFixedThreadPool(VRAGERS);
        try {
            for (int i = 0; i < VRAGERS; i++) {
                draden.submit(this::vraag);
            }
            for (int keer = 1; keer <= KEREN; keer++) {
                WeakReference<Snapshot> eerder = new WeakReference<>(bibliotheek.snapshot());
                oude.add(eerder);
                publiceer(VOORZIENINGEN, keer % 2 == 0 ? a : b);
                wachtOpAndereStand(eerder);
                if (keer == OPGEWARMD) {
                    wachtOpAfscheid(oude);
                    opgewarmd = meting();
                }
            }
        } finally {
            klaar.set(true);
            draden.shutdown();
        }
        assertThat(draden.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        assertThat(mislukt).isEmpty();
        assertThat(verzoeken.get()).isGreaterThan(KEREN);
        assertThat(antwoorden).isEqualTo(heel);
        wachtOpAfscheid(oude);
        long kennisbanken = opgewarmd.kennisbanken() + MEESTE_OVER;
        long bytes = opgewarmd.bytes() + SPEELRUIMTE;
        await().atMost(Duration.ofMinutes(5)).untilAsserted(() -> {
            ReloadMeasurement aanHetEind = meting();
            assertThat(aanHetEind.kennisbanken()).isLessThanOrEqualTo(kennisbanken);
            assertThat(aanHetEind.bytes()).isLessThan(bytes);
        });
    }

    /** Former rules go when their respite is over and the last one who used them is done. */
    private static void wachtOpAfscheid(List<WeakReference<Snapshot>> oude) {
        await().atMost(Duration.ofMinutes(5)).untilAsserted(() -> {
            histogram();
            assertThat(oude.stream().filter(stand -> stand.get() != null)).hasSizeLessThanOrEqualTo(MEESTE_OVER);
        });
    }

    private static byte[] eersteRegels(Path bestand, int aantal) throws IOException {
        return (String.join("\r\n", Files.readAllLines(bestand).subList(0, aantal)) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String antwoordOnder(byte[] voorzieningen) throws IOException {
        publiceer(VOORZIENINGEN, voorzieningen);
        assertThat(herlader.reload().rejected()).isNull();
        return zonderMoment(post(PROEF, GELDIG).body());
    }

    private static String zonderMoment(String advies) {
        return MOMENT.matcher(advies).replaceFirst("");
    }

    private void vraag() {
        while (!klaar.get()) {
            try {
                var antwoord = post(PROEF, GELDIG);
                if (antwoord.statusCode() == 200) {
                    antwoorden.add(zonderMoment(antwoord.body()));
                } else {
                    mislukt.add(antwoord.statusCode() + " " + antwoord.body());
                }
                verzoeken.incrementAndGet();
            } catch (RuntimeException fout) {
                mislukt.add(fout.toString());
            }
        }
    }

    private void wachtOpAndereStand(WeakReference<Snapshot> eerder) throws InterruptedException {
        long uiterlijk = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (eerder.refersTo(bibliotheek.snapshot())) {
            assertThat(System.nanoTime()).as("herladen duurt te lang").isLessThan(uiterlijk);
            assertThat(herlader.status().rejected()).isNull();
            Thread.sleep(2);
        }
    }

    /** What is alive after a full collection. */
    private record ReloadMeasurement(long kennisbanken, long bytes) {}

    private static ReloadMeasurement meting() throws Exception {
        histogram();
        String levend = histogram();
        Matcher totaal = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)").matcher(levend);
        assertThat(totaal.find()).isTrue();
        Matcher kennis = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+\\S*\\.SessionsAwareKnowledgeBase\\b")
                .matcher(levend);
        assertThat(kennis.find()).as("instances of the knowledge base").isTrue();
        return new ReloadMeasurement(Long.parseLong(kennis.group(1)), Long.parseLong(totaal.group(1)));
    }

    private static String histogram() throws Exception {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
    }
}
