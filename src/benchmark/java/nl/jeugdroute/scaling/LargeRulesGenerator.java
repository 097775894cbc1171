// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.scaling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.engine.TestRules;

/** Makes rules folders that are larger than the real one: more rows in a pack, or more packs. All of it is made up. */
final class LargeRulesGenerator {

    private static final Path REAL = Path.of("rules");
    private static final Path HULPVRAGEN = Path.of("gemeenten/noordoostpolder/hulpvragen.csv");
    private static final List<String> QUESTIONS = List.of(
            "INFO_OPVOEDING",
            "OPVOEDVRAAG_LICHT",
            "GEDRAG_THUIS",
            "GEDRAG_SCHOOL",
            "SCHEIDING",
            "TAALACHTERSTAND",
            "PSYCHISCHE_KLACHT",
            "MIDDELENGEBRUIK",
            "WEERBAARHEID",
            "SCHOOLUITVAL");
    private static final List<String> OFFERING = List.of("V1", "V2", "V3", "P02", "P07", "P09", "P14", "P15", "P16", "P19");
    private static final int OLDEST = 27;

    private LargeRulesGenerator() {}

    /**
     * Noordoostpolder alone, with this many rows more: an offer for one question at a few ages each, as a rich offer
     * has.
     */
    static void createRows(Path to, int extra) {
        TestRules.kopie(to);
        Random random = new Random(extra);
        List<String> rows = IntStream.range(0, extra)
                .mapToObj(number -> {
                    int from = random.nextInt(OLDEST);
                    return String.join(
                            ";",
                            "hulpvragen-GROEI-%05d".formatted(number),
                            "",
                            "",
                            "bevat " + QUESTIONS.get(random.nextInt(QUESTIONS.size())),
                            from + " t/m " + (from + random.nextInt(2)),
                            "NEE",
                            OFFERING.get(random.nextInt(OFFERING.size())),
                            "",
                            "Verzonnen aanbod " + number + " past bij deze vraag en leeftijd.",
                            "NOP bijlage 5",
                            "BRON",
                            "2026-11-22",
                            "");
                })
                .toList();
        try {
            Files.writeString(
                    to.resolve(HULPVRAGEN),
                    Files.readString(to.resolve(HULPVRAGEN)) + String.join("\r\n", rows) + (extra > 0 ? "\r\n" : ""));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** This many packs: the real ones again and again, under other names. */
    static void createPacks(Path to, int count) {
        List<String> realIds = realPacks();
        copy(REAL, to, path -> !path.startsWith("gemeenten/"));
        for (int i = 0; i < count; i++) {
            String id = i < realIds.size() ? realIds.get(i) : "proef-%03d".formatted(i);
            Path from = REAL.resolve("gemeenten").resolve(realIds.get(i % realIds.size()));
            Path target = to.resolve("gemeenten").resolve(id);
            copy(from, target, path -> true);
            if (i >= realIds.size()) {
                rename(target.resolve("pakket.yaml"), id, "Proefgemeente " + i);
                TestRules.hernoemRijen(target, id);
            }
        }
    }

    private static void rename(Path file, String id, String name) {
        try {
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replaceAll("(?m)^id: .*$", "id: " + id)
                            .replaceAll("(?m)^naam: .*$", "naam: " + name));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** The ids of the packs in the real folder. */
    static List<String> realPacks() {
        try (Stream<Path> folders = Files.list(REAL.resolve("gemeenten"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private interface CopiedPathFilter {
        boolean take(String path);
    }

    private static void copy(Path from, Path to, CopiedPathFilter choice) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(path).toString().replace('\\', '/');
                if (choice.take(name)) {
                    Path target = to.resolve(name);
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target);
                }
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
