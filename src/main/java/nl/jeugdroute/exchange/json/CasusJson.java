// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.FactKind;
import nl.jeugdroute.casus.LeefgebiedEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Casus JSON: mapping between a case and its JSON, by the names of the facts. */
public final class CasusJson {

    private CasusJson() {}

    /** Fact paths: where each fact stands. */
    private record FactPaths(List<FactPath> paths) {

        static List<FactPath> of(CasusFacts facts) {
            return facts.derived(
                            FactPaths.class,
                            known -> new FactPaths(
                                    known.names().stream().map(FactPath::of).toList()))
                    .paths();
        }
    }

    /**
     * Place of a fact in the JSON of a case.
     *
     * @param group the object it stands in, or empty for the case itself
     */
    private record FactPath(String fact, String group, String property) {

        static FactPath of(String fact) {
            int dot = fact.indexOf('.');
            return dot < 0
                    ? new FactPath(fact, "", fact)
                    : new FactPath(fact, fact.substring(0, dot), fact.substring(dot + 1));
        }

        JsonNode in(JsonNode casus) {
            return (group.isEmpty() ? casus : casus.path(group)).path(property);
        }

        ObjectNode parent(ObjectNode casus) {
            return group.isEmpty() ? casus : casus.withObjectProperty(group);
        }
    }

    /**
     * The case in JSON that was checked by these definitions, or that this application wrote itself. An absent or null fact gets its default;
     * names that no fact has are passed over.
     *
     * @throws IllegalArgumentException when a fact cannot have its value
     */
    public static Casus read(JsonNode casus, CasusFacts definitions) {
        Map<String, Object> facts = new HashMap<>();
        for (FactPath path : FactPaths.of(definitions)) {
            JsonNode value = path.in(casus);
            if (!FactValueChecker.isAbsent(value)) {
                facts.put(path.fact(), path.fact().equals(CasusFacts.LEEFGEBIEDEN) ? entries(value) : value(value));
            }
        }
        String day = text(casus.path(CasusSchema.PEILDATUM));
        return Casus.of(definitions, casus.path(CasusSchema.GEMEENTE).stringValue())
                .on(day == null ? null : DutchTime.iso(day).orElseThrow())
                .withKenmerk(text(casus.path(CasusSchema.KENMERK)))
                .with(facts);
    }

    /**
     * A case that was recorded, also by an earlier version or under rules that are gone.
     *
     * @param known the definitions of now, by municipality
     */
    public static Casus readRecorded(JsonNode casus, Function<String, CasusFacts> known) {
        String gemeente = casus.path(CasusSchema.GEMEENTE).stringValue();
        return read(casus, RecordedCasusFacts.of(casus, known.apply(gemeente)));
    }

    private static @Nullable String text(JsonNode value) {
        return FactValueChecker.isAbsent(value) ? null : value.stringValue();
    }

    private static Object value(JsonNode value) {
        if (value.isArray()) {
            List<String> elements = new ArrayList<>(value.size());
            value.forEach(element -> elements.add(element.stringValue()));
            return elements;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isNumber() ? value.decimalValue() : value.stringValue();
    }

    private static List<LeefgebiedEntry> entries(JsonNode list) {
        List<LeefgebiedEntry> entries = new ArrayList<>(list.size());
        list.forEach(entry -> entries.add(new LeefgebiedEntry(
                entry.path("leefgebied").stringValue(), entry.path("betreft").stringValue())));
        return entries;
    }

    /** The JSON of a case: every name of the contract, also for a fact that has its default. */
    public static ObjectNode write(Casus casus) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(CasusSchema.GEMEENTE, casus.gemeente());
        json.put(
                CasusSchema.PEILDATUM,
                casus.peildatum() == null ? null : casus.peildatum().toString());
        json.put(CasusSchema.KENMERK, casus.kenmerk());
        for (FactPath path : FactPaths.of(casus.facts())) {
            if (path.fact().equals(CasusFacts.LEEFGEBIEDEN)) {
                writeEntries(json.putArray(path.fact()), casus);
            } else {
                write(path.parent(json), path.property(), casus.facts().fact(path.fact()), casus.value(path.fact()));
            }
        }
        return json;
    }

    private static void writeEntries(ArrayNode list, Casus casus) {
        casus.leefgebieden()
                .forEach(entry ->
                        list.addObject().put("leefgebied", entry.leefgebied()).put("betreft", entry.betreft()));
    }

    private static void write(ObjectNode parent, String property, CasusFact fact, @Nullable Object value) {
        if (value instanceof Collection<?> elements) {
            ArrayNode list = parent.putArray(property);
            elements.forEach(element -> list.add(String.valueOf(element)));
        } else if (value instanceof BigDecimal number) {
            parent.put(property, number);
        } else if (value == null) {
            parent.putNull(property);
        } else if (fact.kind() == FactKind.YES_NO) {
            parent.put(property, value.equals("JA"));
        } else {
            parent.put(property, String.valueOf(value));
        }
    }
}
