// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Bsntoets;
import nl.jeugdroute.dossier.Voorbeeldvoorstellen;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.voorbeelden.Voorbeeldrij;
import nl.jeugdroute.web.besluit.Veldfout;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Offers the case of an advies to the policy officer as an example. The reference of the worker stays behind. */
@Component
class Voorbeeldaanbod {

    private static final int LANGSTE_TITEL = 120;
    private static final int LANGSTE_OPMERKING = 2000;

    private final Voorbeeldvoorstellen voorstellen;
    private final Regelbibliotheek bibliotheek;

    Voorbeeldaanbod(Voorbeeldvoorstellen voorstellen, Regelbibliotheek bibliotheek) {
        this.voorstellen = voorstellen;
        this.bibliotheek = bibliotheek;
    }

    /** Offers the case, or puts in the model why that cannot be; then what was typed is there too. */
    boolean stelVoor(
            Casus casus,
            Advies advies,
            String titel,
            String opmerking,
            String rol,
            HttpServletResponse antwoord,
            Model model) {
        List<Veldfout> fouten = new ArrayList<>();
        keur("Titel", "voorbeeld-titel", titel, LANGSTE_TITEL, fouten);
        keur("Opmerking", "voorbeeld-opmerking", opmerking, LANGSTE_OPMERKING, fouten);
        if (titel.isBlank()) {
            fouten.add(new Veldfout(
                    "Titel",
                    "Geef het voorbeeld een titel, zoals: kind van 9 met een lichte opvoedvraag.",
                    "voorbeeld-titel"));
        }
        if (fouten.isEmpty()) {
            try {
                voorstellen.stelVoor(
                        advies.gemeente(),
                        rol,
                        titel.strip(),
                        Voorbeeldrij.van(
                                "",
                                titel.strip(),
                                opmerking.replaceAll("\\s+", " ").strip(),
                                casus,
                                advies,
                                bibliotheek.voor(advies.gemeente(), advies.peildatum())));
                model.addAttribute("gelukt", "Uw voorbeeld is voorgesteld. De beleidsmedewerker kan het nu overnemen.");
                return true;
            } catch (OnbekendPakket | GeenRegelsOpDatum regelsWeg) {
                fouten.add(new Veldfout(
                        "Voorbeeld",
                        "De regels van dit advies zijn er niet meer. Een voorbeeld kan niet.",
                        "voorbeeld"));
            } catch (DataAccessException databaseWeg) {
                antwoord.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                fouten.add(new Veldfout(
                        "Voorbeeld",
                        "De database is even niet bereikbaar. Er is niets bewaard. Probeer het over een paar minuten opnieuw.",
                        "voorbeeld"));
            }
        } else {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("fouten", fouten);
        model.addAttribute("voorbeeldTitel", titel);
        model.addAttribute("voorbeeldOpmerking", opmerking);
        return false;
    }

    private static void keur(String veld, String anker, String tekst, int langste, List<Veldfout> fouten) {
        if (tekst.length() > langste) {
            fouten.add(new Veldfout(
                    veld,
                    "Dit telt " + tekst.length() + " tekens. Er passen er " + langste + ". Maak het korter.",
                    anker));
        }
        if (Bsntoets.lijktOpBsn(tekst)) {
            fouten.add(new Veldfout(
                    veld,
                    "Hier staat een getal dat op een burgerservicenummer lijkt. Dat bewaren wij niet. Haal het weg.",
                    anker));
        }
    }
}
