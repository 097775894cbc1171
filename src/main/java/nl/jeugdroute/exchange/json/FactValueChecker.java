// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.NumberBounds;
import nl.jeugdroute.exchange.json.CasusErrors.CasusError;
import nl.jeugdroute.rules.Suggestion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Fact value checker: checks the facts one by one: what we saw, what is allowed, and what was probably meant. */
final class FactValueChecker {

    private final CasusErrors errors;

    FactValueChecker(CasusErrors errors) {
        this.errors = errors;
    }

    static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /** Kind of JSON, in words for a sentence. */
    static String kind(JsonNode value) {
        if (value.isString()) {
            return "tekst";
        }
        if (value.isNumber()) {
            return "een getal";
        }
        if (value.isArray()) {
            return "een lijst";
        }
        if (value.isObject()) {
            return "een object";
        }
        return value.toString();
    }

    void reportMissing(String pointer, String name, List<String> allowed) {
        errors.add(pointer, () -> new CasusError(name + " ontbreekt. " + chooseFrom(allowed), null, allowed, null));
    }

    /** A fact of the case. */
    void checkFact(String pointer, CasusFact fact, JsonNode value, @Nullable Set<String> codes) {
        String name = fact.path().substring(fact.path().lastIndexOf('.') + 1);
        switch (fact.kind()) {
            case CHOICE -> checkChoice(pointer, name, value, fact.values());
            case YES_NO -> checkYesNo(pointer, name, value);
            case NUMBER -> checkNumber(pointer, name, value, Objects.requireNonNull(fact.bounds()));
            case SET -> checkSet(pointer, name, value, fact.values().isEmpty() ? codes : fact.values());
        }
    }

    /** One of a closed list, or any text when the list is not known. */
    void checkChoice(String pointer, String name, JsonNode value, @Nullable Collection<String> allowed) {
        if (!value.isString()) {
            Collection<String> list = allowed == null ? List.of() : allowed;
            errors.add(
                    pointer,
                    () -> new CasusError(
                            name + " is tekst tussen aanhalingstekens. Hier staat " + kind(value) + "."
                                    + (list.isEmpty() ? "" : " " + chooseFrom(list)),
                            value,
                            list,
                            value.isBoolean() ? asAnswer(value.booleanValue(), list) : null));
        } else if (allowed != null && !allowed.contains(value.stringValue())) {
            reportUnknownValue(pointer, name, value, allowed);
        }
    }

    void reportUnknownValue(String pointer, String name, JsonNode value, Collection<String> allowed) {
        errors.add(
                pointer,
                () -> new CasusError(
                        quote(value) + " kennen wij niet bij " + name + ". " + chooseFrom(allowed),
                        value,
                        allowed,
                        Suggestion.best(value.stringValue(), allowed).orElse(null)));
    }

    private static @Nullable String asAnswer(boolean value, Collection<String> allowed) {
        String answer = value ? "JA" : "NEE";
        return allowed.contains(answer) ? answer : null;
    }

    private void checkYesNo(String pointer, String name, JsonNode value) {
        if (!value.isBoolean()) {
            String text = value.isString() ? value.stringValue().strip().toLowerCase(Locale.ROOT) : "";
            errors.add(
                    pointer,
                    name + " is true of false, zonder aanhalingstekens. Hier staat " + kind(value) + ".",
                    value,
                    List.of("true", "false"),
                    switch (text) {
                        case "ja", "true" -> "true";
                        case "nee", "false" -> "false";
                        default -> null;
                    });
        }
    }

    private void checkNumber(String pointer, String name, JsonNode value, NumberBounds bounds) {
        String allowed = bounds.lowest() + " t/m " + bounds.highest();
        String question = (bounds.whole()
                        ? "Geef een heel getal van "
                        : "Geef een getal met hooguit " + bounds.mostDecimals() + " cijfers achter de komma van ")
                + allowed + ", zonder aanhalingstekens.";
        if (!value.isNumber()) {
            errors.add(
                    pointer,
                    name + " is een getal. Hier staat " + (value.isString() ? quote(value) : kind(value)) + ". "
                            + question,
                    value,
                    List.of(allowed),
                    null);
        } else if (!bounds.allow(value.decimalValue())) {
            errors.add(
                    pointer,
                    name + " " + CasusErrors.quote(value) + " kan niet. " + question,
                    value,
                    List.of(allowed),
                    null);
        }
    }

    private void checkSet(String pointer, String name, JsonNode value, @Nullable Collection<String> allowed) {
        if (!value.isArray()) {
            String only = value.isString() && allowed != null
                    ? Suggestion.best(value.stringValue(), allowed).orElse(null)
                    : null;
            errors.add(
                    pointer,
                    name + " is een lijst tussen blokhaken. Hier staat " + kind(value) + ".",
                    value,
                    allowed == null ? List.of() : allowed,
                    only == null ? null : "[\"" + only + "\"]");
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            checkChoice(pointer + "/" + i, name, value.get(i), allowed);
        }
    }

    static String quote(JsonNode value) {
        return '"' + CasusErrors.quote(value) + '"';
    }

    private static String chooseFrom(Collection<String> allowed) {
        return "Kies uit: " + String.join(", ", allowed) + ".";
    }
}
