// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Recognises numbers that could be a burgerservicenummer, so that they are neither kept nor repeated. */
public final class Bsntoets {

    private static final int CIJFERS = 9;

    /** Beyond this many digits a written-out number tells nothing more, and an exponent could make it endless. */
    private static final int LANGSTE_GETAL = 60;

    private Bsntoets() {}

    /**
     * Whether any nine successive digits pass the 11-test. Spaces, dots, dashes and other signs between digits are
     * skipped; a letter ends a series.
     */
    public static boolean lijktOpBsn(String tekst) {
        int[] laatste = new int[CIJFERS];
        int aantal = 0;
        for (int i = 0; i < tekst.length(); ) {
            int teken = tekst.codePointAt(i);
            i += Character.charCount(teken);
            int cijfer = Character.digit(teken, 10);
            if (cijfer >= 0) {
                System.arraycopy(laatste, 1, laatste, 0, CIJFERS - 1);
                laatste[CIJFERS - 1] = cijfer;
                aantal++;
                if (aantal >= CIJFERS && elfproef(laatste)) {
                    return true;
                }
            } else if (Character.isLetter(teken)) {
                aantal = 0;
            }
        }
        return false;
    }

    /** Whether a text or number looks like a BSN. */
    static boolean lijktOpBsn(JsonNode waarde) {
        if (waarde.isString()) {
            return lijktOpBsn(waarde.stringValue());
        }
        if (!waarde.isNumber()) {
            return false;
        }
        BigDecimal getal = waarde.decimalValue();
        String cijfers = Math.abs((long) getal.precision() - getal.scale()) > LANGSTE_GETAL
                        || Math.abs((long) getal.scale()) > LANGSTE_GETAL
                ? getal.unscaledValue().toString()
                : getal.toPlainString();
        // A number loses its leading zero, and a BSN may start with one.
        return lijktOpBsn(cijfers) || (cijfers.length() == CIJFERS - 1 && lijktOpBsn("0" + cijfers));
    }

    /** Whether anything in this tree, names included, looks like a BSN. */
    static boolean bevatBsn(JsonNode boom) {
        if (boom.isObject()) {
            return boom.properties().stream()
                    .anyMatch(eigenschap -> lijktOpBsn(eigenschap.getKey()) || bevatBsn(eigenschap.getValue()));
        }
        if (boom.isArray()) {
            return boom.values().stream().anyMatch(Bsntoets::bevatBsn);
        }
        return lijktOpBsn(boom);
    }

    private static boolean elfproef(int[] cijfers) {
        int som = -cijfers[CIJFERS - 1];
        for (int i = 0; i < CIJFERS - 1; i++) {
            som += (CIJFERS - i) * cijfers[i];
        }
        return som % 11 == 0;
    }
}
