// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.web.woorden.Statusbalk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the pack an address names; an unknown one is a page that does not exist. */
@Component
class Pakketten {

    private final Regelbibliotheek bibliotheek;

    Pakketten(Regelbibliotheek bibliotheek) {
        this.bibliotheek = bibliotheek;
    }

    Pakket geef(String id) {
        return bibliotheek.pakketten().stream()
                .filter(pakket -> pakket.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Statusbalk balk(String id) {
        return Statusbalk.van(geef(id));
    }
}
