// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.groei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.regels.Testregels;

/** Makes rules folders that are larger than the real one: more rows in a pack, or more packs. All of it is made up. */
final class Regelmaker {

    private static final Path ECHT = Path.of("rules");
    private static final Path HULPVRAGEN = Path.of("gemeenten/noordoostpolder/hulpvragen.csv");
    private static final List<String> VRAGEN = List.of(
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
    private static final List<String> AANBOD = List.of("V1", "V2", "V3", "P02", "P07", "P09", "P14", "P15", "P16", "P19");
    private static final int OUDSTE = 27;

    private Regelmaker() {}

    /** Noordoostpolder alone, with this many rows more: an offer for one question at a few ages each, as a rich offer has. */
    static void metRijen(Path naar, int extra) {
        Testregels.kopie(naar);
        Random toeval = new Random(extra);
        List<String> rijen = IntStream.range(0, extra)
                .mapToObj(nummer -> {
                    int van = toeval.nextInt(OUDSTE);
                    return String.join(
                            ";",
                            "GROEI-%05d".formatted(nummer),
                            "2015-01-01",
                            "2018-12-31",
                            "bevat " + VRAGEN.get(toeval.nextInt(VRAGEN.size())),
                            van + " t/m " + (van + toeval.nextInt(2)),
                            "NEE",
                            AANBOD.get(toeval.nextInt(AANBOD.size())),
                            "",
                            "Verzonnen aanbod " + nummer + " past bij deze vraag en leeftijd.",
                            "NOP bijlage 5",
                            "BRON",
                            "2026-11-22",
                            "");
                })
                .toList();
        try {
            Files.writeString(
                    naar.resolve(HULPVRAGEN),
                    Files.readString(naar.resolve(HULPVRAGEN)) + String.join("\r\n", rijen) + (extra > 0 ? "\r\n" : ""));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** This many packs: the real ones again and again, under other names. */
    static void metPakketten(Path naar, int aantal) {
        List<String> echte = echtePakketten();
        kopieer(ECHT, naar, pad -> !pad.startsWith("gemeenten/"));
        for (int i = 0; i < aantal; i++) {
            String id = i < echte.size() ? echte.get(i) : "proef-%03d".formatted(i);
            Path van = ECHT.resolve("gemeenten").resolve(echte.get(i % echte.size()));
            Path doel = naar.resolve("gemeenten").resolve(id);
            kopieer(van, doel, pad -> true);
            if (i >= echte.size()) {
                hernoem(doel.resolve("pakket.yaml"), id, "Proefgemeente " + i);
            }
        }
    }

    private static void hernoem(Path bestand, String id, String naam) {
        try {
            Files.writeString(
                    bestand,
                    Files.readString(bestand)
                            .replaceAll("(?m)^id: .*$", "id: " + id)
                            .replaceAll("(?m)^naam: .*$", "naam: " + naam));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The ids of the packs in the real folder. */
    static List<String> echtePakketten() {
        try (Stream<Path> mappen = Files.list(ECHT.resolve("gemeenten"))) {
            return mappen.map(map -> map.getFileName().toString()).sorted().toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private interface Keuze {
        boolean neem(String pad);
    }

    private static void kopieer(Path van, Path naar, Keuze keuze) {
        try (Stream<Path> paden = Files.walk(van)) {
            for (Path pad : paden.filter(Files::isRegularFile).toList()) {
                String naam = van.relativize(pad).toString().replace('\\', '/');
                if (keuze.neem(naam)) {
                    Path doel = naar.resolve(naam);
                    Files.createDirectories(doel.getParent());
                    Files.copy(pad, doel);
                }
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
