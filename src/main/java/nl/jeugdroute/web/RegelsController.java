// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.Begrip;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.web.beheer.Conceptlijst;
import nl.jeugdroute.web.regels.Bronnenlijst;
import nl.jeugdroute.web.regels.Tabelopmaak;
import nl.jeugdroute.web.vragen.Regelkeuzes;
import nl.jeugdroute.web.vragen.Regelkeuzes.Regelkeuze;
import nl.jeugdroute.web.woorden.Koppeling;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Statusbalk;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import nl.jeugdroute.web.woorden.Woorden;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules as people read them: packs, tables, rows, and the words used in them. */
@Controller
class RegelsController {

    private static final String LANDELIJK = "landelijk";

    private final Regelbibliotheek bibliotheek;
    private final Regelkeuzes keuzes;
    private final Tabelopmaak opmaak;
    private final Woorden woorden;
    private final Bronnenlijst bronnen;
    private final Conceptlijst concepten;

    RegelsController(
            Regelbibliotheek bibliotheek,
            Regelkeuzes keuzes,
            Tabelopmaak opmaak,
            Woorden woorden,
            Bronnenlijst bronnen,
            Conceptlijst concepten) {
        this.bronnen = bronnen;
        this.concepten = concepten;
        this.bibliotheek = bibliotheek;
        this.keuzes = keuzes;
        this.opmaak = opmaak;
        this.woorden = woorden;
    }

    /** A pack with its own layers; the national one stands apart. */
    record Pakketregel(
            Pakket pakket, Label label, String geldigheid, List<String> tijdvakken, String hash, List<Laag> lagen) {}

    /** A layer with its tables. */
    record Laag(String id, String naam, String uitleg, List<Tabelregel> tabellen) {}

    /** A table in the list. */
    record Tabelregel(String titel, String uitleg, int rijen, String adres) {}

    @GetMapping("/regels")
    String pakketten(HttpServletRequest verzoek, Model model) {
        model.addAttribute("magLezen", concepten.magLezen(verzoek));
        model.addAttribute("magWijzigen", concepten.magWijzigen(verzoek));
        model.addAttribute("concepten", concepten.voor(verzoek));
        List<Pakket> pakketten = keuzes.alle().stream().map(Regelkeuze::pakket).toList();
        model.addAttribute("pakketten", pakketten.stream().map(this::regel).toList());
        // The same for everybody, so once; any pack can show them.
        pakketten.stream()
                .flatMap(pakket -> lagen(pakket, bibliotheek.voor(pakket.id(), null)))
                .filter(laag -> laag.id().equals(LANDELIJK))
                .findFirst()
                .ifPresent(laag -> model.addAttribute("landelijk", laag));
        return "regels";
    }

    @GetMapping("/regels/{pakket}/{laag}/{tabel}")
    String tabel(
            @PathVariable String pakket,
            @PathVariable String laag,
            @PathVariable String tabel,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dag,
            Model model) {
        Regelset regels = regels(pakket, dag);
        Tabel gezocht = regels.tabellen().stream()
                .filter(kandidaat ->
                        kandidaat.laag().equals(laag) && kandidaat.naam().equals(tabel))
                .findFirst()
                .orElseThrow(() -> new PaginaOnbekend("Deze tabel kennen wij niet."));
        bibliotheek.pakketten().stream()
                .filter(kandidaat -> kandidaat.id().equals(pakket))
                .findFirst()
                .ifPresent(gevonden -> model.addAttribute("balk", Statusbalk.van(gevonden)));
        model.addAttribute("tabel", opmaak.pagina(gezocht, regels));
        return "tabel";
    }

    /** A word of the glossary; for a value the field it belongs to. */
    record Begripregel(Begrip begrip, List<Koppeling> bronnen, List<Begrip> waarden) {}

    @GetMapping("/regels/begrippen")
    String begrippen(@RequestParam(defaultValue = "") String zoek, Model model) {
        Map<String, List<Begrip>> waarden = new LinkedHashMap<>();
        List<Begripregel> woordenlijst = new ArrayList<>();
        List<Begrip> velden = new ArrayList<>();
        List<Begrip> kolommen = new ArrayList<>();
        for (Begrip begrip : bibliotheek.begrippen().alle()) {
            switch (begrip.soort()) {
                case "WAARDE" ->
                    waarden.computeIfAbsent(begrip.veld(), veld -> new ArrayList<>())
                            .add(begrip);
                case "BEGRIP" ->
                    woordenlijst.add(new Begripregel(begrip, bronnen.koppelingen(begrip.bron()), List.of()));
                case "KOLOM" -> kolommen.add(begrip);
                default -> velden.add(begrip);
            }
        }
        String gezocht = zoek.strip();
        woordenlijst.removeIf(woord -> !past(woord.begrip(), List.of(), gezocht));
        model.addAttribute("zoek", gezocht);
        model.addAttribute("woordenlijst", woordenlijst);
        model.addAttribute("velden", regels(velden, waarden, gezocht));
        model.addAttribute("kolommen", regels(kolommen, waarden, gezocht));
        return "begrippen";
    }

    private List<Begripregel> regels(List<Begrip> velden, Map<String, List<Begrip>> waarden, String gezocht) {
        return velden.stream()
                .map(veld -> new Begripregel(
                        veld, bronnen.koppelingen(veld.bron()), waarden.getOrDefault(veld.veld(), List.of())))
                .filter(veld -> past(veld.begrip(), veld.waarden(), gezocht))
                .toList();
    }

    /** Whether a word, its explanation or one of its values holds the text looked for. */
    private static boolean past(Begrip begrip, List<Begrip> waarden, String gezocht) {
        String klein = gezocht.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(begrip), waarden.stream())
                .flatMap(woord -> Stream.of(woord.label(), woord.uitleg(), woord.vraag(), woord.veld()))
                .anyMatch(tekst -> tekst.toLowerCase(Locale.ROOT).contains(klein));
    }

    private Pakketregel regel(Pakket pakket) {
        Regelset regels = bibliotheek.voor(pakket.id(), null);
        return new Pakketregel(
                pakket,
                Label.van(pakket.status()),
                Tijdnotatie.tijdvak(pakket.geldigheid()),
                pakket.tijdvakken().stream().map(Tijdnotatie::tijdvak).toList(),
                regels.kenmerk().hash(),
                lagen(pakket, regels)
                        .filter(laag -> !laag.id().equals(LANDELIJK))
                        .toList());
    }

    private Stream<Laag> lagen(Pakket pakket, Regelset regels) {
        Map<String, List<Tabelregel>> lagen = new LinkedHashMap<>();
        for (Tabel tabel : regels.tabellen()) {
            lagen.computeIfAbsent(tabel.laag(), laag -> new ArrayList<>())
                    .add(new Tabelregel(
                            tabel.titel(),
                            tabel.uitleg(),
                            tabel.rijen().size(),
                            "/regels/" + pakket.id() + "/" + tabel.laag() + "/" + tabel.naam()));
        }
        return lagen.entrySet().stream()
                .map(laag -> new Laag(
                        laag.getKey(),
                        woorden.laag(laag.getKey()),
                        // What a pack says of itself stands above its tables already.
                        laag.getKey().equals(pakket.id()) ? "" : woorden.laaguitleg(laag.getKey()),
                        laag.getValue()));
    }

    private Regelset regels(String pakket, @Nullable LocalDate dag) {
        try {
            return bibliotheek.voor(pakket, dag);
        } catch (OnbekendPakket | GeenRegelsOpDatum nietGevonden) {
            throw new PaginaOnbekend(nietGevonden.getMessage());
        }
    }
}
