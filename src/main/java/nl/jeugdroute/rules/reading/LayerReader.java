// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.rules.CsvTableReader;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.RuleSubject;
import nl.jeugdroute.rules.reading.YamlValue.YamlList;
import nl.jeugdroute.rules.reading.YamlValue.YamlMapping;
import nl.jeugdroute.rules.reading.YamlValue.YamlText;
import org.jspecify.annotations.Nullable;

/**
 * Layer reader: reads the {@code pakket.yaml} of a layer, as strictly as a table: every key at every depth is known and
 * stands there once, every value is of its kind, and all mistakes are told at once with their line.
 */
public final class LayerReader {

    private static final String ID = "id";
    private static final String NAME = "naam";
    private static final String STATUS = "status";
    private static final String FROM = "geldig_van";
    private static final String UNTIL = "geldig_tot";
    private static final String LAYERS = "lagen";
    private static final String OWN_SOURCES = "eigen_bronnen";
    private static final String TABLES = "tabellen";
    private static final String COMPLETE = "volledig";
    private static final List<String> KEYS =
            List.of(ID, NAME, "toelichting", STATUS, FROM, UNTIL, LAYERS, OWN_SOURCES, "voorbehoud", TABLES);
    private static final List<String> TABLE_KEYS =
            List.of(NAME, "titel", "uitleg", "onderwerp", "bij_verlopen", COMPLETE);
    private static final String TABLE_NAME = "[a-z][a-z0-9_]{0,59}";

    private final Path root;
    private final Findings findings;

    public LayerReader(Path root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /** Reads the description of the layer in this folder; nothing, with findings, when it says no single thing. */
    public Optional<Layer> read(Path folder) {
        Path file = folder.resolve("pakket.yaml");
        String name = root.relativize(file).toString().replace('\\', '/');
        Findings here = new Findings();
        Optional<Layer> layer = text(file, name, here)
                .flatMap(text -> YamlReader.read(name, text, here))
                .flatMap(content -> {
                    if (content instanceof YamlMapping keys) {
                        return layer(folder, name, keys, here);
                    }
                    here.aboutFile(name, "Dit bestand is leeg of geen lijst van sleutels en waarden.");
                    return Optional.empty();
                });
        here.list().forEach(findings::add);
        return layer;
    }

    private static Optional<String> text(Path file, String name, Findings findings) {
        try {
            if (Files.size(file) > CsvTableReader.MAX_FILE_SIZE) {
                findings.aboutFile(name, "Dit bestand is groter dan 5 MB. Zo groot is een pakket.yaml nooit.");
                return Optional.empty();
            }
            CsvText text = CsvText.of(Files.readAllBytes(file));
            if (text.isUtf16()) {
                findings.aboutFile(name, "Dit bestand is opgeslagen als UTF-16. Sla het op als UTF-8.");
                return Optional.empty();
            }
            if (text.broken().isPresent()) {
                int line = (int) text.text()
                                .substring(0, text.broken().getAsInt())
                                .chars()
                                .filter(character -> character == '\n')
                                .count()
                        + 1;
                findings.addForRow(
                        name, line, "Hier staat een teken dat geen UTF-8 is. Typ het opnieuw en sla het op als UTF-8.");
                return Optional.empty();
            }
            return Optional.of(text.text());
        } catch (IOException e) {
            findings.aboutFile(name, "Dit bestand ontbreekt of is niet te lezen.");
            return Optional.empty();
        }
    }

    private Optional<Layer> layer(Path folder, String name, YamlMapping keys, Findings here) {
        YamlFields fields = new YamlFields(name, "", keys, KEYS, here);
        String id = fields.text(ID);
        if (!id.isEmpty() && !id.equals(String.valueOf(folder.getFileName()))) {
            fields.report(fields.line(ID), ID, id, "Het id \"" + id + "\" is anders dan de naam van de map.");
        }
        String layerName = fields.text(NAME);
        String note = fields.text("toelichting");
        String status = fields.choice(STATUS, List.of("CONCEPT", "GELDEND", "HISTORISCH"));
        Optional<LocalDate> from = fields.day(FROM);
        Optional<LocalDate> until = fields.optionalDay(UNTIL);
        from.flatMap(first -> until.filter(last -> last.isBefore(first)))
                .ifPresent(last -> fields.report(
                        fields.line(UNTIL),
                        UNTIL,
                        last.toString(),
                        "Deze datum ligt voor geldig_van. De laatste dag ligt op of na de eerste."));
        List<YamlText> layers = fields.texts(LAYERS);
        List<YamlText> ownSources = fields.texts(OWN_SOURCES);
        List<YamlText> voorbehoud = fields.texts("voorbehoud");
        List<TableDeclaration> tables = tables(name, fields, here);
        if (!here.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> lines = new HashMap<>();
        Stream.concat(layers.stream(), ownSources.stream()).forEach(text -> lines.put(text.text(), text.line()));
        return Optional.of(new Layer(
                id,
                layerName,
                note,
                RuleSetStatus.valueOf(status),
                new Tijdvak(from.orElseThrow(), until.orElse(null)),
                texts(layers),
                texts(ownSources),
                texts(voorbehoud),
                tables,
                lines,
                folder));
    }

    private static List<String> texts(List<YamlText> texts) {
        return texts.stream().map(YamlText::text).toList();
    }

    private static List<TableDeclaration> tables(String file, YamlFields fields, Findings here) {
        List<TableDeclaration> tables = new ArrayList<>();
        YamlValue value = fields.value(TABLES);
        if (value == null) {
            return tables;
        }
        if (!(value instanceof YamlList list)) {
            fields.reportKind(TABLES, value, "een lijst van tabellen, met een streepje voor elke tabel");
            return tables;
        }
        Set<String> names = new HashSet<>();
        for (YamlValue element : list.elements()) {
            if (element instanceof YamlMapping keys) {
                TableDeclaration table = table(file, keys, here);
                if (!table.name().isEmpty() && !names.add(table.name())) {
                    here.aboutCell(
                            file,
                            element.line(),
                            null,
                            NAME,
                            table.name(),
                            "De tabel " + table.name() + " staat er twee keer. Laat er een staan.");
                }
                tables.add(table);
            } else {
                fields.reportKind(TABLES, element, "een tabel, met naam, titel en uitleg");
            }
        }
        return tables;
    }

    private static TableDeclaration table(String file, YamlMapping keys, Findings here) {
        String spoken = keys.entries().stream()
                .filter(entry -> entry.key().equals(NAME) && entry.value() instanceof YamlText)
                .map(entry -> "Bij tabel " + CellValidation.shorten(((YamlText) entry.value()).text()) + ": ")
                .findFirst()
                .orElse("");
        YamlFields fields = new YamlFields(file, spoken, keys, TABLE_KEYS, here);
        String name = fields.text(NAME);
        if (!name.isEmpty() && !name.matches(TABLE_NAME)) {
            fields.report(
                    fields.line(NAME),
                    NAME,
                    CellValidation.shorten(name),
                    "De naam van een tabel heeft alleen kleine letters, cijfers en _, zoals gewenste_hulp.");
        }
        return new TableDeclaration(
                name,
                fields.text("titel"),
                fields.text("uitleg"),
                fields.optionalChoice("onderwerp", List.of("casus", "voorziening"))
                                .equals("voorziening")
                        ? RuleSubject.VOORZIENING
                        : RuleSubject.CASUS,
                fields.yes("bij_verlopen"),
                completeness(fields),
                fields.line(COMPLETE));
    }

    /** {@code altijd}, or the cells that must hold: {@code {pgb.gewenst: JA}}. */
    private static @Nullable Map<String, String> completeness(YamlFields fields) {
        YamlValue value = fields.value(COMPLETE);
        if (value == null) {
            return null;
        }
        if (value instanceof YamlText text && text.text().equals("altijd")) {
            return Map.of();
        }
        String wanted = "altijd, of een veld met een voorwaarde, zoals {pgb.gewenst: JA}";
        if (!(value instanceof YamlMapping cells) || cells.entries().isEmpty()) {
            fields.reportKind(COMPLETE, value, wanted);
            return null;
        }
        Map<String, String> perField = new TreeMap<>();
        cells.entries().forEach(cell -> {
            if (cell.value() instanceof YamlText text && !text.text().isBlank()) {
                perField.put(cell.key(), text.text());
            } else {
                fields.reportKind(COMPLETE, cell.value(), wanted);
            }
        });
        return perField;
    }
}
