// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.RuleSubject;
import nl.jeugdroute.rules.Suggestion;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Layer reader: reads the {@code pakket.yaml} of a layer. */
public final class LayerReader {

    private static final Set<String> KEYS = Set.of(
            "i" + "d",
            "naam",
            "toelichting",
            "status",
            "geldig_van",
            "geldig_tot",
            "lagen",
            "eigen_bronnen",
            "voorbehoud",
            "tabellen");

    private final Path root;
    private final Findings findings;

    public LayerReader(Path root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    public Optional<Layer> read(Path folder) {
        Path file = folder.resolve("pakket.yaml");
        String name = root.relativize(file).toString().replace('\\', '/');
        try {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            if (!(content instanceof Map<?, ?> keys)) {
                findings.aboutFile(name, "Dit bestand is leeg of geen lijst van sleutels en waarden.");
                return Optional.empty();
            }
            return Optional.of(layer(folder, name, keys));
        } catch (IOException e) {
            findings.aboutFile(name, "Dit bestand ontbreekt of is niet te lezen.");
        } catch (YAMLException e) {
            findings.aboutFile(name, "Dit bestand is geen goede YAML. Controleer het inspringen en de dubbele punten.");
        } catch (IllegalArgumentException e) {
            findings.aboutFile(name, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private Layer layer(Path folder, String name, Map<?, ?> keys) {
        keys.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> findings.aboutFile(name, "Sleutel " + Suggestion.unknown(key, KEYS)));
        String id = text(keys, "id");
        if (!id.equals(String.valueOf(folder.getFileName()))) {
            throw new IllegalArgumentException("Het id \"" + id + "\" is anders dan de naam van de map.");
        }
        LocalDate from = date(keys, "geldig_van")
                .orElseThrow(() -> new IllegalArgumentException("De sleutel geldig_van ontbreekt."));
        return new Layer(
                id,
                text(keys, "naam"),
                text(keys, "toelichting"),
                status(text(keys, "status")),
                new Tijdvak(from, date(keys, "geldig_tot").orElse(null)),
                list(keys, "lagen"),
                list(keys, "eigen_bronnen"),
                list(keys, "voorbehoud"),
                tables(keys),
                folder);
    }

    private static RuleSetStatus status(String text) {
        List<String> allowed = List.of("CONCEPT", "GELDEND", "HISTORISCH");
        if (!allowed.contains(text)) {
            throw new IllegalArgumentException("Status " + Suggestion.unknown(text, allowed));
        }
        return RuleSetStatus.valueOf(text);
    }

    private static List<TableDeclaration> tables(Map<?, ?> keys) {
        List<TableDeclaration> tables = new ArrayList<>();
        if (keys.get("tabellen") instanceof List<?> list) {
            for (Object table : list) {
                if (!(table instanceof Map<?, ?> declaration)) {
                    throw new IllegalArgumentException("Bij tabellen staat iets dat geen tabel is: " + table + ".");
                }
                tables.add(new TableDeclaration(
                        text(declaration, "naam"),
                        text(declaration, "titel"),
                        text(declaration, "uitleg"),
                        "voorziening".equals(declaration.get("onderwerp"))
                                ? RuleSubject.VOORZIENING
                                : RuleSubject.CASUS,
                        Boolean.TRUE.equals(declaration.get("bij_verlopen")),
                        completeness(declaration.get("volledig"))));
            }
        }
        return tables;
    }

    /** {@code altijd}, or the cells that must hold: {@code {pgb.gewenst: JA}}. */
    private static @Nullable Map<String, String> completeness(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value.equals("altijd")) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> cells)) {
            throw new IllegalArgumentException("Bij volledig staat \"" + value
                    + "\". Schrijf altijd, of een veld met een voorwaarde, zoals {pgb.gewenst: JA}.");
        }
        Map<String, String> perField = new TreeMap<>();
        cells.forEach((fact, cell) -> perField.put(String.valueOf(fact), String.valueOf(cell)));
        return perField;
    }

    private static String text(Map<?, ?> keys, String key) {
        Object value = keys.get(key);
        if (value == null) {
            throw new IllegalArgumentException("De sleutel " + key + " ontbreekt.");
        }
        return String.valueOf(value).strip();
    }

    private static List<String> list(Map<?, ?> keys, String key) {
        return keys.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).map(String::strip).toList()
                : List.of();
    }

    private static Optional<LocalDate> date(Map<?, ?> keys, String key) {
        Object value = keys.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Date date) {
            return Optional.of(date.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
        }
        throw new IllegalArgumentException("Bij " + key + " staat \"" + value + "\". Schrijf jjjj-mm-dd.");
    }
}
