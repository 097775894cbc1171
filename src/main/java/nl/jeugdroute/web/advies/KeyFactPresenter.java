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
import nl.jeugdroute.advies.NiveauStatus;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageKeyFact;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.LinkView;
import nl.jeugdroute.web.wording.PageWording;

/** Key fact presenter: the four facts under the title of an advies: how soon, how heavy, which decision, how sure. */
final class KeyFactPresenter {

    private final PageWording wording;

    KeyFactPresenter(PageWording wording) {
        this.wording = wording;
    }

    List<AdviesPageKeyFact> present(Advies advies) {
        return List.of(urgentie(advies), severity(advies), beschikking(advies), certainty(advies));
    }

    private AdviesPageKeyFact urgentie(Advies advies) {
        String regie = advies.coordinatie() == Coordinatie.GEEN
                ? ""
                : " Coördinatie: " + wording.value(advies.coordinatie()).toLowerCase(Locale.ROOT) + ".";
        return new AdviesPageKeyFact(
                "Urgentie",
                "urgentie",
                wording.value(advies.urgentie()),
                wording.hint("urgentie", advies.urgentie().name()) + regie,
                null,
                null);
    }

    private AdviesPageKeyFact severity(Advies advies) {
        Interventieniveau niveau = advies.interventieniveau();
        if (niveau == null) {
            return new AdviesPageKeyFact(
                    "Zwaarte van de hulp",
                    "begrip.interventieniveau",
                    "Nog geen niveau",
                    "Er is nog geen hulp gekozen.",
                    null,
                    null);
        }
        return new AdviesPageKeyFact(
                "Zwaarte van de hulp",
                "begrip.interventieniveau",
                "Niveau " + niveau.niveau() + " van 8",
                niveau.naam(),
                niveau.status() == NiveauStatus.AANNAME ? LabelView.ASSUMPTION : null,
                null);
    }

    private AdviesPageKeyFact beschikking(Advies advies) {
        Set<Beschikking> kinds =
                advies.voorzieningen().stream().map(Voorziening::beschikking).collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            return new AdviesPageKeyFact(
                    "Beschikking",
                    "begrip.beschikking",
                    "Nog niet aan de orde",
                    "Dat blijkt pas als er hulp gekozen is.",
                    null,
                    null);
        }
        if (kinds.size() > 1) {
            return new AdviesPageKeyFact(
                    "Beschikking",
                    "begrip.beschikking",
                    "Verschilt per voorziening",
                    "",
                    null,
                    new LinkView("Bekijk de hulp die hierbij past", "#hulp"));
        }
        Beschikking only = kinds.iterator().next();
        return new AdviesPageKeyFact(
                "Beschikking",
                "begrip.beschikking",
                wording.value(only),
                wording.hint("beschikking", only.name()),
                null,
                only == Beschikking.ONBESLIST ? new LinkView("Bekijk het open punt", "#open-punten") : null);
    }

    private AdviesPageKeyFact certainty(Advies advies) {
        int open = advies.ontbrekend().size();
        LabelView label = advies.hoofdroute().voorlopig() ? LabelView.VOORLOPIG : null;
        if (open == 0) {
            return new AdviesPageKeyFact(
                    "Zekerheid",
                    "ontbrekend",
                    "Geen vraag open",
                    "De regels missen geen antwoord voor dit advies.",
                    label,
                    null);
        }
        String value = open == 1 ? "Nog 1 vraag open" : "Nog " + open + " vragen open";
        String which = open > 3
                ? "Met deze antwoorden kan het advies veranderen."
                : advies.ontbrekend().stream()
                                .map(fact -> wording.fact(fact.veld()))
                                .collect(Collectors.joining(", "))
                        + ".";
        return new AdviesPageKeyFact(
                "Zekerheid", "ontbrekend", value, which, label, new LinkView("Bekijk wat ontbreekt", "#ontbreekt"));
    }
}
