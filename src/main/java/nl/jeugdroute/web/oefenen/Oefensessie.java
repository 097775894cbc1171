// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import jakarta.servlet.http.HttpSession;
import nl.jeugdroute.oefening.Oefencasus;
import nl.jeugdroute.oefening.Uitslag;
import nl.jeugdroute.oefening.Voorspelling;
import nl.jeugdroute.oefening.Voortgang;
import nl.jeugdroute.oefening.Voortgangopslag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** How far the trainee in this browser came. It goes when the session goes, unless the trainee chose a nickname. */
@Component
class Oefensessie {

    private static final Logger LOG = LoggerFactory.getLogger(Oefensessie.class);
    private static final String PLEK = "oefenvoortgang";

    private final Voortgangopslag opslag;

    Oefensessie(Voortgangopslag opslag) {
        this.opslag = opslag;
    }

    Voortgang van(HttpSession sessie) {
        return sessie.getAttribute(PLEK) instanceof Voortgang voortgang ? voortgang : Voortgang.LEEG;
    }

    void zet(HttpSession sessie, Voortgang voortgang) {
        sessie.setAttribute(PLEK, voortgang);
    }

    void voeg(HttpSession sessie, Oefencasus casus, Voorspelling voorspelling, Uitslag uitslag) {
        Voortgang nieuw = van(sessie).met(casus, voorspelling, uitslag);
        zet(sessie, nieuw);
        try {
            opslag.bewaar(nieuw);
        } catch (DataAccessException databaseWeg) {
            // Practice goes on; what the session has is kept at the next prediction.
            LOG.warn("The progress of a trainee could not be kept", databaseWeg);
        }
    }
}
