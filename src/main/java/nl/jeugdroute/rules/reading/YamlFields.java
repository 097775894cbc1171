// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Suggestion;
import nl.jeugdroute.rules.condition.InvalidCellException;
import nl.jeugdroute.rules.reading.YamlValue.YamlEntry;
import nl.jeugdroute.rules.reading.YamlValue.YamlList;
import nl.jeugdroute.rules.reading.YamlValue.YamlMapping;
import nl.jeugdroute.rules.reading.YamlValue.YamlText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML fields: the values behind the keys of one map, each read as the kind it must be. What is missing, unknown or of
 * another kind is a finding with its line, its key and what to write; reading goes on, so that all come at once.
 */
final class YamlFields {

    /** What other readers of YAML take a text without quotes for. */
    private static final Resolver OTHER_READERS = new Resolver();

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String file;
    private final String context;
    private final int line;
    private final Map<String, YamlEntry> entries = new LinkedHashMap<>();
    private final Findings findings;

    /**
     * The fields of a map.
     *
     * @param context what the map is about, to begin a message with; empty for the file itself
     * @param known the keys it may have
     */
    YamlFields(String file, String context, YamlMapping map, Collection<String> known, Findings findings) {
        this.file = file;
        this.context = context;
        this.line = map.line();
        this.findings = findings;
        for (YamlEntry entry : map.entries()) {
            if (known.contains(entry.key())) {
                entries.put(entry.key(), entry);
            } else if (!findings.isFull()) {
                report(
                        entry.line(),
                        CellValidation.shorten(entry.key()),
                        null,
                        "Sleutel " + Suggestion.unknown(entry.key(), known));
            }
        }
    }

    /** The line of a key, or of the map when it has no such key. */
    int line(String key) {
        YamlEntry entry = entries.get(key);
        return entry == null ? line : entry.line();
    }

    /** The value behind a key, whatever it is; null when the key is not there. */
    @Nullable
    YamlValue value(String key) {
        YamlEntry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** A text that must be there; an empty one when it is not. */
    String text(String key) {
        YamlEntry entry = required(key);
        return entry == null ? "" : text(key, entry.value()).orElse("");
    }

    /** One of a few words that must be there; the first of them when it is not. */
    String choice(String key, List<String> allowed) {
        YamlEntry entry = required(key);
        return entry == null ? allowed.get(0) : choice(key, entry.value(), allowed);
    }

    /** One of a few words; the first of them when the key is not there. */
    String optionalChoice(String key, List<String> allowed) {
        YamlEntry entry = entries.get(key);
        return entry == null ? allowed.get(0) : choice(key, entry.value(), allowed);
    }

    private String choice(String key, YamlValue value, List<String> allowed) {
        if (!(value instanceof YamlText text)) {
            reportKind(key, value, "een woord: " + String.join(", ", allowed));
            return allowed.get(0);
        }
        if (!allowed.contains(text.text())) {
            report(text.line(), key, text.text(), title(key) + " " + Suggestion.unknown(text.text(), allowed));
            return allowed.get(0);
        }
        return text.text();
    }

    /** True or false; false when the key is not there. */
    boolean yes(String key) {
        YamlEntry entry = entries.get(key);
        if (entry == null) {
            return false;
        }
        if (entry.value() instanceof YamlText text
                && !text.quoted()
                && List.of("true", "false").contains(text.text())) {
            return text.text().equals("true");
        }
        reportKind(key, entry.value(), "true of false, zonder aanhalingstekens");
        return false;
    }

    /** A day that must be there; empty when it is not. */
    Optional<LocalDate> day(String key) {
        YamlEntry entry = required(key);
        return entry == null ? Optional.empty() : day(key, entry.value());
    }

    /** A day, if the key is there. */
    Optional<LocalDate> optionalDay(String key) {
        return Optional.ofNullable(entries.get(key)).flatMap(entry -> day(key, entry.value()));
    }

    private Optional<LocalDate> day(String key, YamlValue value) {
        if (!(value instanceof YamlText text)) {
            reportKind(key, value, "een dag, zoals 2027-01-01");
            return Optional.empty();
        }
        if (text.text().isEmpty()) {
            report(
                    text.line(),
                    key,
                    null,
                    "Achter " + key + " staat niets. Schrijf een dag, zoals 2027-01-01, of haal de sleutel weg.");
            return Optional.empty();
        }
        try {
            LocalDate day = DateCell.read(text.text());
            if (ISO_DAY.matcher(text.text()).matches()) {
                return Optional.of(day);
            }
            report(
                    text.line(),
                    key,
                    text.text(),
                    "Bij " + key + " staat \"" + text.text() + "\". Schrijf jjjj-mm-dd. Bedoelde u \"" + day + "\"?");
        } catch (InvalidCellException noDay) {
            String without = DateCell.hintWithoutEnd(key, text.text()).isEmpty()
                    ? ""
                    : " Is er geen einddatum? Haal de sleutel dan weg.";
            report(text.line(), key, CellValidation.shorten(text.text()), noDay.getMessage() + without);
        }
        return Optional.empty();
    }

    /** Texts of a list, each of them once; none when the key is not there. */
    List<YamlText> texts(String key) {
        YamlEntry entry = entries.get(key);
        List<YamlText> texts = new ArrayList<>();
        if (entry == null) {
            return texts;
        }
        if (!(entry.value() instanceof YamlList list)) {
            reportKind(key, entry.value(), "een lijst, met een streepje voor elke regel");
            return texts;
        }
        for (YamlValue element : list.elements()) {
            text(key, element).ifPresent(text -> {
                if (texts.stream().anyMatch(earlier -> earlier.text().equals(text))) {
                    report(
                            element.line(),
                            key,
                            CellValidation.shorten(text),
                            "Dit staat er twee keer. Laat er een staan.");
                } else {
                    texts.add(new YamlText(text, true, element.line()));
                }
            });
        }
        return texts;
    }

    /** A text of one line with something in it, that no reader of YAML takes for anything but text. */
    private Optional<String> text(String key, YamlValue value) {
        if (!(value instanceof YamlText scalar)) {
            reportKind(key, value, "een tekst");
            return Optional.empty();
        }
        String text = scalar.text().strip();
        if (text.isEmpty()) {
            report(scalar.line(), key, null, "Achter " + key + " staat niets. Schrijf een tekst.");
            return Optional.empty();
        }
        Tag tag = OTHER_READERS.resolve(NodeId.scalar, scalar.text(), true);
        if (!scalar.quoted() && !tag.equals(Tag.STR)) {
            report(
                    scalar.line(),
                    key,
                    CellValidation.shorten(text),
                    "Bij " + key + " staat geen tekst, maar " + kind(tag)
                            + ". Is het een tekst? Zet er aanhalingstekens" + " om: \"" + CellValidation.shorten(text)
                            + "\".");
            return Optional.empty();
        }
        Optional<String> error = CellValidation.unreadable(text);
        error.ifPresent(what -> report(scalar.line(), key, CellValidation.shorten(text), what));
        return error.isPresent() ? Optional.empty() : Optional.of(text);
    }

    private static String kind(Tag tag) {
        if (tag.equals(Tag.BOOL)) {
            return "ja of nee";
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return "een getal";
        }
        return tag.equals(Tag.TIMESTAMP) ? "een datum" : "iets dat YAML anders leest";
    }

    private @Nullable YamlEntry required(String key) {
        YamlEntry entry = entries.get(key);
        if (entry == null) {
            report(line, key, null, "De sleutel " + key + " ontbreekt.");
        }
        return entry;
    }

    /** Findings about a value that is something else than it must be. */
    void reportKind(String key, YamlValue value, String wanted) {
        boolean isText = value instanceof YamlText;
        String there = isText ? CellValidation.shorten(((YamlText) value).text()) : null;
        report(
                value.line(),
                key,
                there,
                "Bij " + key + " staat "
                        + (value instanceof YamlList
                                ? "een lijst"
                                : isText ? "\"" + there + "\"" : "een groep sleutels")
                        + ". Schrijf " + wanted + ".");
    }

    /** Reports something about a key. */
    void report(int at, String key, @Nullable String value, String message) {
        findings.aboutCell(file, at, null, key, value, context + message);
    }

    private static String title(String key) {
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }
}
