// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.DutchTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Casus header checker: checks what stands at the head of a case and is no fact: the municipality, the day and the
 * worker's reference.
 */
final class CasusHeaderChecker {

    private static final Pattern KENMERK = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");

    private final CasusErrors errors;
    private final FactValueChecker values;

    CasusHeaderChecker(CasusErrors errors, FactValueChecker values) {
        this.errors = errors;
        this.values = values;
    }

    /** The municipality as given, or null after telling that it is missing or no text. */
    @Nullable
    String gemeente(JsonNode value, Supplier<List<String>> known) {
        if (FactValueChecker.isAbsent(value)) {
            values.reportMissing("/" + CasusSchema.GEMEENTE, CasusSchema.GEMEENTE, known.get());
            return null;
        }
        if (!value.isString()) {
            values.checkChoice("/" + CasusSchema.GEMEENTE, CasusSchema.GEMEENTE, value, known.get());
            return null;
        }
        return value.stringValue();
    }

    void reportUnknownGemeente(JsonNode value, List<String> known) {
        values.reportUnknownValue("/" + CasusSchema.GEMEENTE, CasusSchema.GEMEENTE, value, known);
    }

    /** The day as given, or null when absent or after telling what is wrong with it. */
    @Nullable
    LocalDate date(JsonNode value) {
        if (FactValueChecker.isAbsent(value)) {
            return null;
        }
        String pointer = "/" + CasusSchema.PEILDATUM;
        if (!value.isString()) {
            errors.add(
                    pointer,
                    "peildatum is tekst, zoals \"2016-03-01\". Hier staat " + FactValueChecker.kind(value) + ".",
                    value,
                    List.of(),
                    null);
            return null;
        }
        String text = value.stringValue();
        if (!DATE.matcher(text).matches()) {
            errors.add(
                    pointer,
                    FactValueChecker.quote(value)
                            + " lezen wij niet als datum. Schrijf jaar-maand-dag, zoals 2016-03-01.",
                    value,
                    List.of(),
                    reversed(text));
            return null;
        }
        LocalDate day = day(text);
        if (day == null) {
            errors.add(
                    pointer,
                    FactValueChecker.quote(value) + " is een dag die niet bestaat. Kies een bestaande datum.",
                    value,
                    List.of(),
                    null);
        }
        return day;
    }

    private static @Nullable String reversed(String text) {
        Matcher parts = DAY_FIRST.matcher(text.strip());
        if (!parts.matches()) {
            return null;
        }
        LocalDate day = day(parts.group(3) + "-" + twoDigits(parts.group(2)) + "-" + twoDigits(parts.group(1)));
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return DutchTime.iso(text).orElse(null);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    void checkKenmerk(String pointer, JsonNode value) {
        if (!value.isString() || !KENMERK.matcher(value.stringValue()).matches()) {
            errors.add(
                    pointer,
                    "Dit kenmerk kan niet. Gebruik 1 tot en met 40 tekens: letters, cijfers, punt, streepje en "
                            + "onderstreping, tussen aanhalingstekens.",
                    value,
                    List.of(),
                    null);
        }
    }
}
