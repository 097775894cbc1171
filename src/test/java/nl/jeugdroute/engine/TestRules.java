// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.LeefgebiedEntry;
import nl.jeugdroute.rules.RowRenaming;

/** The real rules, read once for all tests, and spoiled copies of them. */
public final class TestRules {

    /** A day on which the Noordoostpolder pack is history. */
    public static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private static final Path MAP = Path.of("rules");

    private TestRules() {}

    private static final class StoredTestRules {
        static final RuleLibrary BIBLIOTHEEK = RuleLibrary.load(MAP, KLOK);
    }

    public static RuleLibrary bibliotheek() {
        return StoredTestRules.BIBLIOTHEEK;
    }

    /** The facts of a case that every pack knows. */
    public static CasusFacts feiten() {
        return bibliotheek().snapshot().nationalFacts();
    }

    public static RuleSet noordoostpolder() {
        return bibliotheek().ruleSetFor("noordoostpolder", null);
    }

    /**
     * A copy of the rules folder with Noordoostpolder as its only pack, that a test may spoil. What other packs there
     * are is nothing to a test of the reader.
     */
    public static Path kopie(Path naar) {
        return kopie(naar, "noordoostpolder");
    }

    /** A copy of the rules folder with this pack, which stands on no region, as its only one. */
    public static Path kopie(Path naar, String pakket) {
        return kopie(
                naar,
                pad -> !pad.startsWith("regios")
                        && (!pad.startsWith("gemeenten/") || pad.startsWith("gemeenten/" + pakket)));
    }

    /** A copy of the rules folder with all regions and packs, that a test may spoil. */
    public static Path volledigeKopie(Path naar) {
        return kopie(naar, pad -> true);
    }

    private static Path kopie(Path naar, Predicate<String> mee) {
        try (Stream<Path> bestanden = Files.walk(MAP)) {
            for (Path bron : bestanden
                    .filter(pad -> mee.test(MAP.relativize(pad).toString().replace('\\', '/')))
                    .toList()) {
                Path doel = naar.resolve(MAP.relativize(bron).toString());
                if (Files.isDirectory(bron)) {
                    Files.createDirectories(doel);
                } else {
                    Files.copy(bron, doel);
                }
            }
            return naar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives every row of a copied pack a name of its own, for no two packs may share one. */
    public static void hernoemRijen(Path pakket, String toevoeging) {
        try (Stream<Path> bestanden = Files.list(pakket)) {
            List<Path> tabellen = bestanden
                    .filter(bestand -> bestand.toString().endsWith(".csv"))
                    .toList();
            Pattern namen = Pattern.compile(tabellen.stream()
                    .map(bestand -> bestand.getFileName().toString().replace(".csv", ""))
                    .collect(Collectors.joining("|", "(?m)(?<=^|[; ])(?:", ")-[A-Z][\\w.=-]*")));
            for (Path bestand : tabellen) {
                Files.writeString(
                        bestand,
                        namen.matcher(Files.readString(bestand)).replaceAll(naam -> naam.group() + "-" + toevoeging));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the rows of the national layer and of a pack in a copy of the rules the names they had before. */
    public static void metNamenVanToen(Path map, String pakket) {
        RowRenaming.all().forEach((toen, nu) -> {
            if (toen.layer().equals(nu.layer()) && List.of("landelijk", pakket).contains(nu.layer())) {
                String tabel = nu.id().substring(0, nu.id().indexOf('-')) + ".csv";
                Path laag = map.resolve(pakket.equals(nu.layer()) ? "gemeenten/" + pakket : nu.layer());
                vervang(laag.resolve(tabel), "\n" + nu.id() + ";", "\n" + toen.id() + ";");
            }
        });
    }

    /** Makes a copy of the rules what it was before it defined the facts of a case itself. */
    public static void zonderFeiten(Path map) throws IOException {
        Files.delete(map.resolve("landelijk/feiten.csv"));
        Path pakket = map.resolve("landelijk/pakket.yaml");
        Files.writeString(
                pakket, Files.readString(pakket).replaceFirst("(?s)  - naam: feiten\\R.*?(?=  - naam: )", ""));
    }

    /** Replaces one piece of text in a file, which must hold it. */
    public static void vervang(Path bestand, String oud, String nieuw) {
        try {
            String tekst = Files.readString(bestand);
            if (!tekst.contains(oud)) {
                throw new IllegalArgumentException(bestand + " does not hold \"" + oud + "\"; did the rules change?");
            }
            Files.writeString(bestand, tekst.replace(oud, nieuw));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A case with a value of every kind; the elements of its lists are not in the order they get. */
    public static Casus volleCasus() {
        return Casus.of(feiten(), "noordoostpolder")
                .on(LocalDate.of(2016, 3, 1))
                .withKenmerk("zaak-1")
                .with(Map.of(
                        "leeftijd",
                        9,
                        "veiligheid.acuutGevaar",
                        "JA",
                        "hulpvragen",
                        List.of("ANDERS", "SCHEIDING"),
                        "leefgebieden",
                        List.of(new LeefgebiedEntry("FINANCIEN", "OUDER")),
                        "gewensteVoorzieningen",
                        List.of("T6", "S10"),
                        "pgb.gewenst",
                        true,
                        "pgb.bekwaam",
                        "JA",
                        "pgb.uitvoerder",
                        "NETWERK",
                        "pgb.urenPerWeek",
                        new BigDecimal("16.50")));
    }
}
