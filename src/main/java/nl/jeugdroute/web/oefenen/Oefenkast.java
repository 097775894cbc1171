// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import nl.jeugdroute.oefening.Oefenboek;
import nl.jeugdroute.oefening.Oefencasus;
import nl.jeugdroute.oefening.Oefening;
import nl.jeugdroute.oefening.Reeks;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Takes a story from the library for the page that asks for it, and puts what every page shows in the model. */
@Component
class Oefenkast {

    private final Oefenboek boek;
    private final Casusopmaak opmaak;

    Oefenkast(Oefenboek boek, Casusopmaak opmaak) {
        this.boek = boek;
        this.opmaak = opmaak;
    }

    Oefencasus casus(String pakket, String id) {
        return boek.zoek(pakket, id).orElseThrow(OefencasusOnbekend::new);
    }

    /** The story with its advies. */
    Oefening oefening(String pakket, String id) {
        return boek.oefening(casus(pakket, id));
    }

    /** The story with its advies; the model gets its sheet and the bar of its rules. */
    Oefening pak(String pakket, String id, Reeks reeks, Model model) {
        Oefening oefening = oefening(pakket, id);
        Casusblad blad = opmaak.blad(oefening, reeks);
        model.addAttribute("blad", blad);
        model.addAttribute("balk", blad.balk());
        return oefening;
    }

    /** A row without the stories this pack does not have, for a link may be older than the rules. */
    Reeks bestaand(String pakket, Reeks reeks) {
        return new Reeks(reeks.ids().stream()
                .filter(id -> boek.zoek(pakket, id).isPresent())
                .toList());
    }
}
