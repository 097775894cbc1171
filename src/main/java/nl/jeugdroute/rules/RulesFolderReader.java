// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

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
import nl.jeugdroute.rules.reading.GlossaryReader;
import nl.jeugdroute.rules.reading.LayerReader;
import nl.jeugdroute.rules.reading.TableSource;

/** Rules folder reader: reads a rules folder: which layers there are, and whether every file in them has a place. */
public final class RulesFolderReader {

    private static final String NATIONAL = "landelijk";
    private static final Set<String> BESIDE_THE_RULES = Set.of("voorbeelden.csv", "verhalen.csv");

    private final Path root;
    private final Map<String, TableContent> replacements;
    private final Findings findings;
    private final RulesFolderListing listing;
    private final boolean countedOnce;

    public RulesFolderReader(Path root, Findings findings) {
        this(root, Map.of(), findings);
    }

    /** A reader of rules that counted once, when files that are refused now could stand beside them. */
    public static RulesFolderReader ofArchived(Path root, Findings findings) {
        return new RulesFolderReader(root, Map.of(), findings, true);
    }

    /**
     * A reader that takes some files from elsewhere.
     *
     * @param replacements what stands in for the file at a path below the rules folder
     */
    public RulesFolderReader(Path root, Map<String, TableContent> replacements, Findings findings) {
        this(root, replacements, findings, false);
    }

    private RulesFolderReader(
            Path root, Map<String, TableContent> replacements, Findings findings, boolean countedOnce) {
        this.root = root;
        this.replacements = Map.copyOf(replacements);
        this.findings = findings;
        this.listing = RulesFolderListing.of(root);
        this.countedOnce = countedOnce;
    }

    /** Reads everything; what is wrong goes to the findings. */
    public RulesFolder read() {
        GlossaryReader wordingReader =
                new GlossaryReader(root, new TableSource(root, replacements, findings), findings);
        Map<String, Layer> layers = new TreeMap<>();
        Stream.concat(Stream.of(root.resolve(NATIONAL)), folders("regios").stream())
                .forEach(folder -> layer(folder).ifPresent(layer -> layers.put(layer.id(), layer)));
        List<Layer> gemeenten = folders("gemeenten").stream()
                .flatMap(folder -> layer(folder).stream())
                .toList();
        if (folders("gemeenten").isEmpty()) {
            findings.aboutFile("gemeenten", "Er is geen enkel gemeentepakket in deze map.");
        }
        gemeenten.forEach(gemeente -> resolveLayers(gemeente, layers));
        if (!countedOnce) {
            findMisplacedFiles();
        }
        Map<String, SourceDocument> sources = wordingReader.sources();
        gemeenten.forEach(layer -> checkOwnSources("gemeenten", layer, sources.keySet()));
        layers.values().stream()
                .filter(layer -> !layer.id().equals(NATIONAL))
                .forEach(layer -> checkOwnSources("regios", layer, sources.keySet()));
        return new RulesFolder(
                root,
                sources,
                wordingReader.glossary(),
                wordingReader.refusals(),
                gemeenten.stream()
                        .map(layer -> layer.with(voorbehoud(layer, layers)))
                        .toList(),
                layers);
    }

    /** A pack stands on the national layer first: what comes later fills in names and numbers of what comes before. */
    private void resolveLayers(Layer gemeente, Map<String, Layer> layers) {
        String file = "gemeenten/" + gemeente.id() + "/pakket.yaml";
        if (!gemeente.layers().contains(NATIONAL)) {
            findings.aboutFile(
                    file, "Dit pakket staat niet op de landelijke laag. Zet landelijk als eerste bij lagen.");
        } else if (!gemeente.layers().get(0).equals(NATIONAL)) {
            findings.aboutCell(
                    file,
                    gemeente.line(NATIONAL),
                    null,
                    "lagen",
                    NATIONAL,
                    "Landelijk staat niet als eerste bij lagen. Zet landelijk bovenaan.");
        }
        for (String id : gemeente.layers()) {
            Layer layer = layers.get(id);
            if (layer == null && Files.isDirectory(root.resolve("regios").resolve(id))) {
                // What is wrong with its description was said already.
                continue;
            }
            if (layer == null) {
                findings.aboutCell(
                        file, gemeente.line(id), null, "lagen", id, "Laag " + Suggestion.unknown(id, layers.keySet()));
            } else if (!layer.covers(gemeente)) {
                findings.aboutCell(
                        file,
                        gemeente.line(id),
                        null,
                        "lagen",
                        id,
                        "De laag " + id + " geldt niet op alle dagen van dit pakket. Zij geldt van "
                                + layer.validity().van()
                                + (layer.validity().tot() == null
                                        ? ""
                                        : " tot en met " + layer.validity().tot())
                                + ". Kies datums die daarbinnen vallen.");
            }
        }
    }

    /**
     * Voorbehoud of a pack: what a region says in every advies holds for each of its municipalities, before what they
     * say themselves.
     */
    private static List<String> voorbehoud(Layer gemeente, Map<String, Layer> layers) {
        return Stream.concat(gemeente.layers().stream().map(layers::get).filter(Objects::nonNull), Stream.of(gemeente))
                .flatMap(layer -> layer.voorbehoud().stream())
                .distinct()
                .toList();
    }

    private void checkOwnSources(String kind, Layer layer, Set<String> known) {
        layer.ownSources().stream()
                .filter(source -> !known.contains(source))
                .forEach(source -> findings.aboutCell(
                        kind + "/" + layer.id() + "/" + RuleFileNames.LAYER_FILE,
                        layer.line(source),
                        null,
                        "eigen_bronnen",
                        source,
                        "Eigen bron " + Suggestion.unknown(source, known)));
    }

    private Optional<Layer> layer(Path folder) {
        Optional<Layer> layer = new LayerReader(root, findings).read(folder);
        layer.ifPresent(this::findOrphanFiles);
        return layer;
    }

    private List<Path> folders(String kind) {
        Path parent = root.resolve(kind);
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !RuleFileNames.isLitter(String.valueOf(folder.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            findings.aboutFile(kind, "Deze map kunnen wij niet lezen.");
            return List.of();
        }
    }

    /** A table nobody announces would silently do nothing; that is a finding. */
    private void findOrphanFiles(Layer layer) {
        Set<String> named = new HashSet<>(BESIDE_THE_RULES);
        named.add(RuleFileNames.LAYER_FILE);
        layer.tables().forEach(table -> named.add(table.name() + ".csv"));
        String folder = root.relativize(layer.folder()).toString().replace('\\', '/') + "/";
        listing.ruleFiles().keySet().stream()
                .filter(file -> file.startsWith(folder) && !named.contains(file.substring(folder.length())))
                .forEach(file -> findings.aboutFile(
                        file,
                        "Deze tabel staat niet in pakket.yaml en zou niets doen. Noem hem daar, of verwijder hem."));
    }

    /** What looks like rules and is read nowhere would silently do nothing; that is a finding as well. */
    private void findMisplacedFiles() {
        listing.misplaced().stream()
                .filter(file -> !file.endsWith("/"))
                .forEach(file -> findings.aboutFile(
                        file,
                        "Dit bestand leest Jeugdroute niet. Een tabel heet naam.csv en staat in de map van een laag, met"
                                + " een pakket.yaml ernaast. Hernoem of verplaats het, of haal het weg."));
    }
}
