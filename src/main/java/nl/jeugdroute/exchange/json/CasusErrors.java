// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Casus errors: gathers the errors of one case. A place that was refused gets that one error and is never quoted.
 */
final class CasusErrors {

    private static final int MAX_QUOTE_LENGTH = 80;

    /** Nobody mends more at once, and a hostile text must not be answered with a text many times its size. */
    private static final int MAX_ERRORS = 200;

    private final List<InvoerfoutDto> errors = new ArrayList<>();
    private final Set<String> withheld = new HashSet<>();
    private int surplus;

    /** Refuses this place whatever it should have held: nothing else is said about it. */
    void refuse(Supplier<String> pointer, String message) {
        keep(() -> {
            String place = pointer.get();
            withheld.add(place);
            return new InvoerfoutDto(place, message, null, List.of(), null);
        });
    }

    /** Adds an error that a case can have once. */
    void add(
            String pointer,
            String message,
            @Nullable JsonNode given,
            Collection<String> allowed,
            @Nullable String suggestion) {
        add(pointer, () -> new CasusError(message, given, allowed, suggestion));
    }

    /** Adds an error of which a case can have any number: described as long as somebody will read it, then counted. */
    void add(String pointer, Supplier<CasusError> description) {
        if (!withheld.contains(pointer)) {
            keep(() -> description.get().at(pointer));
        }
    }

    private void keep(Supplier<InvoerfoutDto> error) {
        if (errors.size() < MAX_ERRORS) {
            errors.add(error.get());
        } else {
            surplus++;
        }
    }

    /**
     * Casus error: what is wrong at a place.
     *
     * @param allowed the allowed values or names; empty when there is no closed list
     * @param suggestion what was probably meant, or null
     */
    record CasusError(
            String message,
            @Nullable JsonNode given,
            Collection<String> allowed,
            @Nullable String suggestion) {

        private InvoerfoutDto at(String pointer) {
            return new InvoerfoutDto(
                    pointer,
                    suggestion == null ? message : message + " Bedoelde u " + quoted(suggestion) + "?",
                    quote(given),
                    List.copyOf(allowed),
                    suggestion);
        }
    }

    List<InvoerfoutDto> errors() {
        List<InvoerfoutDto> all = new ArrayList<>(errors);
        if (surplus > 0) {
            all.add(new InvoerfoutDto(
                    "", "Er zijn nog " + surplus + " fouten. Verbeter eerst deze.", null, List.of(), null));
        }
        return all;
    }

    /** The pointer of a named part, shortened where somebody sends a name without end. */
    static String pointer(String parent, String name) {
        return parent + "/" + repeatable(name).replace("~", "~0").replace("/", "~1");
    }

    /** The given value as text, shortened; null when there is none or it may not be repeated. */
    static @Nullable String quote(@Nullable JsonNode given) {
        if (given == null || given.isMissingNode() || JsonBsnDetector.containsBsn(given)) {
            return null;
        }
        return repeatable(given.isString() ? given.stringValue() : given.toString());
    }

    /** The text as it may stand in an answer: shortened, and with a sign for each character that cannot be written. */
    static String repeatable(String text) {
        return RefusedCharacters.replace(shorten(text));
    }

    private static String shorten(String text) {
        if (text.length() <= MAX_QUOTE_LENGTH) {
            return text;
        }
        int end = MAX_QUOTE_LENGTH - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String quoted(String suggestion) {
        return suggestion.startsWith("[") ? suggestion : '"' + suggestion + '"';
    }
}
