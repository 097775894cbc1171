// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking.onderwerp;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Invoerfout;
import nl.jeugdroute.contract.Leesresultaat;
import nl.jeugdroute.redenering.Actieomschrijving;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Begrippen;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Hulp;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Overeenkomst;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Proef;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Rijnaam;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Uitkomst;
import nl.jeugdroute.vergelijking.onderwerp.Naastlegger.Gekozen;
import nl.jeugdroute.voorbeelden.Feitencel;

/** The same fictional cases under every pack, so that a difference in rules becomes a difference somebody can see. */
final class Proefcasussen {

    private final Regelstand stand;
    private final Begrippen begrippen;
    private final Triage triage;
    private final Casuslezer lezer;

    Proefcasussen(Regelstand stand, Clock klok) {
        Regelbibliotheek bibliotheek = new Regelbibliotheek(stand);
        this.stand = stand;
        this.begrippen = stand.begrippen();
        this.triage = new Triage(bibliotheek, klok);
        this.lezer = new Casuslezer(bibliotheek);
    }

    List<Proef> onder(List<Gekozen> gekozen) {
        return Tabelbestand.lees("proefcasussen.csv").stream()
                .map(casus -> proef(casus, gekozen))
                .toList();
    }

    private Proef proef(Rij casus, List<Gekozen> gekozen) {
        List<Uitkomst> uitkomsten =
                gekozen.stream().map(kant -> uitkomst(casus, kant)).toList();
        return new Proef(casus.id(), casus.cel("titel"), casus.cel("verhaal"), overeenkomst(uitkomsten), uitkomsten);
    }

    private static Overeenkomst overeenkomst(List<Uitkomst> uitkomsten) {
        if (uitkomsten.stream().map(Uitkomst::route).distinct().count() > 1) {
            return Overeenkomst.ANDERS;
        }
        return uitkomsten.stream().map(Uitkomst::routenaam).distinct().count() > 1
                ? Overeenkomst.ANDERE_NAAM
                : Overeenkomst.ZELFDE;
    }

    private Uitkomst uitkomst(Rij casus, Gekozen kant) {
        Leesresultaat gelezen = lezer.lees(
                Feitencel.alsJson(
                        kant.id(),
                        kant.keuze().dag() == null ? "" : kant.keuze().dag().toString(),
                        casus.cel("feiten")),
                stand);
        return gelezen instanceof Leesresultaat.Gelezen goed
                ? uitkomst(kant, triage.adviseer(goed.casus(), stand))
                : zonder(kant.id(), ((Leesresultaat.Fouten) gelezen).fouten());
    }

    /** A pack may not know the help that the case asks for. */
    private static Uitkomst zonder(String pakket, List<Invoerfout> fouten) {
        String melding = fouten.stream().map(Invoerfout::melding).collect(Collectors.joining(" "));
        return new Uitkomst(pakket, "", "", "", List.of(), List.of(), List.of(), List.of(), melding);
    }

    private Uitkomst uitkomst(Gekozen kant, Advies advies) {
        Routeadvies hoofdroute = advies.hoofdroute();
        String code = hoofdroute.code();
        List<Hulp> hulp = advies.voorzieningen().stream()
                .map(voorziening -> new Hulp(
                        voorziening.code(),
                        voorziening.naam(),
                        begrippen.label("beschikking", voorziening.beschikking().name())))
                .toList();
        Set<String> eigen = eigenActies(kant.regels());
        return new Uitkomst(
                kant.id(),
                code,
                naam(hoofdroute),
                advies.urgentie() == Urgentie.REGULIER
                        ? ""
                        : begrippen.label("urgentie", advies.urgentie().name()),
                advies.nevenroutes().stream().map(this::naam).distinct().toList(),
                hulp,
                advies.acties().stream()
                        .filter(actie -> eigen.contains(actie.code()))
                        .map(Actie::tekst)
                        .toList(),
                rijen(code, advies.redenen()),
                null);
    }

    private static Set<String> eigenActies(Regelset regels) {
        return regels.definities(Actieomschrijving.class).stream()
                .filter(actie -> !actie.regel().laag().equals(Naastlegger.LANDELIJK))
                .map(Actieomschrijving::code)
                .collect(Collectors.toSet());
    }

    private String naam(Routeadvies route) {
        return Routenaam.van(route.naam(), route.vorm(), begrippen);
    }

    /** The rows that concluded this route; the row that explains the route itself is none of them. */
    private static List<Rijnaam> rijen(String code, List<Reden> redenen) {
        String conclusie = Soort.ROUTE.name() + " " + code;
        List<Rijnaam> rijen = new ArrayList<>();
        for (Reden reden : redenen) {
            Rijnaam rij = new Rijnaam(reden.pakket(), reden.regel());
            // A row may conclude a route for one provision: "ROUTE SOCIAAL_TEAM VOOR S10".
            boolean deze = (reden.conclusie() + " ").startsWith(conclusie + " ");
            if (deze && !rijen.contains(rij)) {
                rijen.add(rij);
            }
        }
        return List.copyOf(rijen);
    }
}
