// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.overzicht;

import java.util.Locale;
import nl.jeugdroute.dossier.overzicht.Maandoverzicht;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;

/** What people call the groups that are counted. */
@Component
class Groepsnamen {

    private final Regelbibliotheek bibliotheek;
    private final Woorden woorden;

    Groepsnamen(Regelbibliotheek bibliotheek, Woorden woorden) {
        this.bibliotheek = bibliotheek;
        this.woorden = woorden;
    }

    /** A route by its code, with its form where it has one. */
    String route(String code) {
        int haakje = code.indexOf('(');
        return haakje < 0
                ? woorden.waarde("route", code)
                : woorden.waarde("route", code.substring(0, haakje)) + ", "
                        + woorden.waarde("vorm", code.substring(haakje + 1, code.length() - 1))
                                .toLowerCase(Locale.ROOT);
    }

    String niveau(String niveau) {
        return niveau.equals(Maandoverzicht.GEEN) ? "Geen niveau" : "Niveau " + niveau;
    }

    String organisatie(String organisatieniveau) {
        return organisatieniveau.equals(Maandoverzicht.GEEN)
                ? "Geen voorziening"
                : woorden.waarde("organisatieniveau", organisatieniveau);
    }

    String beschikking(String beschikking) {
        return beschikking.equals(Maandoverzicht.GEEN)
                ? "Geen voorziening"
                : woorden.waarde("beschikking", beschikking);
    }

    String besluit(String besluit) {
        return switch (besluit) {
            case "VOLGT" -> "Advies gevolgd";
            case "ZWAARDER" -> "Zwaarder gekozen";
            case "LICHTER" -> "Lichter gekozen";
            case "WACHT" -> "Wacht op tweede persoon";
            default -> "Nog geen besluit";
        };
    }

    String reden(String reden) {
        return reden.equals(Maandoverzicht.GEEN) ? "Geen reden nodig" : woorden.waarde("besluit.reden", reden);
    }

    /** The number of an open point with its question, from the first pack that knows it. */
    String openPunt(String nummer) {
        return bibliotheek.pakketten().stream()
                .flatMap(pakket -> bibliotheek.tabellen(pakket.id()).stream())
                .filter(tabel -> tabel.naam().equals("open_punten"))
                .flatMap(tabel -> tabel.rijen().stream())
                .filter(rij -> rij.id().equals("OP" + nummer))
                .map((Rij rij) -> nummer + " " + rij.cel("vraag"))
                .findFirst()
                .orElse("Open punt " + nummer);
    }
}
