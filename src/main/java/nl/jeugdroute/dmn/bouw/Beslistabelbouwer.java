// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.jeugdroute.dmn.model.Beslissing;
import nl.jeugdroute.dmn.model.Beslistabel;
import nl.jeugdroute.dmn.model.Beslistabel.Invoerkolom;
import nl.jeugdroute.dmn.model.Beslistabel.Tabelrij;
import nl.jeugdroute.dmn.model.Beslistabel.Treffers;
import nl.jeugdroute.dmn.model.Gegevenstype;
import nl.jeugdroute.dmn.model.Kennis;
import nl.jeugdroute.dmn.model.Onderdeel;
import nl.jeugdroute.dmn.model.Uitdrukking;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;

/** Makes a decision of each table and phase: one row of the table for each row of the rules. */
final class Beslistabelbouwer {

    private final Velden velden;
    private final Bouwstand stand;

    Beslistabelbouwer(Velden velden, Bouwstand stand) {
        this.velden = velden;
        this.stand = stand;
    }

    void bouw(Deeltabel deel) {
        Map<String, Velden.Lezing> kolommen = new LinkedHashMap<>();
        for (Kolom kolom : deel.tabel().kolommen(Rol.VOORWAARDE)) {
            if (deel.rijen().stream().anyMatch(rij -> rij.leest(kolom.naam()))) {
                kolommen.put(kolom.naam(), velden.lees(kolom.naam()));
            }
        }
        Beslistabel tabel = tabel(deel, kolommen);
        SortedSet<String> leest = new TreeSet<>();
        kolommen.values().forEach(lezing -> leest.addAll(lezing.leest()));
        String rij = stand.voeg(Gegevenstype.structuur("tRij_" + deel.naam(), deel.uitvoer()));
        String rijen = stand.voeg(Gegevenstype.lijst("tRijen_" + deel.naam(), rij));
        if (deel.perVoorziening()) {
            perVoorziening(deel, tabel, leest, rijen, kolommen);
        } else {
            stand.beslis(deel.naam(), deel.titel(), rijen, tabel, leest);
        }
    }

    /** Inside the table the facts have the names they have outside it. */
    private void perVoorziening(
            Deeltabel deel,
            Beslistabel tabel,
            SortedSet<String> leest,
            String type,
            Map<String, Velden.Lezing> kolommen) {
        String kennis = deel.naam() + "_per_voorziening";
        List<Onderdeel> gegevens = new ArrayList<>();
        gegevens.add(new Onderdeel(Velden.VOORZIENING, Voorzieningtabel.TYPE));
        leest.forEach(naam -> gegevens.add(new Onderdeel(naam, type(naam, kolommen))));
        stand.voeg(new Kennis(kennis, deel.titel() + ", per voorziening", type, gegevens, tabel));
        SortedSet<String> alles = new TreeSet<>(leest);
        alles.add(Velden.IN_BEELD);
        stand.voeg(new Beslissing(
                deel.naam(),
                deel.titel(),
                type,
                new Uitdrukking("flatten(for v in " + Velden.IN_BEELD + "[code != null] return " + kennis + "(v"
                        + leest.stream().map(naam -> ", " + naam).collect(Collectors.joining()) + "))"),
                alles,
                new TreeSet<>(List.of(kennis))));
    }

    private static String type(String naam, Map<String, Velden.Lezing> kolommen) {
        return kolommen.values().stream()
                .filter(lezing -> lezing.feel().equals(naam))
                .map(Velden.Lezing::type)
                .findFirst()
                // Read inside an expression: the provisions for which a fact holds.
                .orElse(Bouwstand.TEKSTEN);
    }

    private static Beslistabel tabel(Deeltabel deel, Map<String, Velden.Lezing> kolommen) {
        List<Invoerkolom> invoer = kolommen.entrySet().stream()
                .map(kolom -> new Invoerkolom(
                        kolom.getKey(),
                        kolom.getValue().feel(),
                        kolom.getValue().type()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (invoer.isEmpty()) {
            invoer.add(new Invoerkolom("altijd", "\"altijd\"", Gegevenstype.TEKST));
        }
        List<Tabelrij> rijen = deel.rijen().stream()
                .map(rij -> rij(deel, rij, kolommen))
                .collect(Collectors.toCollection(ArrayList::new));
        rijen.add(niets(invoer.size(), deel.uitvoer().size()));
        return new Beslistabel(Treffers.ALLE, invoer, deel.uitvoer(), rijen);
    }

    private static Tabelrij rij(Deeltabel deel, Beslisrij rij, Map<String, Velden.Lezing> kolommen) {
        List<String> voorwaarden = kolommen.keySet().stream()
                .map(veld -> rij.voorwaarden().stream()
                        .filter(cel -> cel.veld().equals(veld))
                        .map(Celvoorwaarde::voorwaarde)
                        .map(Feel::toets)
                        .findFirst()
                        .orElse(Feel.MAAKT_NIET_UIT))
                .toList();
        List<String> uitkomsten = new ArrayList<>();
        uitkomsten.add(Feel.tekst(rij.regel().id()));
        if (deel.perVoorziening()) {
            uitkomsten.add(Velden.VOORZIENING + ".code");
        }
        for (Soort soort : Soort.values()) {
            List<String> waarden = Deeltabel.waarden(rij, soort);
            for (int i = 0; i < deel.kolommen(soort).size(); i++) {
                uitkomsten.add(i < waarden.size() ? Feel.tekst(waarden.get(i)) : Feel.NIETS);
            }
        }
        return verantwoord(voorwaarden.isEmpty() ? List.of(Feel.MAAKT_NIET_UIT) : voorwaarden, uitkomsten, rij.regel());
    }

    static Tabelrij verantwoord(List<String> voorwaarden, List<String> uitkomsten, Regel regel) {
        return new Tabelrij(
                voorwaarden,
                uitkomsten,
                regel.id(),
                regel.reden(),
                regel.bronnen().stream()
                        .map(bron -> bron.document() + ", " + bron.paragraaf())
                        .collect(Collectors.joining("; ")));
    }

    /** Engines differ in what a table without a hit gives; with this row every table has one. */
    static Tabelrij niets(int invoer, int uitvoer) {
        return new Tabelrij(
                Collections.nCopies(invoer, Feel.MAAKT_NIET_UIT),
                Collections.nCopies(uitvoer, Feel.NIETS),
                Tabelrij.VAN_HET_MODEL,
                "Concludeert niets. Zo geeft de tabel altijd een lijst, in elk programma.",
                "");
    }
}
