// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking.onderwerp;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Grondslag;
import nl.jeugdroute.advies.Interventieniveau;
import nl.jeugdroute.redenering.Actieomschrijving;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.redenering.Definitie;
import nl.jeugdroute.redenering.Niveauomschrijving;
import nl.jeugdroute.redenering.OpenPuntomschrijving;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.rijen.Gevolg;
import nl.jeugdroute.regels.tabel.Begrippen;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.vergelijking.onderwerp.Vondst.Aard;
import nl.jeugdroute.vergelijking.onderwerp.Vondst.Gevolgzin;

/** Puts the rows of one pack in words, with the pack's own names for routes and actions. */
final class Vondstschrijver {

    /** How packs say that a decision is left to a professional. */
    private static final String GEEN_CRITERIUM = "geen criterium";

    private static final String TERMEN = "termen";

    private final Begrippen begrippen;
    private final List<Tabel> tabellen;
    private final Map<String, Rij> rijen = new HashMap<>();
    private final Map<String, Definitie> uitleg = new HashMap<>();

    Vondstschrijver(Regelset regels, Begrippen begrippen) {
        this.begrippen = begrippen;
        this.tabellen = regels.tabellen();
        tabellen.forEach(tabel ->
                tabel.rijen().forEach(rij -> rijen.put(sleutel(tabel.laag(), tabel.naam(), rij.id()), rij)));
        regels.definities().forEach(rij -> uitleg.put(rij.soort() + " " + rij.code(), rij.definitie()));
    }

    private static String sleutel(String laag, String tabel, String rij) {
        return laag + "/" + tabel + "/" + rij;
    }

    /** A row that decides. */
    Vondst van(Beslisrij beslisrij) {
        Regel regel = beslisrij.regel();
        List<Gevolgzin> volgt = beslisrij.gevolgen().stream().flatMap(this::zin).toList();
        String voorwaarden = beslisrij.voorwaarden().stream()
                .map(deel -> deel.veld() + " " + deel.voorwaarde().tekst())
                .sorted()
                .collect(Collectors.joining(", "));
        return vondst(Aard.REGEL, regel, "", regel.reden(), volgt, voorwaarden + gevolgen(beslisrij.gevolgen()));
    }

    /** A route is the same under another name; of all else the words count, because packs explain the same code apart. */
    private String gevolgen(List<Gevolg> gevolgen) {
        return gevolgen.stream()
                .map(gevolg -> gevolg.soort() + " " + gevolg.waarde()
                        + (gevolg.soort() == Soort.ROUTE ? "" : zin(gevolg).toList()))
                .sorted()
                .toList()
                .toString();
    }

    /** A row that explains; empty for a kind that says nothing about a subject. */
    Optional<Vondst> van(Definitierij rij) {
        if (rij.definitie() instanceof Rangplaats plaats) {
            return Optional.of(route(plaats));
        }
        if (rij.definitie() instanceof Niveauomschrijving omschrijving) {
            return Optional.of(niveau(omschrijving));
        }
        return rij.definitie() instanceof Catalogusregel hulp
                ? Optional.of(vondst(
                        Aard.AANBOD, hulp.regel(), hulp.naam(), hulp.regel().reden(), List.of(), ""))
                : Optional.empty();
    }

    private Vondst route(Rangplaats plaats) {
        List<Gevolgzin> volgt =
                plaats.telefoon() == null ? List.of() : List.of(new Gevolgzin("Telefoon", plaats.telefoon()));
        Vondst vondst =
                vondst(Aard.ROUTE, plaats.regel(), plaats.naam(), plaats.instructie(), volgt, plaats.code() + volgt);
        return eigenNaam(plaats).map(term -> met(vondst, term)).orElse(vondst);
    }

    /** A name that a lower layer gave rests on the row that gave it. */
    private Optional<Term> eigenNaam(Rangplaats plaats) {
        Regel regel = plaats.regel();
        Rij rij = rijen.get(sleutel(regel.laag(), regel.tabel(), regel.id()));
        if (rij != null && rij.cel("naam").equals(plaats.naam())) {
            return Optional.empty();
        }
        return tabellen.stream()
                .filter(tabel -> tabel.naam().equals(TERMEN))
                .flatMap(tabel -> tabel.rijen().stream()
                        .filter(term -> term.id().equals(plaats.route().name())
                                && term.cel("naam").equals(plaats.naam()))
                        .map(term -> new Term(tabel.laag(), term)))
                .reduce((eerste, laatste) -> laatste);
    }

    private record Term(String laag, Rij rij) {}

    private static Vondst met(Vondst vondst, Term term) {
        return new Vondst(
                vondst.aard(),
                term.rij().id(),
                term.laag(),
                TERMEN,
                vondst.naam(),
                vondst.tekst(),
                vondst.volgt(),
                term.rij().cel("bron"),
                Grondslag.valueOf(term.rij().cel("grondslag")),
                vondst.geenCriterium(),
                vondst.inhoud());
    }

    private Vondst niveau(Niveauomschrijving omschrijving) {
        Interventieniveau niveau = omschrijving.niveau();
        return vondst(
                Aard.NIVEAU,
                omschrijving.regel(),
                niveau.niveau() + " " + niveau.naam(),
                begrippen.label("niveaustatus", niveau.status().name()),
                List.of(),
                niveau.status().name());
    }

    private Vondst vondst(Aard aard, Regel regel, String naam, String tekst, List<Gevolgzin> volgt, String verder) {
        Rij rij = rijen.get(sleutel(regel.laag(), regel.tabel(), regel.id()));
        boolean geenCriterium = Stream.concat(Stream.of(tekst), volgt.stream().map(Gevolgzin::tekst))
                .anyMatch(deel -> deel.toLowerCase(Locale.ROOT).contains(GEEN_CRITERIUM));
        return new Vondst(
                aard,
                regel.id(),
                regel.laag(),
                regel.tabel(),
                naam,
                tekst,
                volgt,
                rij == null ? "" : rij.cel("bron"),
                regel.grondslag(),
                geenCriterium,
                String.join("\n", aard.name(), naam, tekst, verder));
    }

    private Stream<Gevolgzin> zin(Gevolg gevolg) {
        String waarde = gevolg.waarde();
        return switch (gevolg.soort()) {
            case ROUTE -> Stream.of(new Gevolgzin("Route", routenaam(waarde)));
            case ACTIE ->
                Stream.of(new Gevolgzin(
                        "Actie",
                        uitleg.get(Soort.ACTIE + " " + waarde) instanceof Actieomschrijving actie
                                ? actie.tekst()
                                : waarde));
            case VOORZIENING ->
                Stream.of(new Gevolgzin(
                        "Hulp",
                        uitleg.get(Soort.VOORZIENING + " " + waarde) instanceof Catalogusregel hulp
                                ? hulp.naam()
                                : waarde));
            case OPEN_PUNT ->
                Stream.of(new Gevolgzin(
                        "Open punt",
                        uitleg.get(Soort.OPEN_PUNT + " " + waarde) instanceof OpenPuntomschrijving open
                                ? open.punt().vraag()
                                : waarde));
            case ONTBREKEND -> Stream.of(new Gevolgzin("Nog te vragen", begrippen.label(waarde)));
            case BESCHIKKING -> Stream.of(new Gevolgzin("Beschikking", begrippen.label("beschikking", waarde)));
            case URGENTIE -> Stream.of(new Gevolgzin("Urgentie", begrippen.label("urgentie", waarde)));
            case VOORBEHOUD -> Stream.of(new Gevolgzin("Let op", waarde));
            default -> Stream.empty();
        };
    }

    private String routenaam(String code) {
        return uitleg.get(Soort.ROUTE + " " + code) instanceof Rangplaats plaats
                ? Routenaam.van(plaats.naam(), plaats.vorm(), begrippen)
                : code;
    }
}
