// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Lezing;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.dmn.bouw.Deeltabellen.Verzameling;
import nl.jeugdroute.dmn.model.Beslistabel;
import nl.jeugdroute.dmn.model.Beslistabel.Invoerkolom;
import nl.jeugdroute.dmn.model.Beslistabel.Tabelrij;
import nl.jeugdroute.dmn.model.Beslistabel.Treffers;
import nl.jeugdroute.dmn.model.Gegevenstype;
import nl.jeugdroute.dmn.model.Onderdeel;
import nl.jeugdroute.redenering.Actieomschrijving;
import nl.jeugdroute.redenering.Definitie;
import nl.jeugdroute.redenering.Niveauomschrijving;
import nl.jeugdroute.redenering.Ontbrekendomschrijving;
import nl.jeugdroute.redenering.OpenPuntomschrijving;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.rijen.Gevolg;

/** The tables that explain codes: a code that is concluded gives its row, in the order of the advies. */
record Uitlegtabellen(Regelset set, Deeltabellen delen, Bouwstand stand) {

    static final String ACTIES = "acties_uitleg";
    static final String ONTBREKEND = "ontbrekend_op_volgorde";
    static final String OPEN_PUNTEN = "open_punten_op_volgorde";
    static final String NIVEAUS = "niveaus_uitleg";

    void bouw(List<String> puntenBijVoorziening) {
        tabel(
                ACTIES,
                "Wat de acties inhouden",
                stand.genoemd("genoemde_acties", Soort.ACTIE, delen),
                teksten("code", "tekst", "wie", "sterkte", "moment", "telefoon"),
                rijen(Actieomschrijving.class, Comparator.comparing(Actieomschrijving::code))
                        .map(rij -> rij(rij, rij.code(), acties(rij)))
                        .toList());
        tabel(
                ONTBREKEND,
                "Wat nog ontbreekt",
                stand.genoemd("genoemd_ontbrekend", Soort.ONTBREKEND, delen),
                teksten("veld", "waarom"),
                rijen(Ontbrekendomschrijving.class, Comparator.comparingInt(Ontbrekendomschrijving::volgorde))
                        .map(rij -> rij(rij, rij.veld(), List.of(Feel.tekst(rij.veld()), Feel.tekst(rij.waarom()))))
                        .toList());
        openPunten(puntenBijVoorziening);
    }

    private static List<String> acties(Actieomschrijving actie) {
        return Stream.of(
                        actie.code(),
                        actie.tekst(),
                        actie.wie(),
                        actie.sterkte().name(),
                        actie.moment().name(),
                        actie.telefoon())
                .map(Feel::tekst)
                .toList();
    }

    private void openPunten(List<String> puntenBijVoorziening) {
        List<Onderdeel> uitvoer = new ArrayList<>(List.of(new Onderdeel("id", Gegevenstype.GETAL)));
        uitvoer.addAll(teksten("vraag", "lezing_a", "bron_a", "lezing_b", "bron_b", "beslisser"));
        Comparator<OpenPuntomschrijving> opNummer =
                Comparator.comparingInt(rij -> rij.punt().id());
        tabel(
                OPEN_PUNTEN,
                "Open punten",
                genoemdePunten(puntenBijVoorziening),
                uitvoer,
                rijen(OpenPuntomschrijving.class, opNummer)
                        .map(rij -> rij(rij, "OP" + rij.punt().id(), punt(rij.punt())))
                        .toList());
    }

    private static List<String> punt(OpenPunt punt) {
        List<String> uitkomsten = new ArrayList<>(List.of(Feel.getal(punt.id()), Feel.tekst(punt.vraag())));
        for (Lezing lezing : punt.lezingen()) {
            uitkomsten.add(Feel.tekst(lezing.tekst()));
            uitkomsten.add(Feel.tekst(lezing.bron()));
        }
        uitkomsten.add(Feel.tekst(punt.beslisser()));
        return uitkomsten;
    }

    /** Points that rows name, and those that come with a provision, an action or a missing fact that is named. */
    private String genoemdePunten(List<String> puntenBijVoorziening) {
        String naam = "genoemde_open_punten";
        Verzameling uitRijen = delen.waarden(Soort.OPEN_PUNT);
        List<String> lijsten = new ArrayList<>(List.of(uitRijen.feel()));
        List<String> leest = new ArrayList<>(uitRijen.leest());
        if (!puntenBijVoorziening.isEmpty()) {
            leest.add(Velden.IN_BEELD);
        }
        puntenBijVoorziening.forEach(kolom -> lijsten.add(Velden.IN_BEELD + "." + kolom));
        for (Definitierij rij : set.definities()) {
            if (rij.soort() == Soort.ACTIE || rij.soort() == Soort.ONTBREKEND) {
                String genoemd = rij.soort() == Soort.ACTIE ? "genoemde_acties" : "genoemd_ontbrekend";
                for (Gevolg gevolg : rij.gevolgen()) {
                    lijsten.add("if list contains(" + genoemd + ", " + Feel.tekst(rij.code()) + ") then ["
                            + Feel.tekst(gevolg.waarde()) + "] else [null]");
                    leest.add(genoemd);
                }
            }
        }
        stand.beslis(
                naam,
                "Genoemde open punten",
                Bouwstand.TEKSTEN,
                "concatenate(" + String.join(", ", lijsten) + ")[item != null]",
                leest);
        return naam;
    }

    /** What the heaviest level is called, if the pack says so. */
    void niveaus(String niveau) {
        List<Onderdeel> uitvoer = new ArrayList<>(List.of(new Onderdeel("niveau", Gegevenstype.GETAL)));
        uitvoer.addAll(teksten("naam", "status"));
        List<Tabelrij> rijen = new ArrayList<>();
        rijen(
                        Niveauomschrijving.class,
                        Comparator.comparingInt(rij -> rij.niveau().niveau()))
                .forEach(rij -> rijen.add(Beslistabelbouwer.verantwoord(
                        List.of(Feel.getal(rij.niveau().niveau())),
                        List.of(
                                Feel.getal(rij.niveau().niveau()),
                                Feel.tekst(rij.niveau().naam()),
                                Feel.tekst(rij.niveau().status().name())),
                        rij.regel())));
        rijen.add(Beslistabelbouwer.niets(1, uitvoer.size()));
        beslis(NIVEAUS, "Interventieniveaus", new Invoerkolom("niveau", niveau, Gegevenstype.GETAL), uitvoer, rijen);
    }

    private <D extends Definitie> Stream<D> rijen(Class<D> soort, Comparator<D> orde) {
        return set.definities(soort).stream().sorted(orde);
    }

    private static Tabelrij rij(Definitie definitie, String code, List<String> uitkomsten) {
        return Beslistabelbouwer.verantwoord(List.of(Feel.bevat(List.of(code))), uitkomsten, definitie.regel());
    }

    private static List<Onderdeel> teksten(String... namen) {
        return Arrays.stream(namen)
                .map(naam -> new Onderdeel(naam, Gegevenstype.TEKST))
                .toList();
    }

    private void tabel(String naam, String titel, String genoemd, List<Onderdeel> uitvoer, List<Tabelrij> rijen) {
        List<Tabelrij> alle = new ArrayList<>(rijen);
        alle.add(Beslistabelbouwer.niets(1, uitvoer.size()));
        beslis(naam, titel, new Invoerkolom("genoemd", genoemd, Bouwstand.TEKSTEN), uitvoer, alle);
    }

    private void beslis(String naam, String titel, Invoerkolom kolom, List<Onderdeel> uitvoer, List<Tabelrij> rijen) {
        String type = stand.voeg(Gegevenstype.structuur("tRij_" + naam, uitvoer));
        stand.beslis(
                naam,
                titel,
                stand.voeg(Gegevenstype.lijst("tRijen_" + naam, type)),
                new Beslistabel(Treffers.OP_VOLGORDE, List.of(kolom), uitvoer, rijen),
                List.of(kolom.feel()));
    }
}
