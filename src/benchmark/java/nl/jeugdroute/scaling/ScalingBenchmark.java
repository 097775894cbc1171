// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.scaling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RandomCasussen;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.proof.Proof;
import nl.jeugdroute.proof.RuleSetProver;
import nl.jeugdroute.scaling.ResourceMeter.TimedResult;

/** How time and memory grow with the rows of a pack, with the number of packs, and with the number of cases. */
public final class ScalingBenchmark {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final int CASUSSEN = 2_000;
    private static final int ROUNDS = 5;
    private static final int MANY = 10_000;

    private ScalingBenchmark() {}

    /** Measures all three and prints Markdown. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        rows(250); // the first reading pays for a cold machine
        ScalingTable rows = new ScalingTable(
                "Een advies, naar het aantal rijen",
                "rijen die beslissen",
                "lezen (s)",
                "motor bouwen (s)",
                "geheugen (MB)",
                "een advies (µs)",
                "redenen per advies",
                "beloften bewijzen (s)");
        for (int count : new int[] {250, 2_500, MANY}) {
            rows.add(count, rows(count));
        }
        ScalingTable packs = new ScalingTable(
                "Pakketten in geheugen",
                "pakketten",
                "alles lezen (s)",
                "geheugen gelezen (MB)",
                "eerste casus van elk (s)",
                "geheugen alle motoren (MB)");
        for (int count : new int[] {1, 10, 50, 150, 350}) {
            packs.add(count, packs(count));
        }
        ScalingTable casussen = new ScalingTable(
                "Casussen per seconde met adviseer", "casussen", "van begin tot eind (s)", "per seconde", "geheugen proces (MB)");
        for (int count : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
            casussen.add(count, CasusScaling.measure(count));
        }
        measureReload();
        rows.print(4);
        packs.print(4);
        casussen.print(2);
    }

    private static void measureReload() throws IOException {
        System.out.println("| Gewijzigde tabel | tot de nieuwe regels klaar zijn (s) |\n| --- | ---: |");
        for (String file : List.of(
                "gemeenten/noordoostpolder/zwaarte.csv", "gemeenten/emmen/deuren.csv", "landelijk/acties.csv")) {
            Path folder = Files.createTempDirectory("jeugdroute-groei-");
            try {
                LargeRulesGenerator.createPacks(folder, LargeRulesGenerator.realPacks().size());
                System.out.println("| `" + file + "` | " + ResourceMeter.number(ReloadScaling.measure(folder, file, CLOCK)) + " |");
            } finally {
                cleanUp(folder);
            }
        }
        System.out.println();
    }

    private static Double[] rows(int count) throws IOException {
        Path folder = Files.createTempDirectory("jeugdroute-groei-");
        try {
            LargeRulesGenerator.createRows(folder, 0);
            int real = decisionRows(folder);
            cleanUp(folder);
            LargeRulesGenerator.createRows(folder, Math.max(0, count - real));
            long empty = ResourceMeter.megabytes();
            TimedResult<Snapshot> parsed = ResourceMeter.measure(() -> Snapshot.read(folder, CLOCK));
            RuleSet ruleSet = parsed.outcome().ruleSetFor("noordoostpolder", null);
            TimedResult<Integer> built = ResourceMeter.measure(ruleSet::loadedRowCount);
            double[] ratios = new double[1];
            double advies = advies(parsed.outcome(), ruleSet, ratios);
            double memory = Math.max(0, ResourceMeter.megabytes() - empty);
            TimedResult<Proof> proof = ResourceMeter.measure(() -> RuleSetProver.of(ruleSet, ProofBound.GENEROUS));
            if (proof.outcome().unproven() != null) {
                System.err.println(count + " rijen: " + proof.outcome().unproven());
            }
            return new Double[] {
                parsed.seconds(), built.seconds(), memory, advies, ratios[0], proof.seconds()
            };
        } finally {
            cleanUp(folder);
        }
    }

    private static int decisionRows(Path folder) {
        return Snapshot.read(folder, CLOCK).ruleSetFor("noordoostpolder", null).decisionRows().size();
    }

    /** The median over rounds of the mean of many cases, in microseconds. */
    private static double advies(Snapshot snapshot, RuleSet ruleSet, double[] ratios) {
        Triage triage = new Triage(CLOCK);
        RandomCasussen generator = new RandomCasussen(CASUSSEN, ruleSet.voorzieningCodes());
        List<Casus> casussen =
                Stream.generate(generator::casus).limit(CASUSSEN).toList();
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            TimedResult<Integer> measured = ResourceMeter.measure(() -> casussen.stream()
                    .mapToInt(casus -> triage.advise(
                                    casus, RulesInForce.onFirstDay(ruleSet))
                            .redenen()
                            .size())
                    .sum());
            times.add(measured.seconds() * 1e6 / CASUSSEN);
            ratios[0] = (double) measured.outcome() / CASUSSEN;
        }
        return ResourceMeter.median(times);
    }

    private static Double[] packs(int count) throws IOException {
        Path folder = Files.createTempDirectory("jeugdroute-groei-");
        try {
            LargeRulesGenerator.createPacks(folder, count);
            long empty = ResourceMeter.megabytes();
            TimedResult<Snapshot> parsed = ResourceMeter.measure(() -> Snapshot.read(folder, CLOCK));
            double afterReading = ResourceMeter.megabytes() - empty;
            Snapshot snapshot = parsed.outcome();
            Triage triage = new Triage(CLOCK);
            TimedResult<Integer> first = ResourceMeter.measure(() -> snapshot.ruleSets().stream()
                    .mapToInt(ruleSet -> triage.advise(
                                    new RandomCasussen(1, ruleSet.voorzieningCodes()).casus(),
                                    RulesInForce.onFirstDay(ruleSet))
                            .redenen()
                            .size())
                    .sum());
            double withEngines = ResourceMeter.megabytes() - empty;
            snapshot.close();
            return new Double[] {parsed.seconds(), afterReading, first.seconds(), withEngines};
        } finally {
            cleanUp(folder);
        }
    }

    private static void cleanUp(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(folder)).toList()) {
                Files.delete(path);
            }
        }
    }
}
