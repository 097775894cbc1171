// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import nl.jeugdroute.privacy.BsnDetector;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Refused content check: looks through a whole case for what may stand nowhere in it, before anything else is said about
 * it: numbers that could be a burgerservicenummer, and characters that cannot be kept or sent on.
 */
final class RefusedContentCheck {

    private final CasusErrors errors;

    RefusedContentCheck(CasusErrors errors) {
        this.errors = errors;
    }

    void check(JsonNode casus) {
        check(null, casus);
    }

    /** Way from the case to a value; written out only for who has something to say about it. */
    private record RefusedContentPath(@Nullable RefusedContentPath parent, String name) {

        /** The way as a pointer; nothing when its names read one after the other look like a BSN. */
        static String pointer(@Nullable RefusedContentPath path) {
            String pointer = written(path);
            return BsnDetector.looksLikeBsn(pointer) ? "" : pointer;
        }

        private static String written(@Nullable RefusedContentPath path) {
            return path == null ? "" : CasusErrors.pointer(written(path.parent), path.name);
        }
    }

    private void check(@Nullable RefusedContentPath path, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(property -> checkProperty(path, property.getKey(), property.getValue()));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(new RefusedContentPath(path, String.valueOf(i)), value.get(i));
            }
        } else if (JsonBsnDetector.looksLikeBsn(value)) {
            refuseBsn(path, "Deze waarde");
        } else if (value.isString()) {
            refuseCharacters(path, "Deze waarde", value.stringValue());
        }
    }

    private void checkProperty(@Nullable RefusedContentPath path, String name, JsonNode value) {
        if (BsnDetector.looksLikeBsn(name)) {
            refuseBsn(path, "Een veldnaam");
            check(path, value);
        } else {
            RefusedContentPath part = new RefusedContentPath(path, name);
            refuseCharacters(part, "Deze veldnaam", name);
            check(part, value);
        }
    }

    private void refuseBsn(@Nullable RefusedContentPath path, String what) {
        errors.refuse(
                () -> RefusedContentPath.pointer(path),
                what + " lijkt op een burgerservicenummer en is daarom geweigerd en niet herhaald. "
                        + "Een casus bevat geen gegevens waarmee iemand te herkennen is.");
    }

    private void refuseCharacters(@Nullable RefusedContentPath path, String what, String text) {
        int character = RefusedCharacters.first(text);
        if (character >= 0) {
            errors.refuse(
                    () -> RefusedContentPath.pointer(path),
                    what + " bevat het teken " + RefusedCharacters.name(character)
                            + ". Dat is geen letter, cijfer of leesteken en kan niet worden bewaard. Haal het weg.");
        }
    }
}
