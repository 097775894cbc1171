// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import java.util.UUID;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.web.advies.Achttienklok;
import nl.jeugdroute.web.advies.Adviesopmaak;
import nl.jeugdroute.web.advies.Verklaringopmaak;
import nl.jeugdroute.web.vragen.Antwoorden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of an advies that is not recorded; everything it was made from travels along in the page. */
@Component
class Proefpagina {

    private final Adviesopmaak opmaak;
    private final Verklaringopmaak verklaring;
    private final Achttienklok achttienklok;

    Proefpagina(Adviesopmaak opmaak, Verklaringopmaak verklaring, Achttienklok achttienklok) {
        this.opmaak = opmaak;
        this.verklaring = verklaring;
        this.achttienklok = achttienklok;
    }

    /**
     * Fills the page.
     *
     * @param maandenTot18 months until the eighteenth birthday as chosen on the page, or null
     */
    String vul(Casus casus, Advies advies, Antwoorden antwoorden, @Nullable Integer maandenTot18, Model model) {
        model.addAttribute("pagina", opmaak.pagina(casus, advies, antwoorden.paren()));
        model.addAttribute("feiten", antwoorden.zonder("kenmerk").paren());
        model.addAttribute("adres", "/casus");
        // Pressing the button twice, or coming back to this page and pressing it again, is one request.
        model.addAttribute("aanvraag", UUID.randomUUID());
        model.addAttribute("verklaring", verklaring.voor(casus, advies));
        model.addAttribute("achttien", achttienklok.voor(casus, advies, maandenTot18));
        return "advies";
    }
}
