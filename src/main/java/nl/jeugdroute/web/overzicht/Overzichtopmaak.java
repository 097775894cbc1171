// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.overzicht;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.jeugdroute.dossier.overzicht.Aantal;
import nl.jeugdroute.dossier.overzicht.Maandoverzicht;
import nl.jeugdroute.dossier.overzicht.Maandtotaal;
import nl.jeugdroute.dossier.overzicht.Overzicht;
import nl.jeugdroute.dossier.overzicht.Telregel;
import nl.jeugdroute.web.besluit.Keuze;
import nl.jeugdroute.web.overzicht.Overzichtpagina.Blok;
import nl.jeugdroute.web.overzicht.Overzichtpagina.Regel;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import org.springframework.stereotype.Component;

/** Puts the counts in words and gives each its bar. */
@Component
public class Overzichtopmaak {

    private final Overzicht overzicht;
    private final Groepsnamen namen;
    private final Afwijkingopmaak afwijkingen;

    Overzichtopmaak(Overzicht overzicht, Groepsnamen namen, Afwijkingopmaak afwijkingen) {
        this.overzicht = overzicht;
        this.namen = namen;
        this.afwijkingen = afwijkingen;
    }

    /** The page of a month; this month when the one asked for is none of those that are kept. */
    public Overzichtpagina pagina(String gevraagd) {
        List<YearMonth> maanden = overzicht.maanden();
        YearMonth gekozen = maanden.stream()
                .filter(maand -> maand.toString().equals(gevraagd))
                .findFirst()
                .orElse(maanden.get(0));
        boolean onbekend = !gevraagd.isEmpty() && !gekozen.toString().equals(gevraagd);
        Maandoverzicht maand = overzicht.maand(gekozen);
        return new Overzichtpagina(
                onbekend
                        ? "De maand “" + gevraagd + "” staat niet in het overzicht. U kunt kiezen uit "
                                + Tijdnotatie.maand(maanden.get(maanden.size() - 1)) + " tot en met "
                                + Tijdnotatie.maand(maanden.get(0)) + "."
                        : "",
                gekozen.toString(),
                Tijdnotatie.maand(gekozen),
                maand.totaal().tekst(),
                maand.totaal().equals(new Aantal(Aantal.Soort.KLEIN, 0)),
                maanden.stream()
                        .map(keuze -> new Keuze(keuze.toString(), Tijdnotatie.maand(keuze)))
                        .toList(),
                blokken(maand),
                verloop(),
                afwijkingen.regels(overzicht.afwijkingen()));
    }

    /** The tables of a month. */
    List<Blok> blokken(Maandoverzicht maand) {
        return List.of(
                blok(
                        "route",
                        "Hoofdroute",
                        "begrip.hoofdroute",
                        "Waar begint de hulp?",
                        "Route",
                        "",
                        maand.route(),
                        namen::route),
                blok(
                        "niveau",
                        "Zwaarte",
                        "begrip.interventieniveau",
                        "Niveau van de zwaarste voorziening.",
                        "Niveau",
                        "Een niveau kan een aanname zijn. Kleine groepen voegen we samen.",
                        maand.niveau(),
                        namen::niveau),
                blok(
                        "organisatie",
                        "Organisatie",
                        "begrip.organisatieniveau",
                        "Waar is de zwaarste voorziening geregeld?",
                        "Niveau",
                        "",
                        maand.organisatieniveau(),
                        namen::organisatie),
                blok(
                        "beschikking",
                        "Beschikking",
                        "begrip.beschikking",
                        "Hoort er een beschikking bij de zwaarste voorziening?",
                        "Beschikking",
                        "",
                        maand.beschikking(),
                        namen::beschikking),
                blok(
                        "besluit",
                        "Besluit",
                        "begrip.besluit",
                        "Volgt de medewerker het advies?",
                        "Besluit",
                        "",
                        maand.besluit(),
                        namen::besluit),
                blok(
                        "openpunten",
                        "Open punten",
                        "begrip.open-punt",
                        "Waar is de bron niet eenduidig?",
                        "Open punt",
                        "Eén advies kan meer open punten raken. Vaak geraakt? Leg het voor aan beleid.",
                        maand.openPunten(),
                        namen::openPunt));
    }

    private Blok verloop() {
        List<Maandtotaal> totalen = overzicht.totalen();
        long meest = totalen.stream()
                .mapToLong(totaal -> totaal.aantal().waarde())
                .max()
                .orElse(0);
        return new Blok(
                "verloop",
                "Adviezen per maand",
                "begrip.advies",
                "Kies een maand voor de verdeling van die maand.",
                "Maand",
                "De laatste maand loopt nog.",
                totalen.stream()
                        .sorted((een, ander) -> een.maand().compareTo(ander.maand()))
                        .map(totaal -> new Regel(
                                Tijdnotatie.maand(totaal.maand()),
                                totaal.aantal().tekst(),
                                breedte(totaal.aantal(), meest),
                                "/overzicht?maand=" + totaal.maand()))
                        .toList());
    }

    private static Blok blok(
            String id,
            String titel,
            String begrip,
            String waarover,
            String kolom,
            String onder,
            List<Telregel> regels,
            UnaryOperator<String> naam) {
        long meest = regels.stream()
                .mapToLong(regel -> regel.aantal().waarde())
                .max()
                .orElse(0);
        List<Regel> uit = new ArrayList<>();
        for (Telregel regel : regels) {
            uit.add(new Regel(samen(regel, naam), regel.aantal().tekst(), breedte(regel.aantal(), meest), null));
        }
        return new Blok(id, titel, begrip, waarover, kolom, onder, uit);
    }

    static String samen(Telregel regel, UnaryOperator<String> naam) {
        List<String> groepen = regel.groepen().stream().map(naam).toList();
        return groepen.size() == 1 ? groepen.get(0) : groepen.stream().collect(Collectors.joining(", ")) + " (samen)";
    }

    private static int breedte(Aantal aantal, long meest) {
        return aantal.getal() && meest > 0 ? (int) Math.max(2, Math.round(100.0 * aantal.waarde() / meest)) : 0;
    }
}
