// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.NumberBounds;
import nl.jeugdroute.rules.FactTable;
import tools.jackson.databind.JsonNode;

/**
 * Recorded casus facts: the definitions by which a recorded case is read: those of now, and what else stands in it. A
 * case that was recorded opens, also when the rules no longer define a fact or a value of it.
 */
final class RecordedCasusFacts {

    private static final int HIGHEST = 999_999;

    private RecordedCasusFacts() {}

    static CasusFacts of(JsonNode casus, CasusFacts known) {
        List<CasusFact> facts = new ArrayList<>();
        for (CasusFact fact : known.all()) {
            facts.add(CasusFacts.isHalf(fact.path()) ? half(fact, casus) : fitting(fact, at(casus, fact.path())));
        }
        for (Map.Entry<String, JsonNode> own : casus.path(FactTable.OWN).properties()) {
            String path = FactTable.OWN + "." + own.getKey();
            if (!known.has(path) && !FactValueChecker.isAbsent(own.getValue())) {
                facts.add(guess(path, own.getValue()));
            }
        }
        return facts.equals(known.all()) ? known : CasusFacts.of(facts);
    }

    private static JsonNode at(JsonNode casus, String path) {
        return casus.at("/" + path.replace('.', '/'));
    }

    private static CasusFact half(CasusFact fact, JsonNode casus) {
        String property = fact.path().substring(fact.path().indexOf('.') + 1);
        return with(fact, elements(casus.path(CasusFacts.LEEFGEBIEDEN)).map(entry -> entry.path(property)));
    }

    private static CasusFact fitting(CasusFact fact, JsonNode value) {
        if (FactValueChecker.isAbsent(value)) {
            return fact;
        }
        boolean sameKind = switch (fact.kind()) {
            case CHOICE -> value.isString();
            case YES_NO -> value.isBoolean();
            case NUMBER -> value.isNumber();
            case SET -> value.isArray();
        };
        if (!sameKind) {
            return guess(fact.path(), value);
        }
        return switch (fact.kind()) {
            case CHOICE -> with(fact, Stream.of(value));
            case YES_NO -> fact;
            case NUMBER ->
                fact.bounds() != null && fact.bounds().allow(value.decimalValue()) ? fact : guess(fact.path(), value);
            case SET -> fact.values().isEmpty() ? fact : with(fact, elements(value));
        };
    }

    private static CasusFact guess(String path, JsonNode value) {
        if (value.isBoolean()) {
            return CasusFact.yesNo(path);
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return CasusFact.number(
                    path,
                    new NumberBounds(
                            0,
                            number.setScale(0, RoundingMode.CEILING)
                                    .min(BigDecimal.valueOf(HIGHEST))
                                    .intValue(),
                            false,
                            ""));
        }
        if (value.isArray()) {
            return CasusFact.multiValued(
                    path, elements(value).map(JsonNode::stringValue).distinct().toList());
        }
        return CasusFact.choice(path, List.of(value.stringValue()), value.stringValue());
    }

    private static CasusFact with(CasusFact fact, Stream<JsonNode> recorded) {
        Set<String> values = new LinkedHashSet<>(fact.values());
        recorded.filter(JsonNode::isString).map(JsonNode::stringValue).forEach(values::add);
        return values.size() == fact.values().size()
                ? fact
                : new CasusFact(fact.path(), fact.kind(), List.copyOf(values), fact.defaultValue(), fact.bounds());
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
