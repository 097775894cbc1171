// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CrisisSoort;
import nl.jeugdroute.dossier.Dossierstuk;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.web.advies.Adviespagina.Herkomst;
import nl.jeugdroute.web.advies.Adviespagina.Nevenroute;
import nl.jeugdroute.web.advies.Adviespagina.Telefoon;
import nl.jeugdroute.web.advies.Adviespagina.Term;
import nl.jeugdroute.web.advies.Adviespagina.Vastlegging;
import nl.jeugdroute.web.regels.Rijwijzer;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Statusbalk;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import nl.jeugdroute.web.woorden.Woorden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an advies in words and in order, for the page that has just been asked for and for a recorded one. */
@Component
public class Adviesopmaak {

    private final Regelbibliotheek bibliotheek;
    private final Woorden woorden;

    Adviesopmaak(Regelbibliotheek bibliotheek, Woorden woorden) {
        this.bibliotheek = bibliotheek;
        this.woorden = woorden;
    }

    /** The page of an advies that is not recorded; it carries the answers along. */
    public Adviespagina pagina(Casus casus, Advies advies, List<Map.Entry<String, String>> antwoorden) {
        return maak(casus, advies, null, antwoorden);
    }

    /** The page of a recorded advies. */
    public Adviespagina pagina(Dossierstuk stuk) {
        Vastlegging vastlegging =
                new Vastlegging(Tijdnotatie.moment(stuk.vastgelegdOp()), woorden.waarde("rol", stuk.rol()));
        return maak(stuk.casus(), stuk.advies(), vastlegging, List.of());
    }

    /** The map of an advies. */
    public Routekaart kaart(Advies advies) {
        return new Kaarttekenaar(advies, woorden, new Routenamen(bibliotheek, woorden, advies)).teken();
    }

    /**
     * The map of an advies that is still coming about.
     *
     * @param routes the routes so far, heaviest first
     * @param acties codes of the actions so far
     */
    public Routekaart kaart(Advies advies, List<Routeadvies> routes, Set<String> acties) {
        return new Kaarttekenaar(routes, acties, woorden, new Routenamen(bibliotheek, woorden, advies)).teken();
    }

    /** What the pack of an advies calls its routes, also those the advies does not conclude. */
    public Function<Route, String> routenamen(Advies advies) {
        Routenamen namen = new Routenamen(bibliotheek, woorden, advies);
        return route -> Stream.concat(Stream.of(advies.hoofdroute()), advies.nevenroutes().stream())
                .filter(geconcludeerd -> geconcludeerd.route() == route)
                .map(Routeadvies::naam)
                .findFirst()
                .orElseGet(() -> namen.naam(route));
    }

    private Adviespagina maak(
            Casus casus, Advies advies, @Nullable Vastlegging vastlegging, List<Map.Entry<String, String>> antwoorden) {
        boolean crisis = advies.hoofdroute().route() == Route.CRISIS;
        Rijwijzer rijen = Rijwijzer.voor(bibliotheek, advies.gemeente(), advies.peildatum());
        Onderbouwing onderbouwing = new Onderbouwing(woorden, rijen, new Bronnamen(advies));
        Belplan belplan = new Belplan(advies);
        boolean soortOnbekend =
                crisis && vastlegging == null && casus.veiligheid().crisisSoort() == CrisisSoort.ONBEKEND;
        return new Adviespagina(
                crisis ? Statusbalk.LANDELIJK : balk(advies),
                bovenkop(advies),
                advies.hoofdroute().instructie(),
                crisis,
                crisis ? belplan.stappen() : List.of(),
                soortOnbekend,
                new Kernfeiten(woorden).van(advies),
                kaart(advies),
                nevenroutes(advies),
                new Hulpopmaak(woorden).van(advies),
                onderbouwing.acties(crisis ? belplan.overige() : advies.acties()),
                onderbouwing.ontbrekend(advies.ontbrekend()),
                onderbouwing.openPunten(advies.openPunten()),
                onderbouwing.verzoek(advies.regionaalVerzoek()),
                onderbouwing.pgb(advies.pgb()),
                advies.planthemas().stream()
                        .map(thema -> woorden.waarde("factoren", thema))
                        .toList(),
                advies.voorbehoud(),
                onderbouwing.redenen(advies.redenen()),
                herkomst(advies),
                vastlegging,
                antwoorden);
    }

    private Statusbalk balk(Advies advies) {
        return bibliotheek.pakketten().stream()
                .filter(pakket -> pakket.id().equals(advies.gemeente()))
                .map(Pakket::geldigheid)
                .findFirst()
                .map(geldigheid -> Statusbalk.van(
                        advies.regelset().naam(), advies.regelset().status(), geldigheid))
                .orElseGet(() -> Statusbalk.van(
                        advies.regelset().naam(),
                        advies.regelset().status(),
                        advies.regelset().tijdvak()));
    }

    private static String bovenkop(Advies advies) {
        List<String> delen = new ArrayList<>(List.of("Advies", "peildatum " + Tijdnotatie.dag(advies.peildatum())));
        if (advies.kenmerk() != null) {
            delen.add("kenmerk " + advies.kenmerk());
        }
        return String.join(" · ", delen);
    }

    private List<Nevenroute> nevenroutes(Advies advies) {
        return advies.nevenroutes().stream()
                .map(route -> new Nevenroute(
                        new Term(
                                route.naam(),
                                "begrip."
                                        + route.route()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')),
                        route.vorm() == null ? "" : woorden.waarde(route.vorm()),
                        route.instructie(),
                        route.voorlopig() ? Label.VOORLOPIG : null,
                        telefoon(route)))
                .toList();
    }

    private static @Nullable Telefoon telefoon(Routeadvies route) {
        return route.telefoon() == null || route.telefoon().isBlank() ? null : Telefoon.van(route.telefoon());
    }

    private static Herkomst herkomst(Advies advies) {
        return new Herkomst(
                advies.regelset().naam(),
                Tijdnotatie.tijdvak(advies.regelset().tijdvak()),
                advies.regelset()
                        .hash()
                        .substring(0, Math.min(12, advies.regelset().hash().length())),
                Tijdnotatie.moment(advies.berekendOp()));
    }
}
