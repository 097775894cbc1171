// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.besluit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.jeugdroute.dossier.Besluit;
import nl.jeugdroute.dossier.Besluiten;
import nl.jeugdroute.dossier.Besluitfout;
import nl.jeugdroute.dossier.Besluitinvoer;
import nl.jeugdroute.dossier.Besluitweging;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.Dossierstand;
import nl.jeugdroute.dossier.Dossierstuk;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.web.advies.Achttienklok;
import nl.jeugdroute.web.advies.Adviesopmaak;
import nl.jeugdroute.web.advies.Verklaringopmaak;
import nl.jeugdroute.web.besluit.Besluitopmaak.Kijker;
import nl.jeugdroute.web.vragen.Antwoorden;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a recorded advies, as it is or with a form that could not be taken. */
@Component
public class Dossierpagina {

    /** Who may decide. */
    public static final String BESLUITER = "WERKER";

    private static final String ROL = "besluit.rol";
    private static final String DISCIPLINE = "besluit.discipline";

    private final Dossier dossier;
    private final Besluiten besluiten;
    private final Rangordes rangordes;
    private final Besluitopmaak opmaak;
    private final Adviesopmaak adviezen;
    private final Verklaringopmaak verklaring;
    private final Achttienklok achttienklok;
    private final Actualiteit actualiteit;
    private final Regelbibliotheek bibliotheek;

    Dossierpagina(
            Dossier dossier,
            Besluiten besluiten,
            Rangordes rangordes,
            Besluitopmaak opmaak,
            Adviesopmaak adviezen,
            Verklaringopmaak verklaring,
            Achttienklok achttienklok,
            Actualiteit actualiteit,
            Regelbibliotheek bibliotheek) {
        this.dossier = dossier;
        this.besluiten = besluiten;
        this.rangordes = rangordes;
        this.opmaak = opmaak;
        this.adviezen = adviezen;
        this.verklaring = verklaring;
        this.achttienklok = achttienklok;
        this.actualiteit = actualiteit;
        this.bibliotheek = bibliotheek;
    }

    /** Fills the page with an empty form; role and discipline are those of the last decision in this session. */
    public String vul(Dossierstuk stuk, HttpServletRequest verzoek, Model model) {
        HttpSession sessie = verzoek.getSession();
        return vul(
                stuk,
                Besluitinvoer.leeg(versie(stuk), bewaard(sessie, ROL), bewaard(sessie, DISCIPLINE)),
                List.of(),
                verzoek,
                model);
    }

    /** Fills the page with the form as it came in. */
    public String vul(
            Dossierstuk stuk, Besluitinvoer invoer, List<Besluitfout> fouten, HttpServletRequest verzoek, Model model) {
        model.addAttribute("pagina", adviezen.pagina(stuk));
        model.addAttribute("verklaring", verklaring.voor(stuk.casus(), stuk.advies()));
        model.addAttribute("achttien", achttienklok.voor(stuk.casus(), stuk.advies(), null));
        model.addAttribute(
                "besluit",
                opmaak.pagina(
                        stuk,
                        rangordes.van(stuk.advies()),
                        besluiten.versies(stuk.id()),
                        kijker(verzoek),
                        invoer,
                        fouten));
        model.addAttribute("stempel", actualiteit.stempel(stuk, stand(stuk)));
        model.addAttribute("adres", "/adviezen/" + stuk.id());
        model.addAttribute("feiten", Antwoorden.van(stuk.casus()).paren());
        if (!fouten.isEmpty()) {
            model.addAttribute("fouten", Besluitopmaak.regels(fouten));
        }
        return "advies";
    }

    /** Weighs a decision on this advies. */
    public Besluitweging.Uitkomst weeg(Dossierstuk stuk, Besluitinvoer invoer) {
        List<Besluit> versies = besluiten.versies(stuk.id());
        return rangordes
                .van(stuk.advies())
                .map(orde -> new Besluitweging(orde, bibliotheek.begrippen())
                        .weeg(
                                stuk.advies().hoofdroute(),
                                Besluiten.geldend(versies).orElse(null),
                                invoer))
                .orElseGet(() -> new Besluitweging.Uitkomst(
                        List.of(new Besluitfout(
                                "soort",
                                "De regels van dit advies zijn er niet meer. Een besluit vastleggen kan niet.")),
                        null,
                        null,
                        false));
    }

    /** Remembers role and discipline, which are seldom others the next time; never the decision. */
    public static void onthoud(HttpSession sessie, Besluitinvoer invoer) {
        sessie.setAttribute(ROL, invoer.rol());
        sessie.setAttribute(DISCIPLINE, invoer.discipline());
    }

    private int versie(Dossierstuk stuk) {
        return stand(stuk).besluitVersie();
    }

    private Dossierstand stand(Dossierstuk stuk) {
        return dossier.stand(stuk.id()).orElseThrow();
    }

    private static String bewaard(HttpSession sessie, String naam) {
        return sessie.getAttribute(naam) instanceof String waarde ? waarde : "";
    }

    private static Kijker kijker(HttpServletRequest verzoek) {
        String account = verzoek.getRemoteUser();
        return new Kijker(account == null ? "" : account, verzoek.isUserInRole(BESLUITER));
    }
}
