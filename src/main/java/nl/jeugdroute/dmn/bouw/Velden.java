// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.dmn.bouw.Deeltabellen.Verzameling;
import nl.jeugdroute.dmn.model.Gegevenstype;
import nl.jeugdroute.dmn.model.Invoer;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.redenering.Veld;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Beslisrij;

/**
 * The fields that conditions read: facts of the case become input, everything that follows from rows becomes a decision.
 * A field that nobody reads does not come into the model.
 */
final class Velden {

    /** The provision a row is about, inside a table that is asked for each of them. */
    static final String VOORZIENING = "voorziening";

    /** The provisions in play, with one empty one at the end. */
    static final String IN_BEELD = "voorzieningen_in_beeld";

    /** No urgency was concluded; unlike any urgency, so that no condition takes it for one. */
    static final String GEEN_URGENTIE = "GEEN";

    private static final String URGENTIE = "urgentie";

    private static final Map<String, Casusveld> CASUS = Casusvelden.perPad();

    private final Regelset set;
    private final Deeltabellen delen;
    private final Bouwstand stand;

    Velden(Regelset set, Deeltabellen delen, Bouwstand stand) {
        this.set = set;
        this.delen = delen;
        this.stand = stand;
    }

    /** How a column reads a field. */
    record Lezing(String feel, String type, SortedSet<String> leest) {

        Lezing(String feel, String type, String leest) {
            this(feel, type, new TreeSet<>(List.of(leest)));
        }
    }

    Lezing lees(String naam) {
        Veld veld = set.velden().veld(naam).orElseThrow();
        String feel = naam.equals(URGENTIE) ? "zwaarste_urgentie" : Feel.naam(naam);
        if (veld.onderwerp() == Onderwerp.VOORZIENING) {
            return vanVoorziening(naam, veld);
        }
        Casusveld casusveld = CASUS.get(naam);
        if (casusveld != null) {
            String type = type(veld);
            stand.voeg(new Invoer(feel, naam, type));
            return new Lezing(feel, type, feel);
        }
        if (!stand.heeft(feel)) {
            leidAf(naam, feel);
        }
        return new Lezing(feel, afgeleidType(veld), feel);
    }

    private Lezing vanVoorziening(String naam, Veld veld) {
        String eigenschap = naam.equals(VOORZIENING) ? "code" : naam.substring(naam.indexOf('.') + 1);
        if (Voorzieningtabel.EIGENSCHAPPEN.contains(eigenschap)) {
            return new Lezing(VOORZIENING + "." + eigenschap, afgeleidType(veld), new TreeSet<>());
        }
        String codes = Feel.naam(naam);
        if (!stand.heeft(codes)) {
            stand.beslis(codes, "Voorzieningen met " + naam, Bouwstand.TEKSTEN, delen.voorzieningenMet(naam));
        }
        return new Lezing(
                "if list contains(" + codes + ", " + VOORZIENING + ".code) then \"JA\" else \"NEE\"",
                Bouwstand.JA_NEE,
                codes);
    }

    private String type(Veld veld) {
        String naam = "t_" + Feel.naam(veld.naam());
        return switch (veld.soort()) {
            case GETAL -> Gegevenstype.GETAL;
            case JA_NEE -> Bouwstand.JA_NEE;
            case KEUZE -> stand.voegKeuze(naam, veld.waarden());
            case VERZAMELING -> stand.voeg(Gegevenstype.lijst(naam + "_lijst", stand.voegKeuze(naam, veld.waarden())));
        };
    }

    private static String afgeleidType(Veld veld) {
        return switch (veld.soort()) {
            case GETAL -> Gegevenstype.GETAL;
            case JA_NEE -> Bouwstand.JA_NEE;
            case KEUZE -> Gegevenstype.TEKST;
            case VERZAMELING -> Bouwstand.TEKSTEN;
        };
    }

    private void leidAf(String naam, String feel) {
        switch (naam) {
            case "leefgebieden.aantal" -> {
                String leefgebieden = lees("leefgebieden.leefgebied").feel();
                stand.beslis(
                        feel,
                        "Aantal verschillende leefgebieden",
                        Gegevenstype.GETAL,
                        "count(distinct values(" + leefgebieden + "))",
                        List.of(leefgebieden));
            }
            case "routes" -> routes(feel);
            case "geenRoute" -> geenRoute(feel);
            case "regievoerders.aantal" -> Routetabellen.regievoerders(set, stand, feel, genoemdeRoutes());
            case URGENTIE -> urgentie(feel);
            case "voorzieningen" ->
                stand.beslis(
                        feel,
                        "Codes van de voorzieningen in beeld",
                        Bouwstand.TEKSTEN,
                        "(" + IN_BEELD + ".code)[item != null]",
                        List.of(IN_BEELD));
            case "beschikkingen" ->
                stand.beslis(feel, "Geconcludeerde beschikkingen", Bouwstand.TEKSTEN, delen.waarden(Soort.BESCHIKKING));
            case "verlopen" ->
                stand.beslis(
                        feel,
                        "Of het pakket verlopen is",
                        Bouwstand.JA_NEE,
                        set.kenmerk().status() == Setstatus.VERLOPEN ? "\"JA\"" : "\"NEE\"",
                        List.of());
            default -> stand.beslis(feel, "Feit: " + naam, Bouwstand.JA_NEE, delen.staatVast(naam));
        }
    }

    /** A row may ask for a route in one form or in any form. */
    private void routes(String feel) {
        String zonderVorm = "routes_zonder_vorm";
        stand.beslis(
                zonderVorm,
                "Routes met een vorm, zonder die vorm",
                Bouwstand.TEKSTEN,
                "for c in " + genoemdeRoutes() + "[contains(item, \"(\")] return substring before(c, \"(\")",
                List.of(genoemdeRoutes()));
        stand.beslis(
                feel,
                "Routes, met en zonder vorm",
                Bouwstand.TEKSTEN,
                "concatenate(" + genoemdeRoutes() + ", " + zonderVorm + ")",
                List.of(genoemdeRoutes(), zonderVorm));
    }

    /** Every route that rows conclude, with its form. */
    String genoemdeRoutes() {
        String naam = "genoemde_routes";
        if (!stand.heeft(naam)) {
            stand.beslis(naam, "Geconcludeerde routes", Bouwstand.TEKSTEN, delen.waarden(Soort.ROUTE));
        }
        return naam;
    }

    /** Rows that wait for this fact do not count: they give a route because no other did. */
    private void geenRoute(String feel) {
        Verzameling routes = delen.waarden(
                Soort.ROUTE,
                deel -> deel.rijen().stream()
                        .filter(rij -> rij.concludeert(Soort.ROUTE))
                        .noneMatch((Beslisrij rij) -> rij.leest("geenRoute")));
        stand.beslis(
                feel,
                "Of geen enkele andere rij een route geeft",
                Bouwstand.JA_NEE,
                "if count(" + routes.feel() + ") = 0 then \"JA\" else \"NEE\"",
                routes.leest());
    }

    private void urgentie(String feel) {
        String alle = "genoemde_urgenties";
        stand.beslis(alle, "Geconcludeerde urgenties", Bouwstand.TEKSTEN, delen.waarden(Soort.URGENTIE));
        stand.beslis(
                feel,
                "De zwaarste urgentie",
                Gegevenstype.TEKST,
                sterkste(alle, List.of(Urgentie.values()), GEEN_URGENTIE),
                List.of(alle));
    }

    /** The first of these values that the list holds. */
    static String sterkste(String lijst, List<? extends Enum<?>> waarden, String anders) {
        return waarden.stream()
                .map(waarde -> "if list contains(" + lijst + ", " + Feel.tekst(waarde.name()) + ") then "
                        + Feel.tekst(waarde.name()) + " else ")
                .collect(Collectors.joining("", "", Feel.tekst(anders)));
    }
}
