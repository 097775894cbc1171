// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import java.util.UUID;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.Dossierstuk;

/** From the address of a page to the recorded advies it is about. */
final class Dossierstukken {

    private Dossierstukken() {}

    /** @throws PaginaOnbekend when there is none */
    static Dossierstuk geef(Dossier dossier, String id) {
        return dossier.zoek(uuid(id)).orElseThrow(Dossierstukken::onbekend);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException geenKenmerk) {
            throw onbekend();
        }
    }

    private static PaginaOnbekend onbekend() {
        return new PaginaOnbekend("Dit advies kennen wij niet.");
    }
}
