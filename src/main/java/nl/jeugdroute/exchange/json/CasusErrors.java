// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.privacy.BsnDetector;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Casus errors: gathers the errors of one case. Places that hold a BSN-like number get that one error and are never
 * quoted.
 */
final class CasusErrors {

    private static final int MAX_QUOTE_LENGTH = 80;

    /** Nobody mends more at once, and a hostile text must not be answered with a text many times its size. */
    private static final int MAX_ERRORS = 200;

    private final List<InvoerfoutDto> errors = new ArrayList<>();
    private final Set<String> withheld = new HashSet<>();
    private int surplus;

    /** Looks through the whole tree for BSN-like numbers, before anything else is said about it. */
    void refuseBsn(String pointer, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(property -> {
                boolean nameLooksAlike = BsnDetector.looksLikeBsn(property.getKey());
                if (nameLooksAlike) {
                    rejectBsn(pointer, "Een veldnaam");
                }
                refuseBsn(nameLooksAlike ? pointer : pointer(pointer, property.getKey()), property.getValue());
            });
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                refuseBsn(pointer + "/" + i, value.get(i));
            }
        } else if (JsonBsnDetector.looksLikeBsn(value)) {
            rejectBsn(pointer, "Deze waarde");
            withheld.add(pointer);
        }
    }

    private void rejectBsn(String pointer, String what) {
        keep(new InvoerfoutDto(
                pointer,
                what + " lijkt op een burgerservicenummer en is daarom geweigerd en niet herhaald. "
                        + "Een casus bevat geen gegevens waarmee iemand te herkennen is.",
                null,
                List.of(),
                null));
    }

    /** Adds an error, unless the place holds something that may not be talked about. */
    void add(
            String pointer,
            String message,
            @Nullable JsonNode given,
            Collection<String> allowed,
            @Nullable String suggestion) {
        if (!withheld.contains(pointer)) {
            keep(new InvoerfoutDto(
                    pointer,
                    suggestion == null ? message : message + " Bedoelde u " + quoted(suggestion) + "?",
                    quote(given),
                    List.copyOf(allowed),
                    suggestion));
        }
    }

    private void keep(InvoerfoutDto error) {
        if (errors.size() < MAX_ERRORS) {
            errors.add(error);
        } else {
            surplus++;
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
        return parent + "/" + shorten(name).replace("~", "~0").replace("/", "~1");
    }

    /** The given value as text, shortened; null when there is none or it may not be repeated. */
    static @Nullable String quote(@Nullable JsonNode given) {
        if (given == null || given.isMissingNode() || JsonBsnDetector.containsBsn(given)) {
            return null;
        }
        return shorten(given.isString() ? given.stringValue() : given.toString());
    }

    static String shorten(String text) {
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
