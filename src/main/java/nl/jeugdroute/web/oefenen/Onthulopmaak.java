// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.bewijs.logica.TeGroot;
import nl.jeugdroute.bewijs.verklaring.Ontbrekendevoorwaarde;
import nl.jeugdroute.bewijs.verklaring.Verklaarder;
import nl.jeugdroute.bewijs.verklaring.WaaromNiet;
import nl.jeugdroute.oefening.Antwoord;
import nl.jeugdroute.oefening.Doorloop;
import nl.jeugdroute.oefening.Oefening;
import nl.jeugdroute.oefening.Uitslag;
import nl.jeugdroute.oefening.Voorspelling;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.web.advies.Feitwoorden;
import nl.jeugdroute.web.oefenen.Keuzeblad.Routekeuze;
import nl.jeugdroute.web.oefenen.Onthulblad.Deel;
import nl.jeugdroute.web.oefenen.Onthulblad.Gekozen;
import nl.jeugdroute.web.regels.Kolomnamen;
import nl.jeugdroute.web.woorden.Woorden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the answer: the route, the row that decided, and why not what the trainee expected. */
@Component
class Onthulopmaak {

    private static final int MEESTE_RIJEN = 2;

    private final Woorden woorden;
    private final Kolomnamen kolommen;
    private final Keuzeopmaak keuzes;
    private final Rijopmaak rijen;

    Onthulopmaak(Woorden woorden, Kolomnamen kolommen, Keuzeopmaak keuzes, Rijopmaak rijen) {
        this.woorden = woorden;
        this.kolommen = kolommen;
        this.keuzes = keuzes;
        this.rijen = rijen;
    }

    Onthulblad van(Oefening oefening, @Nullable Voorspelling voorspelling) {
        Keuzeblad keuze = keuzes.van(oefening);
        Advies advies = oefening.advies();
        Route hoofd = advies.hoofdroute().route();
        return new Onthulblad(
                onder(keuze, hoofd).letter(),
                advies.hoofdroute().naam(),
                advies.hoofdroute().vorm() == null
                        ? ""
                        : woorden.waarde(advies.hoofdroute().vorm()).toLowerCase(Locale.ROOT),
                advies.hoofdroute().instructie(),
                voorspelling == null ? null : gekozen(oefening, voorspelling, keuze),
                rijen.van(
                        oefening,
                        Doorloop.van(oefening).stream()
                                .filter(stap -> stap.conclusies().stream()
                                        .anyMatch(conclusie -> conclusie.matches("ROUTE " + hoofd + "\\b.*")))
                                .toList()),
                voorspelling == null || voorspelling.route() == hoofd
                        ? null
                        : waaromNiet(oefening, voorspelling.route()),
                oefening.casus().leerpunt());
    }

    private static Routekeuze onder(Keuzeblad keuze, Route route) {
        return keuze.routes().stream()
                .filter(kandidaat -> kandidaat.code().equals(route.name()))
                .findFirst()
                .orElse(new Routekeuze("", route.name(), "", ""));
    }

    private Gekozen gekozen(Oefening oefening, Voorspelling voorspelling, Keuzeblad keuze) {
        Antwoord antwoord = oefening.antwoord();
        Uitslag uitslag = voorspelling.tegen(antwoord);
        List<Deel> delen = new ArrayList<>();
        delen.add(deel("Zwaarte", keuze.niveaus(), voorspelling.niveau(), antwoord.niveau(), uitslag.niveau()));
        delen.add(deel(
                "Beschikking",
                keuze.beschikkingen(),
                voorspelling.beschikking(),
                antwoord.beschikking(),
                uitslag.beschikking()));
        delen.add(
                deel("Eerste actie", keuze.acties(), voorspelling.actie(), eerste(oefening.advies()), uitslag.actie()));
        Routekeuze route = onder(keuze, voorspelling.route());
        return new Gekozen(route.letter(), route.naam(), uitslag.route(), delen);
    }

    private static String eerste(Advies advies) {
        return advies.acties().stream().map(Actie::code).findFirst().orElse(Antwoord.GEEN);
    }

    private static Deel deel(
            String vraag,
            List<Keuzeblad.Keuze> keuzes,
            @Nullable String gekozen,
            String antwoord,
            @Nullable Boolean goed) {
        String naam = Keuzeblad.naam(keuzes, gekozen);
        String juist = Keuzeblad.naam(keuzes, antwoord);
        return new Deel(vraag, naam == null ? "" : naam, juist == null ? antwoord : juist, Boolean.TRUE.equals(goed));
    }

    private Onthulblad.@Nullable WaaromNiet waaromNiet(Oefening oefening, Route route) {
        Feitwoorden feiten = Feitwoorden.van(woorden, oefening.regels());
        try {
            WaaromNiet uitleg = Verklaarder.waaromNiet(
                            oefening.regels(), oefening.casus().casus(), List.of(route), MEESTE_RIJEN)
                    .get(0);
            return new Onthulblad.WaaromNiet(
                    uitleg.naam(),
                    tekst(uitleg),
                    uitleg.rijen().stream()
                            .map(rij -> new Onthulblad.Nabij(
                                    rij.regel(),
                                    rij.reden(),
                                    rij.ontbreekt().stream()
                                            .map(feit -> mist(feit, feiten))
                                            .toList()))
                            .toList());
        } catch (TeGroot | IllegalArgumentException geenUitleg) {
            return null;
        }
    }

    private static String tekst(WaaromNiet uitleg) {
        String ervoor = uitleg.ervoor() == null ? "" : uitleg.ervoor().naam();
        if (uitleg.geconcludeerd()) {
            return uitleg.naam() + " hoort er wel bij" + (ervoor.isEmpty() ? "." : ", maar " + ervoor + " gaat voor.");
        }
        return "Geen regel leidt met deze feiten naar " + uitleg.naam() + ".";
    }

    private String mist(Ontbrekendevoorwaarde voorwaarde, Feitwoorden feiten) {
        return kolommen.naam(new Kolom(voorwaarde.veld(), Rol.VOORWAARDE)) + ": de rij vraagt "
                + feiten.waarden(voorwaarde.veld(), voorwaarde.vraagt()) + ", hier is het "
                + feiten.waarden(voorwaarde.veld(), voorwaarde.nu());
    }
}
