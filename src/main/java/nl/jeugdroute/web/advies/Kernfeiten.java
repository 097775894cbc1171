// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Interventieniveau;
import nl.jeugdroute.advies.Niveaustatus;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.web.advies.Adviespagina.Kernfeit;
import nl.jeugdroute.web.woorden.Koppeling;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Woorden;

/** The four facts under the title of an advies: how soon, how heavy, which decision, how sure. */
final class Kernfeiten {

    private final Woorden woorden;

    Kernfeiten(Woorden woorden) {
        this.woorden = woorden;
    }

    List<Kernfeit> van(Advies advies) {
        return List.of(urgentie(advies), zwaarte(advies), beschikking(advies), zekerheid(advies));
    }

    private Kernfeit urgentie(Advies advies) {
        String regie = advies.coordinatie() == Coordinatie.GEEN
                ? ""
                : " Coördinatie: " + woorden.waarde(advies.coordinatie()).toLowerCase(Locale.ROOT) + ".";
        return new Kernfeit(
                "Urgentie",
                "urgentie",
                woorden.waarde(advies.urgentie()),
                woorden.uitleg("urgentie", advies.urgentie().name()) + regie,
                null,
                null);
    }

    private Kernfeit zwaarte(Advies advies) {
        Interventieniveau niveau = advies.interventieniveau();
        if (niveau == null) {
            return new Kernfeit(
                    "Zwaarte van de hulp",
                    "begrip.interventieniveau",
                    "Nog geen niveau",
                    "Er is nog geen hulp gekozen.",
                    null,
                    null);
        }
        return new Kernfeit(
                "Zwaarte van de hulp",
                "begrip.interventieniveau",
                "Niveau " + niveau.niveau() + " van 8",
                niveau.naam(),
                niveau.status() == Niveaustatus.AANNAME ? Label.AANNAME : null,
                null);
    }

    private Kernfeit beschikking(Advies advies) {
        Set<Beschikking> soorten =
                advies.voorzieningen().stream().map(Voorziening::beschikking).collect(Collectors.toSet());
        if (soorten.isEmpty()) {
            return new Kernfeit(
                    "Beschikking",
                    "begrip.beschikking",
                    "Nog niet aan de orde",
                    "Dat blijkt pas als er hulp gekozen is.",
                    null,
                    null);
        }
        if (soorten.size() > 1) {
            return new Kernfeit(
                    "Beschikking",
                    "begrip.beschikking",
                    "Verschilt per voorziening",
                    "",
                    null,
                    new Koppeling("Bekijk de hulp die hierbij past", "#hulp"));
        }
        Beschikking enige = soorten.iterator().next();
        return new Kernfeit(
                "Beschikking",
                "begrip.beschikking",
                woorden.waarde(enige),
                woorden.uitleg("beschikking", enige.name()),
                null,
                enige == Beschikking.ONBESLIST ? new Koppeling("Bekijk het open punt", "#open-punten") : null);
    }

    private Kernfeit zekerheid(Advies advies) {
        int open = advies.ontbrekend().size();
        Label label = advies.hoofdroute().voorlopig() ? Label.VOORLOPIG : null;
        if (open == 0) {
            return new Kernfeit(
                    "Zekerheid",
                    "ontbrekend",
                    "Geen vraag open",
                    "De regels missen geen antwoord voor dit advies.",
                    label,
                    null);
        }
        String waarde = open == 1 ? "Nog 1 vraag open" : "Nog " + open + " vragen open";
        String welke = open > 3
                ? "Met deze antwoorden kan het advies veranderen."
                : advies.ontbrekend().stream()
                                .map(feit -> woorden.veld(feit.veld()))
                                .collect(Collectors.joining(", "))
                        + ".";
        return new Kernfeit(
                "Zekerheid", "ontbrekend", waarde, welke, label, new Koppeling("Bekijk wat ontbreekt", "#ontbreekt"));
    }
}
