// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import nl.jeugdroute.regels.Regelbibliotheek;
import tools.jackson.databind.JsonNode;

/** Reads a case from JSON strictly and collects every error. Safe for use by many threads. */
public final class Casuslezer {

    private final Regelbibliotheek bibliotheek;

    public Casuslezer(Regelbibliotheek bibliotheek) {
        this.bibliotheek = bibliotheek;
    }

    /** The case, or all errors at once. */
    public Leesresultaat lees(JsonNode casus) {
        throw new UnsupportedOperationException();
    }
}
