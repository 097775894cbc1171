// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.jeugdroute.dmn.model.Beslistabel;
import nl.jeugdroute.dmn.model.Beslistabel.Invoerkolom;
import nl.jeugdroute.dmn.model.Beslistabel.Tabelrij;
import nl.jeugdroute.dmn.model.Beslistabel.Treffers;
import nl.jeugdroute.dmn.model.Gegevenstype;
import nl.jeugdroute.dmn.model.Onderdeel;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.regels.Regelset;

/** What follows from the routes that rows conclude: their strongest form, their rank, and who must keep them together. */
final class Routetabellen {

    /** The routes of the advies, heaviest first, with one empty one at the end. */
    static final String ROUTES = "routes_op_rang";

    private static final String VEILIGHEID_ONBEKEND = "veiligheidOnbekend";

    private Routetabellen() {}

    static void bouw(Regelset set, Bouwstand stand, Velden velden) {
        List<Onderdeel> uitvoer = new ArrayList<>();
        for (String naam : List.of("code", "route", "vorm", "naam", "instructie", "telefoon")) {
            uitvoer.add(new Onderdeel(naam, Gegevenstype.TEKST));
        }
        uitvoer.add(new Onderdeel("voorlopig", Gegevenstype.WAARHEID));
        List<Rangplaats> rangorde = set.definities(Rangplaats.class).stream()
                .sorted(Comparator.comparing(Rangplaats::rang).thenComparing(Rangplaats::code))
                .toList();
        boolean kanVoorlopig = set.velden().veld(VEILIGHEID_ONBEKEND).isPresent();
        List<String> leest = new ArrayList<>(List.of(velden.genoemdeRoutes()));
        if (kanVoorlopig) {
            leest.add(velden.lees(VEILIGHEID_ONBEKEND).feel());
        }
        List<Tabelrij> rijen = new ArrayList<>();
        for (Rangplaats plaats : rangorde) {
            rijen.add(Beslistabelbouwer.verantwoord(
                    List.of(sterkste(plaats, rangorde)),
                    List.of(
                            Feel.tekst(plaats.code()),
                            Feel.tekst(plaats.route().name()),
                            Feel.tekst(
                                    plaats.vorm() == null ? null : plaats.vorm().name()),
                            Feel.tekst(plaats.naam()),
                            Feel.tekst(plaats.instructie()),
                            Feel.tekst(plaats.telefoon()),
                            plaats.voorlopig() && kanVoorlopig ? VEILIGHEID_ONBEKEND + " = \"JA\"" : "false"),
                    plaats.regel()));
        }
        rijen.add(Beslistabelbouwer.niets(1, uitvoer.size()));
        String type = stand.voeg(Gegevenstype.structuur("tRoute", uitvoer));
        stand.beslis(
                ROUTES,
                "Routes in hun sterkste vorm, van zwaar naar licht",
                stand.voeg(Gegevenstype.lijst("tRoutes", type)),
                new Beslistabel(Treffers.OP_VOLGORDE, List.of(routes(velden.genoemdeRoutes())), uitvoer, rijen),
                leest);
    }

    private static Invoerkolom routes(String genoemd) {
        return new Invoerkolom("routes", genoemd, Bouwstand.TEKSTEN);
    }

    /** A route counts once, in its strongest form. */
    private static String sterkste(Rangplaats plaats, List<Rangplaats> rangorde) {
        List<String> sterker = rangorde.stream()
                .filter(ander -> ander.route() == plaats.route() && ander.vormvolgorde() < plaats.vormvolgorde())
                .map(Rangplaats::code)
                .toList();
        String genoemd = Feel.bevat(List.of(plaats.code()));
        return sterker.isEmpty() ? genoemd : genoemd + " and " + Feel.bevatNiet(sterker);
    }

    /** Adds up how many different routes need somebody who keeps the help together. */
    static void regievoerders(Regelset set, Bouwstand stand, String naam, String genoemd) {
        Map<String, List<Rangplaats>> perRoute = set.definities(Rangplaats.class).stream()
                .filter(Rangplaats::regie)
                .collect(Collectors.groupingBy(plaats -> plaats.route().name(), TreeMap::new, Collectors.toList()));
        List<Tabelrij> rijen = new ArrayList<>();
        perRoute.values()
                .forEach(vormen -> rijen.add(Beslistabelbouwer.verantwoord(
                        List.of(Feel.bevat(
                                vormen.stream().map(Rangplaats::code).sorted().toList())),
                        List.of("1"),
                        vormen.get(0).regel())));
        rijen.add(new Tabelrij(List.of(Feel.MAAKT_NIET_UIT), List.of("0"), Tabelrij.VAN_HET_MODEL, "Telt niets.", ""));
        stand.beslis(
                naam,
                "Aantal routes dat samen een regisseur nodig heeft",
                Gegevenstype.GETAL,
                new Beslistabel(
                        Treffers.SOM,
                        List.of(routes(genoemd)),
                        List.of(new Onderdeel("aantal", Gegevenstype.GETAL)),
                        rijen),
                List.of(genoemd));
    }
}
