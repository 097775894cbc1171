// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.util.List;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelstand;
import tools.jackson.databind.JsonNode;

/** Reads a case from JSON strictly and collects every error. Safe for use by many threads. */
public final class Casuslezer {

    private final Regelbibliotheek bibliotheek;

    public Casuslezer(Regelbibliotheek bibliotheek) {
        this.bibliotheek = bibliotheek;
    }

    /** The rules as they stand at this instant. */
    Regelstand stand() {
        return bibliotheek.stand();
    }

    /** The case, or all errors at once. */
    public Leesresultaat lees(JsonNode casus) {
        return lees(casus, stand());
    }

    /** The case as these rules know it, or all errors at once. */
    public Leesresultaat lees(JsonNode casus, Regelstand stand) {
        List<Invoerfout> fouten = new Casuscontrole(stand).controleer(casus);
        return fouten.isEmpty() ? new Leesresultaat.Gelezen(vertaal(casus)) : new Leesresultaat.Fouten(fouten);
    }

    /** The case in JSON that our own code made and that needs no check. */
    public static Casus vertaal(JsonNode casus) {
        return Casusvertaler.VERTALER.naarCasus(Json.mapper().treeToValue(casus, CasusDto.class));
    }
}
