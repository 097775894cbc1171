// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.jeugdroute.regels.tabel.Suggestie;

/** Reads a rules folder: which layers there are, and whether every file in them has a place. */
public final class Regelmaplezer {

    private static final String LANDELIJK = "landelijk";
    private static final Set<String> NAAST_DE_REGELS = Set.of("voorbeelden.csv", "verhalen.csv");

    private final Path wortel;
    private final Map<String, Tabelinhoud> inPlaatsVan;
    private final Bevindingen bevindingen;

    public Regelmaplezer(Path wortel, Bevindingen bevindingen) {
        this(wortel, Map.of(), bevindingen);
    }

    /**
     * A reader that takes some files from elsewhere.
     *
     * @param inPlaatsVan what stands in for the file at a path below the rules folder
     */
    public Regelmaplezer(Path wortel, Map<String, Tabelinhoud> inPlaatsVan, Bevindingen bevindingen) {
        this.wortel = wortel;
        this.inPlaatsVan = Map.copyOf(inPlaatsVan);
        this.bevindingen = bevindingen;
    }

    /** Reads everything; what is wrong goes to the findings. */
    public Regelmap lees() {
        Woordenlezer woorden = new Woordenlezer(wortel, new Tabelbron(wortel, inPlaatsVan, bevindingen), bevindingen);
        Map<String, Laag> lagen = new TreeMap<>();
        Stream.concat(Stream.of(wortel.resolve(LANDELIJK)), mappen("regios").stream())
                .forEach(map -> laag(map).ifPresent(laag -> lagen.put(laag.id(), laag)));
        List<Laag> gemeenten =
                mappen("gemeenten").stream().flatMap(map -> laag(map).stream()).toList();
        if (gemeenten.isEmpty()) {
            bevindingen.bestand("gemeenten", "Er is geen enkel gemeentepakket in deze map.");
        }
        gemeenten.forEach(gemeente -> onderlagen(gemeente, lagen));
        Map<String, Brondocument> bronnen = woorden.bronnen();
        gemeenten.forEach(laag -> eigenBronnen("gemeenten", laag, bronnen.keySet()));
        lagen.values().stream()
                .filter(laag -> !laag.id().equals(LANDELIJK))
                .forEach(laag -> eigenBronnen("regios", laag, bronnen.keySet()));
        return new Regelmap(
                wortel,
                bronnen,
                woorden.begrippen(),
                gemeenten.stream()
                        .map(laag -> laag.met(voorbehoud(laag, lagen)))
                        .toList(),
                lagen);
    }

    /** A pack stands on the national layer first: what comes later fills in names and numbers of what comes before. */
    private void onderlagen(Laag gemeente, Map<String, Laag> lagen) {
        String bestand = "gemeenten/" + gemeente.id() + "/pakket.yaml";
        if (!gemeente.lagen().contains(LANDELIJK)) {
            bevindingen.bestand(
                    bestand, "Dit pakket staat niet op de landelijke laag. Zet landelijk als eerste bij lagen.");
        } else if (!gemeente.lagen().get(0).equals(LANDELIJK)) {
            bevindingen.bestand(bestand, "Landelijk staat niet als eerste bij lagen. Zet landelijk bovenaan.");
        }
        for (String id : gemeente.lagen()) {
            Laag laag = lagen.get(id);
            if (laag == null) {
                bevindingen.bestand(bestand, "Laag " + Suggestie.onbekend(id, lagen.keySet()));
            } else if (!laag.dekt(gemeente)) {
                bevindingen.bestand(
                        bestand,
                        "De laag " + id + " geldt niet op alle dagen van dit pakket. Zij geldt van "
                                + laag.geldigheid().van()
                                + (laag.geldigheid().tot() == null
                                        ? ""
                                        : " tot en met " + laag.geldigheid().tot())
                                + ". Kies datums die daarbinnen vallen.");
            }
        }
    }

    /** What a region says in every advies holds for each of its municipalities, before what they say themselves. */
    private static List<String> voorbehoud(Laag gemeente, Map<String, Laag> lagen) {
        return Stream.concat(gemeente.lagen().stream().map(lagen::get).filter(Objects::nonNull), Stream.of(gemeente))
                .flatMap(laag -> laag.voorbehoud().stream())
                .distinct()
                .toList();
    }

    private void eigenBronnen(String soort, Laag laag, Set<String> bekend) {
        laag.eigenBronnen().stream()
                .filter(bron -> !bekend.contains(bron))
                .forEach(bron -> bevindingen.bestand(
                        soort + "/" + laag.id() + "/pakket.yaml", "Eigen bron " + Suggestie.onbekend(bron, bekend)));
    }

    private Optional<Laag> laag(Path map) {
        Optional<Laag> laag = new Laaglezer(wortel, bevindingen).lees(map);
        laag.ifPresent(this::weesbestanden);
        return laag;
    }

    private List<Path> mappen(String soort) {
        Path ouder = wortel.resolve(soort);
        if (!Files.isDirectory(ouder)) {
            return List.of();
        }
        try (Stream<Path> mappen = Files.list(ouder)) {
            return mappen.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            bevindingen.bestand(soort, "Deze map kunnen wij niet lezen.");
            return List.of();
        }
    }

    /** A table nobody announces would silently do nothing; that is a finding. */
    private void weesbestanden(Laag laag) {
        Set<String> genoemd = new HashSet<>(NAAST_DE_REGELS);
        laag.tabellen().forEach(tabel -> genoemd.add(tabel.naam() + ".csv"));
        try (Stream<Path> bestanden = Files.list(laag.map())) {
            bestanden
                    .filter(bestand -> bestand.toString().endsWith(".csv"))
                    .filter(bestand -> !genoemd.contains(String.valueOf(bestand.getFileName())))
                    .forEach(bestand -> bevindingen.bestand(
                            wortel.relativize(bestand).toString(),
                            "Deze tabel staat niet in pakket.yaml en zou niets doen. Noem hem daar, of verwijder"
                                    + " hem."));
        } catch (IOException e) {
            bevindingen.bestand(laag.id(), "Deze map kunnen wij niet lezen.");
        }
    }
}
