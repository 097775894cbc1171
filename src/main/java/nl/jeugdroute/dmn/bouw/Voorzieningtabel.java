// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.jeugdroute.advies.Niveaustatus;
import nl.jeugdroute.dmn.bouw.Deeltabellen.Verzameling;
import nl.jeugdroute.dmn.model.Beslistabel;
import nl.jeugdroute.dmn.model.Beslistabel.Invoerkolom;
import nl.jeugdroute.dmn.model.Beslistabel.Tabelrij;
import nl.jeugdroute.dmn.model.Beslistabel.Treffers;
import nl.jeugdroute.dmn.model.Gegevenstype;
import nl.jeugdroute.dmn.model.Onderdeel;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.redenering.Leeftijdsgrens;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.rijen.Gevolg;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import org.jspecify.annotations.Nullable;

/** The catalogue as a table: which provisions are in play, because they are wished or a row proposes them. */
record Voorzieningtabel(Regelset set, Deeltabellen delen, Velden velden, Bouwstand stand) {

    static final String TYPE = "tVoorziening";
    private static final String GENOEMD = "genoemde_voorzieningen";

    /** What rows can read of a provision, apart from facts that rows concluded. */
    static final Set<String> EIGENSCHAPPEN =
            Set.of("code", "toegang", "beschikking", "route", "herkomst", "aard", "pastLeeftijd");

    void bouw() {
        String gewenst = velden.lees("gewensteVoorzieningen").feel();
        String leeftijd = velden.lees("leeftijd").feel();
        Verzameling voorgesteld = delen.waarden(Soort.VOORZIENING);
        List<String> leest = new ArrayList<>(voorgesteld.leest());
        leest.add(gewenst);
        stand.beslis(
                GENOEMD,
                "Gewenste en voorgestelde voorzieningen",
                Bouwstand.TEKSTEN,
                "concatenate(" + gewenst + ", " + voorgesteld.feel() + ")",
                leest);
        List<Definitierij> catalogus = set.definities().stream()
                .filter(rij -> rij.definitie() instanceof Catalogusregel)
                .sorted(Comparator.comparing(Definitierij::code, NatuurlijkeOrde.INSTANTIE))
                .toList();
        List<Onderdeel> uitvoer = uitvoer(punten(catalogus));
        List<Tabelrij> rijen = new ArrayList<>();
        catalogus.forEach(rij -> rijen.add(rij(rij, uitvoer.size(), gewenst, leeftijd)));
        rijen.add(Beslistabelbouwer.niets(1, uitvoer.size()));
        stand.voeg(Gegevenstype.structuur(TYPE, uitvoer));
        stand.beslis(
                Velden.IN_BEELD,
                "Voorzieningen in beeld",
                stand.voeg(Gegevenstype.lijst("tVoorzieningen", TYPE)),
                new Beslistabel(
                        Treffers.OP_VOLGORDE,
                        List.of(new Invoerkolom("voorzieningen", GENOEMD, Bouwstand.TEKSTEN)),
                        uitvoer,
                        rijen),
                List.of(GENOEMD, gewenst, leeftijd));
    }

    /** Names of the columns with the open points that come with a provision. */
    List<String> openPunten() {
        return IntStream.range(0, punten(set.definities()))
                .mapToObj(i -> "open_punt_" + (i + 1))
                .toList();
    }

    private static int punten(List<Definitierij> catalogus) {
        return catalogus.stream()
                .filter(rij -> rij.definitie() instanceof Catalogusregel)
                .mapToInt(rij -> rij.gevolgen().size())
                .max()
                .orElse(0);
    }

    private static List<Onderdeel> uitvoer(int punten) {
        List<Onderdeel> uitvoer = new ArrayList<>();
        for (String naam : List.of("code", "naam", "herkomst")) {
            uitvoer.add(new Onderdeel(naam, Gegevenstype.TEKST));
        }
        uitvoer.add(new Onderdeel("pastLeeftijd", Gegevenstype.TEKST));
        for (String naam : List.of("toegang", "route", "beschikking", "organisatieniveau")) {
            uitvoer.add(new Onderdeel(naam, Gegevenstype.TEKST));
        }
        uitvoer.add(new Onderdeel("aard", Bouwstand.TEKSTEN));
        uitvoer.add(new Onderdeel("interventieniveau", Gegevenstype.GETAL));
        for (String naam : List.of("niveaustatus", "productcategorie", "voorwaarde")) {
            uitvoer.add(new Onderdeel(naam, Gegevenstype.TEKST));
        }
        for (int i = 1; i <= punten; i++) {
            uitvoer.add(new Onderdeel("open_punt_" + i, Gegevenstype.TEKST));
        }
        return uitvoer;
    }

    private Tabelrij rij(Definitierij rij, int breedte, String gewenst, String leeftijd) {
        Catalogusregel regel = (Catalogusregel) rij.definitie();
        Integer niveau = regel.interventieniveau();
        Niveaustatus status = niveau == null ? null : set.niveaustatussen().get(niveau);
        List<String> uitkomsten = new ArrayList<>(List.of(
                Feel.tekst(regel.code()),
                Feel.tekst(regel.naam()),
                "if list contains(" + gewenst + ", " + Feel.tekst(regel.code())
                        + ") then \"GEWENST\" else \"VOORGESTELD\"",
                past(regel.leeftijd(), leeftijd),
                Feel.tekst(regel.toegang().name()),
                Feel.tekst(regel.route() == null ? "GEEN" : regel.route().name()),
                Feel.tekst(regel.beschikking().name()),
                Feel.tekst(regel.organisatieniveau().name()),
                Feel.lijst(regel.aard().stream().sorted().toList()),
                Feel.getal(niveau),
                Feel.tekst(status == null ? null : status.name()),
                Feel.tekst(regel.productcategorie()),
                Feel.tekst(regel.voorwaarde())));
        rij.gevolgen().stream().map(Gevolg::waarde).map(Feel::tekst).forEach(uitkomsten::add);
        while (uitkomsten.size() < breedte) {
            uitkomsten.add(Feel.NIETS);
        }
        return Beslistabelbouwer.verantwoord(List.of(Feel.bevat(List.of(regel.code()))), uitkomsten, regel.regel());
    }

    /** An unknown age fits every band, for unknown is never "no". */
    private static String past(@Nullable Leeftijdsgrens grens, String leeftijd) {
        return grens == null
                ? "\"JA\""
                : "if " + leeftijd + " = null then \"JA\" else if " + leeftijd + " >= " + grens.van() + " and "
                        + leeftijd + " <= " + grens.tot() + " then \"JA\" else \"NEE\"";
    }
}
