// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.Dossierregel;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.web.advies.Adviesopmaak;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The recorded adviezen: the list and each one again as it was. */
@Controller
class AdviezenController {

    private static final int AANTAL = 100;

    private final Dossier dossier;
    private final Adviesopmaak opmaak;
    private final Woorden woorden;
    private final Regelbibliotheek bibliotheek;

    AdviezenController(Dossier dossier, Adviesopmaak opmaak, Woorden woorden, Regelbibliotheek bibliotheek) {
        this.dossier = dossier;
        this.opmaak = opmaak;
        this.woorden = woorden;
        this.bibliotheek = bibliotheek;
    }

    /** A line of the list. */
    record Lijstregel(
            UUID id, String moment, String kenmerk, String gemeente, String route, String urgentie, String rol) {}

    @GetMapping("/adviezen")
    String lijst(Model model) {
        List<Lijstregel> regels =
                dossier.recente(AANTAL).stream().map(this::regel).toList();
        model.addAttribute("regels", regels);
        model.addAttribute("vol", regels.size() == AANTAL);
        model.addAttribute("aantal", AANTAL);
        return "adviezen";
    }

    @GetMapping("/adviezen/{id}")
    String stuk(@PathVariable String id, Model model) {
        model.addAttribute(
                "pagina",
                dossier.zoek(uuid(id))
                        .map(opmaak::pagina)
                        .orElseThrow(() -> new PaginaOnbekend("Dit advies kennen wij niet.")));
        return "advies";
    }

    private Lijstregel regel(Dossierregel regel) {
        String vorm =
                regel.vorm() == null ? "" : ", " + woorden.waarde(regel.vorm()).toLowerCase(Locale.ROOT);
        String gemeente = bibliotheek.pakketten().stream()
                .filter(pakket -> pakket.id().equals(regel.gemeente()))
                .map(Pakket::naam)
                .findFirst()
                .orElse(regel.gemeente());
        return new Lijstregel(
                regel.id(),
                Tijdnotatie.moment(regel.vastgelegdOp()),
                regel.kenmerk() == null ? "" : regel.kenmerk(),
                gemeente,
                regel.routeNaam() + vorm,
                woorden.waarde(regel.urgentie()),
                woorden.waarde("rol", regel.rol()));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException geenKenmerk) {
            throw new PaginaOnbekend("Dit advies kennen wij niet.");
        }
    }
}
