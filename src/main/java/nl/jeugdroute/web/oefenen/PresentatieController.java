// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.List;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.oefening.Oefening;
import nl.jeugdroute.oefening.Reeks;
import nl.jeugdroute.oefening.Voorspelling;
import nl.jeugdroute.web.oefenen.Keuzeblad.Routekeuze;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** A row of stories for a room: on the projector, one step at a time, and on paper. Where one is stands in the address. */
@Controller
@RequestMapping("/oefenen")
class PresentatieController {

    private static final String DONKER = "donker";

    private final Oefenkast kast;
    private final Casusopmaak casussen;
    private final Keuzeopmaak keuzes;
    private final Onthulopmaak onthulling;

    PresentatieController(Oefenkast kast, Casusopmaak casussen, Keuzeopmaak keuzes, Onthulopmaak onthulling) {
        this.kast = kast;
        this.casussen = casussen;
        this.keuzes = keuzes;
        this.onthulling = onthulling;
    }

    /** What is on the screen, and how the addresses of the next and the former screen come about. */
    private record Stand(
            String pakket, Reeks reeks, int nummer, boolean onthuld, String keuze, String zaal, List<Integer> handen) {

        String adres() {
            UriComponentsBuilder adres = UriComponentsBuilder.fromPath("/oefenen/presentatie")
                    .queryParam("pakket", pakket)
                    .queryParam("v", reeks.tekst())
                    .queryParam("nr", nummer);
            if (onthuld) {
                adres.queryParam("toon", "ja");
            }
            if (!keuze.isEmpty()) {
                adres.queryParam("keuze", keuze);
            }
            if (zaal.equals(DONKER)) {
                adres.queryParam("zaal", zaal);
            }
            handen.forEach(aantal -> adres.queryParam("h", aantal));
            return adres.encode().toUriString();
        }

        Stand met(int ander, boolean toon, String gekozen) {
            return new Stand(pakket, reeks, ander, toon, gekozen, zaal, List.of());
        }

        Stand in(String andereZaal) {
            return new Stand(pakket, reeks, nummer, onthuld, keuze, andereZaal, handen);
        }
    }

    /** A route on the screen, with the address that chooses it and how many hands went up. */
    record Doekkeuze(Routekeuze route, String adres, boolean gekozen, int handen, int breedte) {}

    @GetMapping("/presentatie")
    String presentatie(
            @RequestParam String pakket,
            @RequestParam(name = "v", defaultValue = "") List<String> verhalen,
            @RequestParam(defaultValue = "1") int nr,
            @RequestParam(defaultValue = "") String toon,
            @RequestParam(defaultValue = "") String keuze,
            @RequestParam(defaultValue = "") String zaal,
            @RequestParam(name = "h", defaultValue = "") List<String> handen,
            Model model) {
        Reeks reeks = kast.bestaand(pakket, Reeks.van(verhalen));
        if (reeks.leeg()) {
            throw new OefencasusOnbekend();
        }
        int nummer = Math.max(1, Math.min(nr, reeks.ids().size()));
        Oefening oefening = kast.pak(pakket, reeks.ids().get(nummer - 1), reeks, model);
        Keuzeblad blad = keuzes.van(oefening);
        Routekeuze gekozen = blad.onder(keuze);
        boolean onthuld = toon.equals("ja");
        Stand stand = new Stand(
                pakket,
                reeks,
                nummer,
                onthuld,
                gekozen == null ? "" : gekozen.letter(),
                zaal.equals(DONKER) ? DONKER : "",
                handen.stream().map(PresentatieController::getal).toList());
        model.addAttribute("keuzes", doekkeuzes(blad, stand));
        model.addAttribute("onthuld", onthuld);
        model.addAttribute("geteld", stand.handen().stream().anyMatch(aantal -> aantal > 0));
        model.addAttribute("toetsen", true);
        model.addAttribute("donker", stand.zaal().equals(DONKER));
        model.addAttribute("stand", stand);
        model.addAttribute(
                "anderLicht", stand.in(stand.zaal().isEmpty() ? DONKER : "").adres());
        model.addAttribute("stop", "/oefenen/reeks?pakket=" + pakket + "&v=" + reeks.tekst());
        model.addAttribute("volgende", volgende(stand));
        model.addAttribute("vorige", vorige(stand));
        if (onthuld) {
            model.addAttribute(
                    "antwoord",
                    onthulling.van(
                            oefening,
                            gekozen == null
                                    ? null
                                    : new Voorspelling(Route.valueOf(gekozen.code()), null, null, null)));
        }
        return "oefenen/presentatie";
    }

    private static List<Doekkeuze> doekkeuzes(Keuzeblad blad, Stand stand) {
        List<Integer> handen = stand.handen();
        int meeste = handen.stream().mapToInt(Integer::intValue).max().orElse(0);
        return blad.routes().stream()
                .map(route -> {
                    int plaats = blad.routes().indexOf(route);
                    int aantal = plaats < handen.size() ? handen.get(plaats) : 0;
                    return new Doekkeuze(
                            route,
                            stand.met(stand.nummer(), stand.onthuld(), route.letter())
                                    .adres(),
                            route.letter().equals(stand.keuze()),
                            aantal,
                            meeste == 0 ? 0 : aantal * 100 / meeste);
                })
                .toList();
    }

    /** A count of raised hands; what is no number counts as none. */
    private static int getal(String tekst) {
        return tekst.strip().matches("\\d{1,3}") ? Integer.parseInt(tekst.strip()) : 0;
    }

    private static String volgende(Stand stand) {
        if (!stand.onthuld()) {
            return stand.met(stand.nummer(), true, stand.keuze()).adres();
        }
        return stand.nummer() == stand.reeks().ids().size()
                ? ""
                : stand.met(stand.nummer() + 1, false, "").adres();
    }

    private static String vorige(Stand stand) {
        if (stand.onthuld()) {
            return stand.met(stand.nummer(), false, stand.keuze()).adres();
        }
        return stand.nummer() == 1
                ? ""
                : stand.met(stand.nummer() - 1, true, "").adres();
    }

    /** A story on paper; the answer is null on the sheet without answers. */
    record Uitdeelblad(
            Casusblad blad, Keuzeblad keuzes, @Nullable Onthulblad antwoord) {}

    @GetMapping("/uitdelen")
    String uitdelen(
            @RequestParam String pakket,
            @RequestParam(name = "v", defaultValue = "") List<String> verhalen,
            @RequestParam(defaultValue = "") String antwoorden,
            Model model) {
        Reeks reeks = kast.bestaand(pakket, Reeks.van(verhalen));
        if (reeks.leeg()) {
            throw new OefencasusOnbekend();
        }
        boolean met = antwoorden.equals("ja");
        List<Uitdeelblad> bladen = reeks.ids().stream()
                .map(id -> kast.oefening(pakket, id))
                .map(oefening -> new Uitdeelblad(
                        casussen.blad(oefening, reeks),
                        keuzes.van(oefening),
                        met ? onthulling.van(oefening, null) : null))
                .toList();
        model.addAttribute("bladen", bladen);
        model.addAttribute("balk", bladen.get(0).blad().balk());
        model.addAttribute("met", met);
        model.addAttribute("pakket", pakket);
        model.addAttribute("reeks", reeks.tekst());
        return "oefenen/uitdelen";
    }
}
