// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.jeugdroute.bewijs.verklaring.Feitwijziging;
import nl.jeugdroute.bewijs.verklaring.Mogelijkheid;
import nl.jeugdroute.bewijs.verklaring.Ontbrekendevoorwaarde;
import nl.jeugdroute.bewijs.verklaring.Openvraag;
import nl.jeugdroute.bewijs.verklaring.Rijuitleg;
import nl.jeugdroute.bewijs.verklaring.Routenaam;
import nl.jeugdroute.bewijs.verklaring.Verklaring;
import nl.jeugdroute.bewijs.verklaring.WaaromNiet;
import nl.jeugdroute.bewijs.verklaring.WatAls;
import nl.jeugdroute.bewijs.verklaring.Zekerheid;

/** An explanation as text that a person reads from top to bottom. */
final class Verklaartekst {

    private final StringBuilder tekst = new StringBuilder();

    private Verklaartekst() {}

    static String van(Verklaring verklaring) {
        Verklaartekst blad = new Verklaartekst();
        blad.regel("Hoofdroute: " + verklaring.hoofdroute().tekst());
        blad.zekerheid(verklaring.zekerheid());
        blad.watAls(verklaring.watAls());
        blad.regel("");
        blad.regel("Waarom niet een andere route? Dit legt uit hoe de regels werken.");
        verklaring.waaromNiet().forEach(blad::waaromNiet);
        return blad.tekst.toString();
    }

    private void regel(String regel) {
        tekst.append(regel).append('\n');
    }

    private void zekerheid(Zekerheid zekerheid) {
        regel("");
        if (zekerheid.staatVast()) {
            regel("De hoofdroute staat vast, wat u ook nog invult: "
                    + zekerheid.mogelijk().get(0).route().tekst() + ".");
        } else {
            regel("De hoofdroute staat nog niet vast. Mogelijk zijn:");
            for (Mogelijkheid mogelijk : zekerheid.mogelijk()) {
                regel("  - " + mogelijk.route().tekst() + ": " + mogelijk.aandeelTekst());
            }
        }
        if (!zekerheid.routes().isEmpty()) {
            regel("Dit hoort er in elk geval bij: " + namen(zekerheid.routes()) + ".");
        }
        if (!zekerheid.vragen().isEmpty()) {
            regel("Deze vragen maken nog verschil:");
            for (Openvraag vraag : zekerheid.vragen()) {
                regel("  - " + vraag.veld() + ": "
                        + (vraag.alleenDetails()
                                ? "niet meer voor de hoofdroute, wel voor de rest van het advies"
                                : "beslist in " + vraag.aandeelTekst() + " van de gevallen, tussen "
                                        + namen(vraag.tussen())));
            }
        }
        regel(zekerheid.toelichting());
    }

    private static String namen(List<Routenaam> routes) {
        return routes.stream().map(Routenaam::tekst).collect(Collectors.joining(", "));
    }

    private void watAls(List<WatAls> watAls) {
        regel("");
        regel(watAls.isEmpty() ? "Geen enkel los feit zou het advies veranderen." : "Wat als een feit anders was?");
        for (WatAls een : watAls) {
            regel("  - " + wijziging(een.wijziging()) + " zou leiden tot "
                    + een.hoofdroute().tekst() + " (verandert: "
                    + een.verandert().stream()
                            .map(deel -> deel.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                    + ")");
        }
    }

    private static String wijziging(Feitwijziging wijziging) {
        return wijziging.veld() + " " + wijziging.waarden() + " (nu " + wijziging.nu()
                + (wijziging.veiligheid() ? ", een feit over veiligheid)" : ")");
    }

    private void waaromNiet(WaaromNiet niet) {
        regel("  " + niet.naam() + ": " + niet.tekst());
        niet.rijen().forEach(rij -> rij(rij, "    "));
    }

    private void rij(Rijuitleg rij, String inspringing) {
        regel(inspringing + "rij " + rij.regel() + (rij.voorziening() == null ? "" : " voor " + rij.voorziening())
                + ": " + rij.reden());
        for (Ontbrekendevoorwaarde mist : rij.ontbreekt()) {
            regel(inspringing + "  " + mist.veld() + " is " + mist.nu() + ", de rij vraagt " + mist.vraagt()
                    + (mist.moetVervallen() && !mist.via().isEmpty() ? "; nu door:" : ""));
            mist.via().forEach(via -> rij(via, inspringing + "    "));
        }
    }
}
