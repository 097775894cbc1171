// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.woorden;

import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.regels.Pakket;

/** The bar under the head of a page that says which rules are used and what they are worth today. */
public record Statusbalk(Label label, String tekst) {

    /** The bar of a safety page: the national layer stands above every pack. */
    public static final Statusbalk LANDELIJK = new Statusbalk(
            Label.van(Setstatus.GELDEND),
            "Landelijke veiligheidsregels. Deze gaan altijd vóór de regels van de gemeente.");

    /** The bar of a pack. */
    public static Statusbalk van(Pakket pakket) {
        return van(pakket.naam(), pakket.status(), pakket.geldigheid());
    }

    /** The bar of the rules an advies was made with. */
    public static Statusbalk van(String naam, Setstatus status, Tijdvak geldigheid) {
        String gevolg = switch (status) {
            case HISTORISCH -> "Om mee te oefenen, niet de regels van vandaag.";
            case CONCEPT -> "Nog niet goedgekeurd. Gebruik ze niet voor een besluit.";
            case VERLOPEN -> "Deze regels zijn verlopen. Alleen de regels over veiligheid tellen nog.";
            case GELDEND -> "Dit zijn de regels van vandaag.";
        };
        return new Statusbalk(Label.van(status), "Regels van " + naam + jaren(naam, geldigheid) + ". " + gevolg);
    }

    /** The years, unless the name already carries them. */
    private static String jaren(String naam, Tijdvak geldigheid) {
        int van = geldigheid.van().getYear();
        if (naam.contains(String.valueOf(van))) {
            return "";
        }
        return geldigheid.tot() == null
                ? ", vanaf " + van
                : ", " + van + "–" + geldigheid.tot().getYear();
    }
}
