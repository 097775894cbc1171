// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.util.List;
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
        List<Invoerfout> fouten = new Casuscontrole(bibliotheek).controleer(casus);
        return fouten.isEmpty()
                ? new Leesresultaat.Gelezen(
                        Casusvertaler.VERTALER.naarCasus(Json.mapper().treeToValue(casus, CasusDto.class)))
                : new Leesresultaat.Fouten(fouten);
    }
}
