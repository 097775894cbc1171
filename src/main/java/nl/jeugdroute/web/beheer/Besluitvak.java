// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.beheer.Concept;
import nl.jeugdroute.beheer.Conceptstatus;
import nl.jeugdroute.beheer.Controle;
import nl.jeugdroute.beheer.Rolaccount;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import org.jspecify.annotations.Nullable;

/**
 * What this account can decide about a concept now, and why not where it cannot.
 *
 * @param uitleg one or two sentences
 * @param morgen the first day a publication can be planned for
 */
record Besluitvak(
        String titel,
        String uitleg,
        List<Punt> punten,
        boolean voorleggen,
        boolean goedkeuren,
        boolean liveZetten,
        boolean terugsturen,
        boolean intrekken,
        LocalDate morgen) {

    /** A condition and whether it is met. */
    record Punt(boolean goed, String tekst) {}

    static Besluitvak van(Concept concept, Rolaccount wie, @Nullable Controle controle, LocalDate vandaag) {
        boolean mag = wie.magWijzigen();
        boolean ander = mag && !concept.isAuteur(wie);
        Conceptstatus status = concept.status();
        boolean open = status == Conceptstatus.CONCEPT || status == Conceptstatus.TERUGGESTUURD;
        boolean wacht = status == Conceptstatus.TER_GOEDKEURING;
        boolean goedgekeurd = status == Conceptstatus.GOEDGEKEURD;
        return new Besluitvak(
                titel(status, ander),
                uitleg(concept, wie),
                status.klaar() || controle == null ? List.of() : punten(controle),
                mag && open,
                ander && wacht,
                ander && goedgekeurd,
                ander && (wacht || goedgekeurd || status == Conceptstatus.INGEPLAND),
                mag && !status.klaar(),
                vandaag.plusDays(1));
    }

    private static String titel(Conceptstatus status, boolean ander) {
        return switch (status) {
            case CONCEPT, TERUGGESTUURD -> "Voorleggen";
            case TER_GOEDKEURING -> ander ? "Tweede lezer" : "Wacht op een tweede lezer";
            case GOEDGEKEURD -> "Live zetten";
            case INGEPLAND -> "Ingepland";
            case GEPUBLICEERD -> "Gepubliceerd";
            case INGETROKKEN -> "Ingetrokken";
        };
    }

    private static String uitleg(Concept concept, Rolaccount wie) {
        if (!wie.magWijzigen() && !concept.status().klaar()) {
            return "U kunt dit concept lezen. Alleen een beleidsmedewerker wijzigt of keurt goed.";
        }
        String eigen = "U werkte zelf aan dit concept. Iemand anders dan " + Conceptregel.auteurs(concept);
        return switch (concept.status()) {
            case CONCEPT, TERUGGESTUURD ->
                "Iemand anders kijkt uw wijziging na. Schrijf kort wat u veranderde en waarom.";
            case TER_GOEDKEURING ->
                concept.isAuteur(wie)
                        ? eigen + " kijkt het na. U kunt het dus niet goedkeuren."
                        : "Iemand anders heeft dit concept gemaakt. U kijkt het na.";
            case GOEDGEKEURD ->
                concept.isAuteur(wie)
                        ? eigen + " zet het live."
                        : "Goedgekeurd door " + concept.goedgekeurdDoor()
                                + ". U kunt het nu live zetten, of op een dag die u kiest.";
            case INGEPLAND ->
                "Goedgekeurd door " + concept.goedgekeurdDoor() + ". Gaat vanzelf live"
                        + (concept.vanaf() == null ? "." : " op " + Tijdnotatie.dag(concept.vanaf()) + ".");
            case GEPUBLICEERD -> "Deze wijziging is live. Terugdraaien kan in de geschiedenis van het pakket.";
            case INGETROKKEN -> "Dit concept is ingetrokken. Er is niets live gezet.";
        };
    }

    private static List<Punt> punten(Controle controle) {
        List<Punt> punten = new ArrayList<>();
        int fouten = controle.bevindingen().size();
        punten.add(new Punt(fouten == 0, fouten == 1 ? "1 fout in de tabellen" : fouten + " fouten in de tabellen"));
        if (controle.voorbeelden() > 0) {
            long fout =
                    controle.afwijkingen().stream().map(b -> b.rij()).distinct().count();
            punten.add(new Punt(
                    fout == 0,
                    fout == 0
                            ? "Alle " + controle.voorbeelden() + " voorbeelden kloppen"
                            : fout + " van " + controle.voorbeelden() + " voorbeelden kloppen niet"));
        }
        if (controle.beloften() > 0) {
            int onveilig = controle.onveilig().size();
            punten.add(new Punt(
                    onveilig == 0,
                    onveilig == 0
                            ? "Alle " + controle.beloften() + " beloften bewezen"
                            : onveilig == 1
                                    ? "1 belofte of rij klopt niet"
                                    : onveilig + " beloften of rijen kloppen niet"));
        }
        if (!controle.waarschuwingen().isEmpty()) {
            int aantal = controle.waarschuwingen().size();
            punten.add(new Punt(
                    true, (aantal == 1 ? "1 waarschuwing" : aantal + " waarschuwingen") + ": schrijf erbij waarom"));
        }
        if (!controle.verhalen().isEmpty()) {
            int aantal = controle.verhalen().size();
            punten.add(new Punt(
                    true,
                    (aantal == 1 ? "1 oefenverhaal" : aantal + " oefenverhalen")
                            + " te herschrijven: dat mag ook later"));
        }
        if (!controle.verouderd().isEmpty()) {
            punten.add(new Punt(false, "Intussen live gewijzigd: " + String.join(", ", controle.verouderd())));
        }
        return punten;
    }
}
