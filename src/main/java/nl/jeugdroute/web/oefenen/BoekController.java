// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.jeugdroute.oefening.Moeilijkheid;
import nl.jeugdroute.oefening.Oefenboek;
import nl.jeugdroute.oefening.Oefencasus;
import nl.jeugdroute.oefening.Reeks;
import nl.jeugdroute.oefening.Thema;
import nl.jeugdroute.oefening.Voortgang;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.web.woorden.Statusbalk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The library of stories, and rows of them to do alone or with a group. */
@Controller
class BoekController {

    private static final int TIEN = 10;

    private final Oefenboek boek;
    private final Oefenkast kast;
    private final Oefensessie sessies;

    BoekController(Oefenboek boek, Oefenkast kast, Oefensessie sessies) {
        this.boek = boek;
        this.kast = kast;
        this.sessies = sessies;
    }

    /**
     * A story in the list.
     *
     * @param begin its first sentence
     * @param stand how it went; empty when it was not done
     */
    record Regel(
            String id,
            String titel,
            String begin,
            String thema,
            String moeilijkheid,
            boolean eigen,
            String stand,
            boolean goed) {}

    @GetMapping("/oefenen")
    String boek(
            @RequestParam(required = false) @Nullable String pakket,
            @RequestParam(defaultValue = "") String thema,
            @RequestParam(defaultValue = "") String moeilijkheid,
            HttpSession sessie,
            Model model) {
        List<Pakket> pakketten = boek.pakketten();
        model.addAttribute("pakketten", pakketten);
        Optional<Pakket> gekozen = pakketten.stream()
                .filter(kandidaat -> pakket == null || kandidaat.id().equals(pakket))
                .findFirst();
        if (gekozen.isEmpty()) {
            if (pakket != null) {
                throw new OefencasusOnbekend();
            }
            return "oefenen/leeg";
        }
        Pakket keuze = gekozen.get();
        Voortgang voortgang = sessies.van(sessie);
        List<Oefencasus> alle = boek.casussen(keuze.id());
        List<Oefencasus> passend = alle.stream()
                .filter(casus ->
                        vrij(Thema.values(), thema) || casus.thema().name().equals(thema))
                .filter(casus -> vrij(Moeilijkheid.values(), moeilijkheid)
                        || casus.moeilijkheid().name().equals(moeilijkheid))
                .toList();
        model.addAttribute("balk", Statusbalk.van(keuze));
        model.addAttribute("pakket", keuze);
        model.addAttribute("aantal", alle.size());
        model.addAttribute("themas", aanwezig(alle));
        model.addAttribute("graden", Moeilijkheid.values());
        model.addAttribute("thema", thema);
        model.addAttribute("moeilijkheid", moeilijkheid);
        model.addAttribute(
                "regels", passend.stream().map(casus -> regel(casus, voortgang)).toList());
        model.addAttribute("tien", tien(passend, voortgang).tekst());
        model.addAttribute("voortgang", voortgang);
        model.addAttribute("bevindingen", boek.bevindingen(keuze.id()));
        return "oefenen/boek";
    }

    /** Whether nothing was chosen that the list on the page has. */
    private static boolean vrij(Enum<?>[] lijst, String keuze) {
        return Arrays.stream(lijst).noneMatch(waarde -> waarde.name().equals(keuze));
    }

    private static List<Thema> aanwezig(List<Oefencasus> alle) {
        return Arrays.stream(Thema.values())
                .filter(thema -> alle.stream().anyMatch(casus -> casus.thema() == thema))
                .toList();
    }

    private static Regel regel(Oefencasus casus, Voortgang voortgang) {
        Optional<Voortgang.Resultaat> resultaat = voortgang.van(casus);
        boolean goed = resultaat.map(gedaan -> gedaan.eerste().route()).orElse(false);
        return new Regel(
                casus.id(),
                casus.titel(),
                Casusopmaak.begin(casus.verhaal()),
                casus.thema().naam(),
                casus.moeilijkheid().naam(),
                casus.eigen(),
                resultaat.isEmpty() ? "" : goed ? "Goed voorspeld" : "Andere route",
                goed);
    }

    /** Ten stories to do now: what is not done yet first, themes taking turns, easy before hard. */
    private static Reeks tien(List<Oefencasus> casussen, Voortgang voortgang) {
        List<Oefencasus> orde = casussen.stream()
                .sorted(Comparator.comparing(
                                (Oefencasus casus) -> voortgang.van(casus).isPresent())
                        .thenComparing(casus -> beurt(casussen, casus))
                        .thenComparing(Oefencasus::moeilijkheid)
                        .thenComparing(Oefencasus::thema))
                .toList();
        return new Reeks(orde.stream().limit(TIEN).map(Oefencasus::id).toList());
    }

    private static long beurt(List<Oefencasus> casussen, Oefencasus casus) {
        return casussen.subList(0, casussen.indexOf(casus)).stream()
                .filter(ander -> ander.thema() == casus.thema())
                .count();
    }

    /** A row of stories: the page whose address a trainer shares. Nothing about it is kept. */
    @GetMapping("/oefenen/reeks")
    String reeks(
            @RequestParam String pakket,
            @RequestParam(name = "v", defaultValue = "") List<String> verhalen,
            HttpServletRequest verzoek,
            HttpSession sessie,
            Model model) {
        Reeks gevraagd = Reeks.van(verhalen);
        Reeks reeks = kast.bestaand(pakket, gevraagd);
        Voortgang voortgang = sessies.van(sessie);
        Pakket keuze = boek.pakketten().stream()
                .filter(kandidaat -> kandidaat.id().equals(pakket))
                .findFirst()
                .orElseThrow(OefencasusOnbekend::new);
        model.addAttribute("balk", Statusbalk.van(keuze));
        model.addAttribute("pakket", keuze);
        model.addAttribute("reeks", reeks);
        model.addAttribute("over", Reeks.over(verhalen));
        model.addAttribute("weg", gevraagd.ids().size() - reeks.ids().size());
        List<Oefencasus> casussen =
                reeks.ids().stream().map(id -> kast.casus(pakket, id)).toList();
        List<Regel> regels =
                casussen.stream().map(casus -> regel(casus, voortgang)).toList();
        model.addAttribute("regels", regels);
        model.addAttribute(
                "eerste",
                regels.stream()
                        .filter(regel -> regel.stand().isEmpty())
                        .map(Regel::id)
                        .findFirst()
                        .orElse(reeks.leeg() ? "" : reeks.ids().get(0)));
        model.addAttribute(
                "klaar",
                !reeks.leeg()
                        && regels.stream().noneMatch(regel -> regel.stand().isEmpty()));
        model.addAttribute("voortgang", voortgang.over(casussen));
        model.addAttribute("link", verzoek.getRequestURL() + "?pakket=" + pakket + "&v=" + reeks.tekst());
        return "oefenen/reeks";
    }
}
