// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import java.util.UUID;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.DossierItem;
import nl.jeugdroute.web.layout.PageNotFoundException;

/** Dossier item lookup: from the address of a page to the recorded advies it is about. */
final class DossierItemLookup {

    private DossierItemLookup() {}

    /** @throws PageNotFoundException when there is none */
    static DossierItem get(Dossier dossier, String id) {
        return dossier.find(uuid(id)).orElseThrow(DossierItemLookup::unknown);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noReference) {
            throw unknown();
        }
    }

    private static PageNotFoundException unknown() {
        return new PageNotFoundException("Dit advies kennen wij niet.");
    }
}
