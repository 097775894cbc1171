// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.jeugdroute.bewijs.logica.Dimensie;
import nl.jeugdroute.bewijs.model.Feitenruimte;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.Begrippen;

/** Names facts and their values in the words of the vocabulary, and provisions as the catalogue does. */
final class Naamgever {

    private final Begrippen begrippen;
    private final Map<String, String> voorzieningen = new HashMap<>();

    Naamgever(Begrippen begrippen, Regelset nu, Regelset straks) {
        this.begrippen = begrippen;
        for (Regelset set : new Regelset[] {nu, straks}) {
            set.definities().forEach(rij -> {
                if (rij.definitie() instanceof Catalogusregel regel) {
                    voorzieningen.put(regel.code(), regel.naam());
                }
            });
        }
    }

    String veld(String veld) {
        return begrippen.label(veld);
    }

    String waarde(String veld, String waarde) {
        return Waardenwoorden.klein(
                begrippen.waarde(veld, waarde).map(begrip -> begrip.label()).orElseGet(() -> gewoon(waarde)));
    }

    /** JA and NEE of a fact that has no words of its own for them. */
    private static String gewoon(String waarde) {
        return waarde.equals("JA") || waarde.equals("NEE") ? waarde.toLowerCase(Locale.ROOT) : waarde;
    }

    /** An element of a list, or all elements together that no row tells apart. */
    String element(Dimensie dimensie) {
        String element = String.valueOf(dimensie.element());
        if (Feitenruimte.REST.equals(element)) {
            return "iets waar geen regel naar kijkt";
        }
        return element(dimensie.veld(), element);
    }

    String element(String veld, String element) {
        return switch (veld) {
            case "gewensteVoorzieningen" -> {
                String naam = voorzieningen.get(element);
                yield naam == null ? element : element + " " + Waardenwoorden.klein(naam);
            }
            case "leefgebieden" -> {
                String[] delen = element.split("[/:]");
                yield waarde("leefgebieden.leefgebied", delen[0]) + " (" + waarde("leefgebieden.betreft", delen[1])
                        + ")";
            }
            case "leeftijd" -> element + " jaar";
            default -> waarde(veld, element);
        };
    }
}
