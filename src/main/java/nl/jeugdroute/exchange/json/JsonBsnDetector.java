// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.math.BigDecimal;
import nl.jeugdroute.privacy.BsnDetector;
import tools.jackson.databind.JsonNode;

/** JSON BSN detector: recognises numbers in JSON that could be a burgerservicenummer. */
final class JsonBsnDetector {

    private static final int BSN_LENGTH = 9;

    /** Beyond this many digits a written-out number tells nothing more, and an exponent could make it endless. */
    private static final int MAX_NUMBER_LENGTH = 60;

    private JsonBsnDetector() {}

    /** Whether a text or number looks like a BSN. */
    static boolean looksLikeBsn(JsonNode value) {
        if (value.isString()) {
            return BsnDetector.looksLikeBsn(value.stringValue());
        }
        if (!value.isNumber()) {
            return false;
        }
        BigDecimal number = value.decimalValue();
        String digits = Math.abs((long) number.precision() - number.scale()) > MAX_NUMBER_LENGTH
                        || Math.abs((long) number.scale()) > MAX_NUMBER_LENGTH
                ? number.unscaledValue().toString()
                : number.toPlainString();
        // A number loses its leading zero, and a BSN may start with one. Its exponent is repeated as well.
        return BsnDetector.looksLikeBsn(digits)
                || BsnDetector.looksLikeBsn(number.toString())
                || (digits.length() == BSN_LENGTH - 1 && BsnDetector.looksLikeBsn("0" + digits));
    }

    /** Whether anything in this tree, names included, looks like a BSN. */
    static boolean containsBsn(JsonNode tree) {
        if (tree.isObject()) {
            return tree.properties().stream()
                    .anyMatch(property ->
                            BsnDetector.looksLikeBsn(property.getKey()) || containsBsn(property.getValue()));
        }
        if (tree.isArray()) {
            return tree.values().stream().anyMatch(JsonBsnDetector::containsBsn);
        }
        return looksLikeBsn(tree);
    }
}
