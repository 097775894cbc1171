// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.reading.YamlValue.YamlEntry;
import nl.jeugdroute.rules.reading.YamlValue.YamlList;
import nl.jeugdroute.rules.reading.YamlValue.YamlMapping;
import nl.jeugdroute.rules.reading.YamlValue.YamlText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * YAML reader: reads the plain part of YAML: keys, lists and text, each as it is written. What YAML can do beyond that
 * (references, types, several documents) says another thing than it seems to, so it is a finding; so is a key that
 * occurs twice.
 */
final class YamlReader {

    /** Deeper than this nothing of ours goes. */
    private static final int MAX_DEPTH = 12;

    private final String file;
    private final Findings findings;
    private final Iterator<Event> events;

    private YamlReader(String file, Findings findings, Iterator<Event> events) {
        this.file = file;
        this.findings = findings;
        this.events = events;
    }

    /** Reads a file; nothing when there is no telling what it says. */
    static Optional<YamlValue> read(String file, String text, Findings findings) {
        try {
            Iterator<Event> events = new Yaml().parse(new StringReader(text)).iterator();
            return Optional.ofNullable(new YamlReader(file, findings, events).document());
        } catch (ReaderException control) {
            int line = (int) text.codePoints()
                            .limit(control.getPosition())
                            .filter(character -> character == '\n')
                            .count()
                    + 1;
            findings.addForRow(
                    file, line, "Hier staat een teken dat u niet ziet of dat niet bestaat. Typ de tekst opnieuw.");
        } catch (MarkedYAMLException broken) {
            findings.addForRow(
                    file,
                    line(broken.getProblemMark()),
                    "Vanaf deze regel is dit geen goede YAML. Controleer het inspringen (met spaties), de dubbele punten"
                            + " en de aanhalingstekens.");
        } catch (YAMLException broken) {
            findings.aboutFile(file, "Dit bestand is geen goede YAML. Controleer het inspringen en de dubbele punten.");
        }
        return Optional.empty();
    }

    private @Nullable YamlValue document() {
        YamlValue content = null;
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent start) {
                documents++;
                if (documents > 1) {
                    findings.addForRow(
                            file,
                            line(start.getStartMark()),
                            "Hier begint een tweede document. Er is er maar een. Haal de streepjes (---) weg.");
                    // The rest is not read, but it must be YAML.
                    events.forEachRemaining(rest -> {});
                    return content;
                }
                if (start.getVersion() != null || hasOwnTags(start.getTags())) {
                    findings.addForRow(file, line(start.getStartMark()), "Haal de regel met % weg.");
                }
            } else if (event instanceof NodeEvent) {
                content = value(event, 0);
            }
        }
        if (content == null) {
            findings.aboutFile(file, "Dit bestand is leeg of geen lijst van sleutels en waarden.");
        }
        return content;
    }

    private static boolean hasOwnTags(@Nullable Map<String, String> tags) {
        return tags != null && tags.keySet().stream().anyMatch(handle -> !handle.equals("!") && !handle.equals("!!"));
    }

    private YamlValue value(Event event, int depth) {
        int line = line(event.getStartMark());
        if (event instanceof AliasEvent) {
            findings.addForRow(
                    file,
                    line,
                    "Een * vooraan is in YAML een verwijzing. Die lezen wij niet. Schrijf de waarde zelf, of zet"
                            + " aanhalingstekens om de tekst.");
            return new YamlText("*", true, line);
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            findings.addForRow(
                    file,
                    line,
                    "Een & vooraan is in YAML een naam om naar te verwijzen. Die lezen wij niet. Haal hem weg, of zet"
                            + " aanhalingstekens om de tekst.");
        }
        if (event instanceof ScalarEvent scalar) {
            reportTag(scalar.getTag(), line);
            return new YamlText(scalar.getValue(), !scalar.isPlain(), line);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        reportTag(start.getTag(), line);
        if (depth > MAX_DEPTH) {
            findings.addForRow(file, line, "Hier staan te veel lijsten in elkaar.");
            skip();
            return new YamlText("", true, line);
        }
        return start.is(Event.ID.SequenceStart) ? list(line, depth) : map(line, depth);
    }

    private YamlList list(int line, int depth) {
        List<YamlValue> elements = new ArrayList<>();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            elements.add(value(event, depth + 1));
        }
        return new YamlList(elements, line);
    }

    private YamlMapping map(int line, int depth) {
        List<YamlEntry> entries = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            YamlValue key = value(event, depth + 1);
            YamlValue value = value(events.next(), depth + 1);
            if (!(key instanceof YamlText name)) {
                findings.addForRow(file, key.line(), "Een sleutel is een woord, geen lijst.");
                continue;
            }
            Integer earlier = seen.putIfAbsent(name.text(), name.line());
            if (earlier != null) {
                findings.aboutCell(
                        file,
                        name.line(),
                        null,
                        CellValidation.shorten(name.text()),
                        null,
                        "Deze sleutel staat ook op regel " + earlier + ". Laat er een staan.");
            } else {
                entries.add(new YamlEntry(name.text(), name.line(), value));
            }
        }
        return new YamlMapping(entries, line);
    }

    /** Passes over a collection whatever is in it, without going down into it. */
    private void skip() {
        for (int open = 1; open > 0; ) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                open++;
            } else if (event.is(Event.ID.SequenceEnd) || event.is(Event.ID.MappingEnd)) {
                open--;
            }
        }
    }

    private void reportTag(@Nullable String tag, int line) {
        if (tag != null) {
            findings.addForRow(
                    file,
                    line,
                    "Een ! vooraan geeft in YAML een soort aan. Die lezen wij niet. Haal hem weg, of zet aanhalingstekens"
                            + " om de tekst.");
        }
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }
}
