// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Regelsetkenmerk;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.beheer.Beheerweigering;
import nl.jeugdroute.beheer.Concept;
import nl.jeugdroute.beheer.Concepten;
import nl.jeugdroute.beheer.Rolaccount;
import nl.jeugdroute.oefening.Lezing;
import nl.jeugdroute.oefening.Oefening;
import nl.jeugdroute.oefening.Reeks;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One story under two readings of the rules: two packs, two days, or the live rules and a concept. The story stays while the rules switch. */
@Controller
class NaastController {

    /** How the choice of a concept begins; what follows is its id. */
    private static final String CONCEPT = "concept:";

    private final Oefenkast kast;
    private final Regelbibliotheek bibliotheek;
    private final Kantopmaak kanten;
    private final Concepten concepten;
    private final Clock klok;

    NaastController(Oefenkast kast, Regelbibliotheek bibliotheek, Kantopmaak kanten, Concepten concepten, Clock klok) {
        this.kast = kast;
        this.bibliotheek = bibliotheek;
        this.kanten = kanten;
        this.concepten = concepten;
        this.klok = klok;
    }

    @GetMapping("/oefenen/{pakket}/{verhaal}/naast")
    String naast(
            @PathVariable String pakket,
            @PathVariable String verhaal,
            @RequestParam(defaultValue = "") String met,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(name = "r", defaultValue = "") List<String> reeks,
            HttpServletRequest verzoek,
            Model model) {
        Oefening oefening = kast.pak(pakket, verhaal, Reeks.van(reeks), model);
        Regelstand stand = bibliotheek.stand();
        String ander = met.isEmpty() ? eersteAndere(stand, pakket) : met;
        Rolaccount wie = wie(verzoek);
        model.addAttribute("pakketten", stand.pakketten());
        model.addAttribute("concepten", wie.magLezen() ? lopend(wie, pakket) : List.of());
        model.addAttribute("met", ander);
        model.addAttribute("dag", dag);
        Regelsetkenmerk hier = oefening.regels().kenmerk();
        Kantblad links = kanten.kant(hier.naam(), hier.status(), oefening.advies(), List.of());
        model.addAttribute("links", links);
        if (!ander.equals(pakket) || !dag.isEmpty()) {
            Lezer lezer = ander.startsWith(CONCEPT)
                    ? () -> onderConcept(oefening, wie, ander, dag)
                    : () -> Lezing.van(oefening.casus().casus(), ander, dag(dag), stand, klok);
            rechts(oefening, links, lezer, ander.startsWith(CONCEPT), dag, model);
        }
        return "oefenen/naast";
    }

    private static String eersteAndere(Regelstand stand, String pakket) {
        return stand.pakketten().stream()
                .map(kandidaat -> kandidaat.id())
                .filter(id -> !id.equals(pakket))
                .findFirst()
                .orElse(pakket);
    }

    /** Reads the story under the rules somebody chose. */
    private interface Lezer {
        Lezing lees();
    }

    private Lezing onderConcept(Oefening oefening, Rolaccount wie, String keuze, String dag) {
        UUID id = concepten.lijst(wie).stream()
                .map(Concept::id)
                .filter(kandidaat -> keuze.equals(CONCEPT + kandidaat))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Dit concept bestaat niet. Kies er een uit de lijst."));
        return concepten.onder(
                wie,
                id,
                regels -> Lezing.van(oefening.casus().casus(), oefening.casus().pakket(), dag(dag), regels, klok));
    }

    /** Who may look at concepts can lay one beside the live rules. */
    private static Rolaccount wie(HttpServletRequest verzoek) {
        return new Rolaccount(
                String.valueOf(verzoek.getRemoteUser()),
                Stream.of("BELEID", "BEHEER").filter(verzoek::isUserInRole).collect(Collectors.toSet()));
    }

    private List<Concept> lopend(Rolaccount wie, String pakket) {
        return concepten.lijst(wie).stream()
                .filter(concept ->
                        concept.pakket().equals(pakket) && !concept.status().klaar())
                .toList();
    }

    private void rechts(Oefening oefening, Kantblad links, Lezer lezer, boolean concept, String dag, Model model) {
        try {
            Lezing lezing = lezer.lees();
            Regelsetkenmerk daar = lezing.regels().kenmerk();
            Kantblad rechts = kanten.kant(
                    daar.naam() + (concept ? ", concept" : "") + (dag.isEmpty() ? "" : ", " + Tijdnotatie.dag(dag)),
                    concept ? Setstatus.CONCEPT : daar.status(),
                    lezing.advies(),
                    kanten.opmerkingen(lezing, oefening.regels()));
            model.addAttribute("links", links.naast(rechts));
            model.addAttribute("rechts", rechts.naast(links));
            model.addAttribute("verschillen", kanten.verschillen(oefening.advies(), lezing.advies()));
        } catch (RegelsOngeldig ongeldig) {
            model.addAttribute("fout", "Dit concept heeft nog een fout. Eerst moet die weg.");
        } catch (Beheerweigering weigering) {
            model.addAttribute("fout", weigering.melding());
        } catch (GeenRegelsOpDatum | OnbekendPakket geenRegels) {
            model.addAttribute("fout", geenRegels.getMessage());
        } catch (DateTimeParseException geenDag) {
            model.addAttribute(
                    "fout", "\"" + dag + "\" is geen dag die wij kennen. Schrijf jjjj-mm-dd, zoals 2016-01-01.");
        } catch (IllegalArgumentException pastNiet) {
            model.addAttribute("fout", pastNiet.getMessage());
        }
    }

    private static @Nullable LocalDate dag(String dag) {
        return dag.isEmpty() ? null : LocalDate.parse(dag);
    }
}
