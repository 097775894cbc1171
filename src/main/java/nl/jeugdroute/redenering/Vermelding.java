// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

/**
 * A code that a conclusion names and that a definition row must now explain.
 *
 * @param bord where the explanation is written down
 */
public record Vermelding(Soort soort, String code, Bord bord) {

    /** Kind and code in one text, so that one hashed test finds the row that explains it. */
    public String sleutel() {
        return soort + " " + code;
    }
}
