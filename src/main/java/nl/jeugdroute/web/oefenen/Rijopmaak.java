// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.oefening.Doorloop;
import nl.jeugdroute.oefening.Doorloop.Stap;
import nl.jeugdroute.oefening.Oefening;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.web.advies.Adviesopmaak;
import nl.jeugdroute.web.regels.Kolomnamen;
import nl.jeugdroute.web.regels.Rijwijzer;
import nl.jeugdroute.web.woorden.Koppeling;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;

/** Puts rows that applied in words: what they asked, what the case says, what they concluded. */
@Component
class Rijopmaak {

    private final Regelbibliotheek bibliotheek;
    private final Woorden woorden;
    private final Kolomnamen kolommen;
    private final Adviesopmaak adviezen;

    Rijopmaak(Regelbibliotheek bibliotheek, Woorden woorden, Kolomnamen kolommen, Adviesopmaak adviezen) {
        this.bibliotheek = bibliotheek;
        this.woorden = woorden;
        this.kolommen = kolommen;
        this.adviezen = adviezen;
    }

    List<Rijblad> van(Oefening oefening, List<Stap> stappen) {
        Advies advies = oefening.advies();
        Rijwijzer wijzer = Rijwijzer.voor(bibliotheek, advies.gemeente(), advies.peildatum());
        Uitleg uitleg = new Uitleg(
                adviezen.routenamen(advies),
                advies.acties().stream().collect(Collectors.toMap(Actie::code, Actie::tekst, (een, ander) -> een)),
                advies.voorzieningen().stream()
                        .collect(Collectors.toMap(Voorziening::code, Voorziening::naam, (een, ander) -> een)),
                advies.openPunten().stream()
                        .collect(Collectors.toMap(punt -> "OP" + punt.id(), OpenPunt::vraag, (een, ander) -> een)));
        return stappen.stream().map(stap -> blad(stap, uitleg, wijzer)).toList();
    }

    /** What the codes in an advies mean. */
    private record Uitleg(
            Function<Route, String> routes,
            Map<String, String> acties,
            Map<String, String> voorzieningen,
            Map<String, String> openPunten) {}

    private Rijblad blad(Stap stap, Uitleg uitleg, Rijwijzer wijzer) {
        return new Rijblad(
                stap.regel(),
                woorden.laag(stap.laag()),
                stap.tabel() == null ? "" : stap.tabel().titel(),
                stap.voorwaarden().stream().map(this::voorwaarde).toList(),
                stap.conclusies().stream()
                        .map(conclusie -> conclusie(conclusie, uitleg))
                        .toList(),
                stap.tekst(),
                new Koppeling(bron(stap.bron()), stap.bron().url()),
                wijzer.adres(stap.laag(), stap.regel()));
    }

    private static String bron(Bron bron) {
        return bron.paragraaf().isBlank() ? bron.document() : bron.document() + ", " + bron.paragraaf();
    }

    private Rijblad.Voorwaarde voorwaarde(Doorloop.Voorwaarde voorwaarde) {
        Kolom kolom = new Kolom(voorwaarde.veld(), Rol.VOORWAARDE);
        return new Rijblad.Voorwaarde(
                kolommen.naam(kolom),
                kolommen.waarde(kolom, voorwaarde.cel()),
                voorwaarde.feit() == null ? "" : woorden.waarden(voorwaarde.veld(), voorwaarde.feit()));
    }

    /** {@code ROUTE SOCIAAL_TEAM VOOR S10} in words. */
    private Rijblad.Conclusie conclusie(String conclusie, Uitleg uitleg) {
        int spatie = conclusie.indexOf(' ');
        String soort = conclusie.substring(0, spatie);
        String rest = conclusie.substring(spatie + 1);
        int voor = rest.lastIndexOf(" VOOR ");
        String waarde = voor < 0 ? rest : rest.substring(0, voor);
        String hulp = voor < 0 ? "" : rest.substring(voor + " VOOR ".length());
        String bij = hulp.isEmpty() ? "" : " voor " + uitleg.voorzieningen().getOrDefault(hulp, hulp);
        return new Rijblad.Conclusie(
                woorden.tekst("conclusie." + soort).orElseGet(() -> woorden.veld(soort.toLowerCase(Locale.ROOT))),
                waarde(soort, waarde, uitleg) + bij);
    }

    private String waarde(String soort, String waarde, Uitleg uitleg) {
        return switch (soort) {
            case "ROUTE" -> route(waarde, uitleg);
            case "ACTIE" -> uitleg.acties().getOrDefault(waarde, waarde);
            case "VOORZIENING" -> uitleg.voorzieningen().getOrDefault(waarde, waarde);
            case "FEIT", "ONTBREKEND" -> woorden.veld(waarde);
            case "OPEN_PUNT" -> uitleg.openPunten().getOrDefault(waarde, waarde);
            case "VOORBEHOUD" -> waarde;
            case "NIVEAU" -> "Niveau " + waarde;
            case "PLANTHEMA" -> woorden.waarde("factoren", waarde);
            case "WIE_BESLIST" -> woorden.waarde("wieBeslist", waarde);
            case "PGB" -> woorden.waarde("pgbMogelijk", waarde);
            case "PGB_NETWERK" -> woorden.waarde("netwerkBetaalbaar", waarde);
            case "VERZOEK_ONTBREEKT" -> woorden.waarde("regionaalVerzoek", waarde);
            default -> woorden.waarde(soort.toLowerCase(Locale.ROOT), waarde);
        };
    }

    private String route(String code, Uitleg uitleg) {
        int haakje = code.indexOf('(');
        if (haakje < 0) {
            return uitleg.routes().apply(Route.valueOf(code));
        }
        String vorm = woorden.waarde("vorm", code.substring(haakje + 1, code.length() - 1));
        return uitleg.routes().apply(Route.valueOf(code.substring(0, haakje))) + ", " + vorm.toLowerCase(Locale.ROOT);
    }
}
