// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import java.util.List;
import java.util.Set;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Leesresultaat;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.web.vragen.Antwoorden;
import nl.jeugdroute.web.vragen.Formulierfout;
import nl.jeugdroute.web.vragen.Regelkeuzes;
import nl.jeugdroute.web.vragen.Vragenlijst;
import nl.jeugdroute.web.woorden.Statusbalk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions one by one. Every step is a form of its own that carries all answers; nothing is kept on the server. */
@Controller
@RequestMapping("/casus/intake")
class IntakeController {

    private static final String ADVIES = "forward:/casus/advies";

    private final Regelbibliotheek bibliotheek;
    private final Vragenlijst vragenlijst;
    private final Casuslezer lezer;
    private final Regelkeuzes keuzes;
    private final Intakeopmaak opmaak;

    IntakeController(
            Regelbibliotheek bibliotheek,
            Vragenlijst vragenlijst,
            Casuslezer lezer,
            Regelkeuzes keuzes,
            Intakeopmaak opmaak) {
        this.bibliotheek = bibliotheek;
        this.vragenlijst = vragenlijst;
        this.lezer = lezer;
        this.keuzes = keuzes;
        this.opmaak = opmaak;
    }

    @GetMapping
    String begin(@RequestParam(required = false) @Nullable String gemeente, Model model) {
        List<Pakket> pakketten = bibliotheek.pakketten();
        boolean bekend = pakketten.stream().anyMatch(pakket -> pakket.id().equals(gemeente));
        if (!bekend && pakketten.size() != 1) {
            return "redirect:/";
        }
        String pakket = bekend ? String.valueOf(gemeente) : pakketten.get(0).id();
        return toon(new Gang(Antwoorden.voor(pakket), Set.of(), Set.of()), Intakepagina.VEILIGHEID, false, model);
    }

    /** One step further: what was answered is kept, what is asked next follows from it. */
    @PostMapping
    String verder(
            @RequestParam MultiValueMap<String, String> formulier,
            @RequestParam(defaultValue = Intakepagina.VEILIGHEID) String stap,
            @RequestParam(required = false) @Nullable String wijzig,
            @RequestParam(defaultValue = "") String doe,
            @RequestParam(defaultValue = "") String regels,
            Model model) {
        Gang gang = Gang.uit(formulier);
        if (doe.equals("regels") && keuzes.kent(regels)) {
            return onderAndereRegels(gang, regels, stap, model);
        }
        if (wijzig != null) {
            boolean veiligheid = opmaak.veiligheidsvragen().contains(wijzig);
            return toon(gang.opnieuw(wijzig), veiligheid ? Intakepagina.VEILIGHEID : wijzig, false, model);
        }
        Gang na = opmaak.naStap(gang, stap, doe.equals("overslaan"));
        if (opmaak.isCrisis(na)) {
            return ADVIES;
        }
        return toon(na, "", doe.equals("details"), model);
    }

    /** The answers stay; what is asked next follows from the rules of the other municipality. */
    private String onderAndereRegels(Gang gang, String gemeente, String stap, Model model) {
        List<String> onbekend = Regelkeuzes.onbekendeHulp(bibliotheek.voor(gemeente, null), gang.antwoorden());
        model.addAttribute("onbekendeHulp", onbekend);
        Gang anders = new Gang(gang.antwoorden().onder(gemeente, onbekend), gang.overgeslagen(), gang.geen());
        return toon(anders, stap.equals(Intakepagina.VEILIGHEID) ? stap : "", false, model);
    }

    /** The panel alone, for the answers as they are at this moment. */
    @PostMapping("/paneel")
    String paneel(@RequestParam MultiValueMap<String, String> formulier, Model model) {
        Gang gang = Gang.uit(formulier);
        Regelstand stand = bibliotheek.stand();
        Leesresultaat gelezen = lezer.lees(gang.antwoorden().json(), stand);
        if (gelezen instanceof Leesresultaat.Gelezen goed) {
            model.addAttribute("tussenstand", opmaak.tussenstand(regels(stand, goed.casus()), goed.casus(), gang));
        } else {
            model.addAttribute("tussenstand", opmaak.onleesbaar());
        }
        return "delen/paneel :: paneel(stand=${tussenstand})";
    }

    private String toon(Gang gang, String stap, boolean details, Model model) {
        Regelstand stand = bibliotheek.stand();
        Leesresultaat gelezen = lezer.lees(gang.antwoorden().json(), stand);
        if (gelezen instanceof Leesresultaat.Fouten fouten) {
            List<Formulierfout> lijst = vragenlijst.fouten(fouten.fouten());
            String veld = lijst.get(0).veld();
            // What does not belong to one question, such as an unknown pack, is told by the page with all questions.
            return opmaak.kent(veld) ? fout(gang, veld, lijst, stand, model) : ADVIES;
        }
        Casus casus = ((Leesresultaat.Gelezen) gelezen).casus();
        Regelset regels;
        try {
            regels = regels(stand, casus);
        } catch (GeenRegelsOpDatum | OnbekendPakket geenRegels) {
            return ADVIES;
        }
        opmaak.vul(model, regels, casus, gang, stap, details, List.of());
        return pagina(gang, stand, List.of(), model);
    }

    private String fout(Gang gang, String veld, List<Formulierfout> fouten, Regelstand stand, Model model) {
        Casus leeg = Casuslezer.vertaal(
                Antwoorden.voor(gang.antwoorden().een("gemeente")).json());
        opmaak.vul(model, regels(stand, leeg), leeg, gang.opnieuw(veld), veld, false, fouten);
        return pagina(gang, stand, fouten, model);
    }

    private String pagina(Gang gang, Regelstand stand, List<Formulierfout> fouten, Model model) {
        String gemeente = gang.antwoorden().een("gemeente");
        stand.pakketten().stream()
                .filter(pakket -> pakket.id().equals(gemeente))
                .findFirst()
                .ifPresent(pakket -> model.addAttribute("balk", Statusbalk.van(pakket)));
        model.addAttribute("gemeente", gemeente);
        model.addAttribute("pakketten", keuzes.alle());
        model.addAttribute("levendig", true);
        model.addAttribute("fouten", vragenlijst.foutregels(fouten));
        return "intake";
    }

    private static Regelset regels(Regelstand stand, Casus casus) {
        return stand.voor(casus.gemeente(), casus.peildatum());
    }
}
