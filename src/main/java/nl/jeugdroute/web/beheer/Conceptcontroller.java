// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.jeugdroute.beheer.Concept;
import nl.jeugdroute.beheer.Concepten;
import nl.jeugdroute.beheer.Conceptstatus;
import nl.jeugdroute.beheer.Historieregel;
import nl.jeugdroute.beheer.Rolaccount;
import nl.jeugdroute.beheer.Stap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting a concept and its first page. */
@Controller
class Conceptcontroller {

    private final Concepten concepten;
    private final Conceptopmaak opmaak;
    private final Controles controles;
    private final Historieopmaak historie;

    Conceptcontroller(Concepten concepten, Conceptopmaak opmaak, Controles controles, Historieopmaak historie) {
        this.concepten = concepten;
        this.opmaak = opmaak;
        this.controles = controles;
        this.historie = historie;
    }

    @PostMapping("/regels/{pakket}/concepten")
    String maak(
            @PathVariable String pakket,
            @RequestParam(defaultValue = "") String titel,
            HttpServletRequest verzoek,
            RedirectAttributes mee) {
        if (titel.isBlank()) {
            mee.addFlashAttribute(Berichten.FOUT, "Schrijf in een paar woorden waar de wijziging over gaat.");
            return "redirect:/regels#nieuw-" + pakket;
        }
        Concept concept = concepten.maak(Account.van(verzoek), pakket, titel.strip());
        mee.addFlashAttribute(Berichten.GELUKT, "Uw concept is gemaakt. Kies een tabel om te wijzigen.");
        return "redirect:/regels/concepten/" + concept.id();
    }

    @GetMapping("/regels/concepten/{id}")
    String concept(@PathVariable String id, HttpServletRequest verzoek, Model model) {
        Rolaccount wie = Account.van(verzoek);
        Concept concept = concepten.geef(wie, Conceptopmaak.uuid(id));
        boolean leeg = concept.tabellen().isEmpty();
        model.addAttribute(
                "pagina",
                opmaak.pagina(wie, concept, leeg || concept.status().klaar() ? null : controles.van(wie, concept)));
        List<Historieregel> stappen = concepten.historie(wie, concept.id());
        model.addAttribute("historie", historie.regels(stappen));
        model.addAttribute("terug", terug(concept, stappen));
        return "beheer/concept";
    }

    /** Who returned the concept and why, as long as it waits for its authors. */
    private Historieopmaak.@Nullable Regel terug(Concept concept, List<Historieregel> stappen) {
        if (concept.status() != Conceptstatus.TERUGGESTUURD) {
            return null;
        }
        return stappen.stream()
                .filter(stap -> stap.stap() == Stap.TERUGGESTUURD)
                .reduce((eerste, laatste) -> laatste)
                .map(stap -> historie.regels(List.of(stap)).get(0))
                .orElse(null);
    }
}
